/**
 * The script and the styles of a page with questions hold just the question types of that page
 * (decision 007): one file each, made by the build, found by a name that both the pages and the
 * build compute.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { questionTypes } from '../quiz/examples.ts';
import type { QuestionType } from '../quiz/question.ts';
import { isInLesson, isRetaken, isTaken, type Quiz } from '../quiz/quiz.ts';
import { reviewOf } from './course.ts';
import { type Library, loadLibrary } from './library.ts';
import { sha256 } from './sha256.ts';

/** What a page's script has to do. */
export interface Needs {
  /** Question types, in the order in which pages show them. */
  types: readonly QuestionType[];
  /**
   * none: single questions · sum: adds up quizzes · taking: draws, feedback at the end, again ·
   * pretest: a taking whose verdicts wait for the lessons · review: what is due, one by one.
   */
  set: 'none' | 'sum' | 'taking' | 'pretest' | 'review';
  /** Folders of the exhibits in its text that have a script. */
  exhibits?: readonly string[];
}

/** A lesson with the quizzes and exhibits of its text. */
export function needsOfLesson(library: Library, id: string): Needs {
  return { ...needsOfQuizzes(quizzesIn(library, id)), exhibits: exhibitsIn(library, id) };
}

function needsOfQuizzes(quizzes: readonly Quiz[]): Needs {
  const used = new Set(quizzes.flatMap(({ questions }) => questions.map(({ type }) => type)));
  const taking = quizzes.some(isTaken);
  return { types: questionTypes.filter((type) => used.has(type)), set: taking ? 'taking' : 'sum' };
}

/** A quiz on a page of its own. */
export const needsOfQuiz = (quiz: Quiz): Needs => ({
  ...needsOfQuizzes([quiz]),
  set: quiz.purpose === 'pretest' ? 'pretest' : isRetaken(quiz) ? 'taking' : 'sum',
});

/** Questions that come back, whatever their quiz. */
export function needsOfReview(library: Library): Needs {
  const quizzes = new Set(reviewOf(library).map(({ quiz }) => quiz));
  const asked = [...library.quizzes.values()].filter(({ id }) => quizzes.has(id));
  return { ...needsOfQuizzes(asked), set: 'review' };
}

/** Every type, and no quiz. */
export const needsOfGallery: Needs = { types: questionTypes, set: 'none' };

/** Quizzes that stand in the text of a lesson. */
const quizzesIn = (library: Library, lesson: string): Quiz[] =>
  [...library.quizzes.values()].filter(
    (quiz) => quiz.lesson === lesson && isInLesson(quiz.purpose),
  );

/** Script of an exhibit, below `src`. */
const scriptOf = (exhibit: string) => `exhibits/${exhibit}/${exhibit}.dom.ts`;

/** Exhibits in a lesson's text that have a script: `<TroopSteps />` is `exhibits/troop-steps`. */
function exhibitsIn(library: Library, lesson: string): string[] {
  const names = library.lessons.get(lesson)?.usages.map(({ name }) => name) ?? [];
  const folders = names.map((name) =>
    name.replace(/(?<=.)[A-Z]/gu, (letter) => `-${letter}`).toLowerCase(),
  );
  return [...new Set(folders)]
    .filter((folder) => existsSync(join(process.cwd(), 'src', scriptOf(folder))))
    .sort();
}

/** The needs of every page of the site. */
export function allNeeds(library: Library): Needs[] {
  return [
    ...[...library.lessons.keys()].map((lesson) => needsOfLesson(library, lesson)),
    ...[...library.quizzes.values()].map(needsOfQuiz),
    needsOfReview(library),
    needsOfGallery,
  ];
}

const SOURCES = ['quiz', 'text', 'elements', 'browser', 'progress', 'styles', 'exhibits'];

/** All that decides the bytes of these files. */
function sources(root: string): string {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:css|ts)$/u.test(file))
      .sort()
      .map((file) => join(root, 'src', folder, file)),
  );
  return [...files, join(root, 'astro.config.mjs'), join(root, 'package-lock.json')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

let known: string | undefined;

/** Name of the files for these needs: it changes when anything in them does, so they may be cached. */
export function nameOf(needs: Needs, root: string = process.cwd()): string {
  known ??= sha256(sources(root));
  return `q-${sha256(`${JSON.stringify(needs)}${known}`).slice(0, 8)}`;
}

/** Address of the script, below the base path. */
export function questionScript(needs: Needs): string {
  return import.meta.env.DEV ? '/src/site/dev-script.ts' : `/_astro/${nameOf(needs)}.js`;
}

/** Address of the style sheet, below the base path. */
export const questionStyles = (needs: Needs): string => `/styles/${nameOf(needs)}.css`;

const VIRTUAL = '/question-script/';

/** Makes a script for each set of needs that some page of the site has. */
export function questionScripts(): Plugin {
  const root = process.cwd();
  const wanted = new Map<string, Needs>();
  return {
    name: 'question-scripts',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      for (const needs of allNeeds(loadLibrary(root).library))
        wanted.set(nameOf(needs, root), needs);
      for (const name of wanted.keys()) {
        this.emitFile({
          type: 'chunk',
          id: `${VIRTUAL}${name}?own=${name}`,
          fileName: `_astro/${name}.js`,
        });
      }
    },
    resolveId: (id) => (id.startsWith(VIRTUAL) ? id : null),
    load(id) {
      if (!id.startsWith(VIRTUAL)) return null;
      const needs = wanted.get(id.slice(VIRTUAL.length).replace(/\?.*$/u, ''));
      return needs ? entry(needs, resolve(root, 'src'), id.slice(id.indexOf('?'))) : null;
    },
  };
}

/** The entry module of one script. */
function entry({ types, set, exhibits = [] }: Needs, src: string, own: string): string {
  const element = {
    none: '',
    sum: 'QuizSet',
    taking: 'QuizTaking',
    pretest: 'QuizPretest',
    review: 'QuizReview',
  }[set];
  const file = {
    none: '',
    sum: 'quiz-set',
    taking: 'quiz-taking',
    pretest: 'quiz-pretest',
    review: 'quiz-review',
  }[set];
  const module = (path: string) => JSON.stringify(`${join(src, path)}${own}`);
  return [
    `import { start } from ${module('elements/quiz.ts')};`,
    ...exhibits.map((exhibit) => `import ${module(scriptOf(exhibit))};`),
    element && `import { ${element} } from ${module(`elements/${file}.ts`)};`,
    ...types.map(
      (type, at) => `import { form as f${at} } from ${module(`quiz/types/${type}/form.dom.ts`)};`,
    ),
    `start({ ${types.map((type, at) => `'${type}': f${at}`).join(', ')} }${element && `, ${element}`});`,
  ].join('\n');
}
