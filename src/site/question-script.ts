/**
 * The script and the styles of a page with questions hold just the question types of that page
 * (decision 007): one file each, made by the build, found by a name that both the pages and the
 * build compute.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { IN_LESSON } from '../authoring/rules/placement.ts';
import { questionTypes } from '../quiz/examples.ts';
import type { QuestionType } from '../quiz/question.ts';
import { isAtEnd, type Quiz } from '../quiz/quiz.ts';
import { type Library, loadLibrary } from './library.ts';
import { sha256 } from './sha256.ts';

/** What a page's script has to do. */
export interface Needs {
  /** Question types, in the order in which pages show them. */
  types: readonly QuestionType[];
  /** none: single questions · sum: adds up quizzes · taking: draws, feedback at the end, again. */
  set: 'none' | 'sum' | 'taking';
}

/** A page with these quizzes in its text. */
export function needsOfLesson(quizzes: readonly Quiz[]): Needs {
  const used = new Set(quizzes.flatMap(({ questions }) => questions.map(({ type }) => type)));
  const taking = quizzes.some((quiz) => isAtEnd(quiz) || quiz.draw !== undefined);
  return { types: questionTypes.filter((type) => used.has(type)), set: taking ? 'taking' : 'sum' };
}

/** A quiz on a page of its own. */
export const needsOfQuiz = (quiz: Quiz): Needs => ({ ...needsOfLesson([quiz]), set: 'taking' });

/** Every type, and no quiz. */
export const needsOfGallery: Needs = { types: questionTypes, set: 'none' };

/** Quizzes that stand in the text of a lesson. */
export const quizzesIn = (library: Library, lesson: string): Quiz[] =>
  [...library.quizzes.values()].filter(
    (quiz) => quiz.lesson === lesson && IN_LESSON.has(quiz.purpose),
  );

/** The needs of every page of the site. */
export function allNeeds(library: Library): Needs[] {
  return [
    ...[...library.lessons.keys()].map((lesson) => needsOfLesson(quizzesIn(library, lesson))),
    ...[...library.quizzes.values()].map(needsOfQuiz),
    needsOfGallery,
  ];
}

/** All that decides the bytes of these scripts. */
function sources(root: string): string {
  const files = ['src/quiz', 'src/elements', 'src/browser', 'src/progress', 'src/styles'].flatMap(
    (folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:css|ts)$/u.test(file))
        .sort()
        .map((file) => join(root, folder, file)),
  );
  return [...files, join(root, 'package-lock.json')]
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
  return import.meta.env.DEV ? '/src/elements/quiz-all.ts' : `/_astro/${nameOf(needs)}.js`;
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
function entry({ types, set }: Needs, src: string, own: string): string {
  const element = { none: '', sum: 'QuizSet', taking: 'QuizTaking' }[set];
  const file = { none: '', sum: 'quiz-set', taking: 'quiz-taking' }[set];
  const module = (path: string) => JSON.stringify(`${join(src, path)}${own}`);
  return [
    `import { start } from ${module('elements/quiz.ts')};`,
    element && `import { ${element} } from ${module(`elements/${file}.ts`)};`,
    ...types.map(
      (type, at) => `import { form as f${at} } from ${module(`quiz/types/${type}/form.dom.ts`)};`,
    ),
    `start({ ${types.map((type, at) => `'${type}': f${at}`).join(', ')} }${element && `, ${element}`});`,
  ].join('\n');
}
