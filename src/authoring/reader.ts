/** Reads single files of the library: sound parts are kept, problems and broken ids are noted. */
import type { z } from 'zod';
import { SourceFile } from '../evidence/schema.ts';
import { Question } from '../quiz/question.ts';
import { QuizFile } from '../quiz/quiz.ts';
import { hiddenCharacters, spelledOut } from './hidden.ts';
import { child, valueAt } from './known-keys.ts';
import { type Lesson, lessonName, readLesson } from './lesson.ts';
import type { Entry, QuizEntry } from './library.ts';
import { type Problem, problem } from './problem.ts';
import { readShape } from './shape.ts';
import { withoutMark } from './unreadable.ts';
import { type Path, readYaml, type YamlFile } from './yaml.ts';

/** Texts by path from the root of the project, with `/`. */
export type Files = ReadonlyMap<string, string>;

/** Rules by which a file is not looked at at all. */
const REFUSED: ReadonlySet<string> = new Set([
  'file-empty',
  'file-name',
  'file-not-text',
  'file-too-large',
]);

const ID_NAME = /(?:^|\/)([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;

/** Reads files one by one and keeps count of what could not be read. */
export class Reader {
  readonly problems: Problem[] = [];
  readonly sound: YamlFile[] = [];
  readonly unread = new Set<string>();
  readonly #files: Files;
  readonly #read = new Map<string, YamlFile | undefined>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** Paths in a folder, in order. */
  folder(prefix: string): string[] {
    return [...this.#files.keys()].filter((file) => file.startsWith(prefix)).sort();
  }

  /** All sound files, after the exhibits' own data is read too. */
  rest(exhibits: ReadonlyMap<string, z.ZodType>): readonly YamlFile[] {
    for (const file of this.folder('content/').filter((name) =>
      /^content\/[^/]+\.yaml$/.test(name),
    )) {
      const schema = exhibits.get(file);
      const yaml = this.yaml(file);
      if (yaml && schema) this.#add(readShape(yaml, schema).problems);
    }
    return this.sound;
  }

  /** The file's YAML, if it is there and sound; each file is read once. */
  yaml(file: string): YamlFile | undefined {
    if (!this.#read.has(file)) this.#read.set(file, this.#parse(file));
    return this.#read.get(file);
  }

  #parse(file: string): YamlFile | undefined {
    const text = this.#files.get(file);
    if (text === undefined) return undefined;
    const { yaml, problems } = readYaml(file, text);
    this.#report(file, text, problems);
    if (yaml?.value === undefined) {
      this.#giveUp(file, text);
      return undefined;
    }
    this.sound.push(yaml);
    return yaml;
  }

  /** Problems of reading; a file that was refused as a whole has no others. */
  #report(file: string, text: string, problems: readonly Problem[]): void {
    this.#add(problems);
    if (problems.some(({ rule }) => REFUSED.has(rule))) return;
    this.#add(hiddenCharacters(file, withoutMark(text)));
  }

  /** One by one: as arguments of one call, very many would overflow the stack. */
  #add(problems: readonly Problem[]): void {
    for (const found of problems) this.problems.push(found);
  }

  /** Items of a list in a file: those that are sound, even where others are not. */
  list<T extends z.ZodType>(
    file: string,
    key: string,
    whole: z.ZodType,
    item: T,
  ): Entry<z.output<T>>[] {
    return this.items(this.yaml(file), key, whole, item);
  }

  /** The same for a file that is read already; `report` is false where its problems are known. */
  items<T extends z.ZodType>(
    yaml: YamlFile | undefined,
    key: string,
    whole: z.ZodType,
    item: T,
    report = true,
  ): Entry<z.output<T>>[] {
    if (!yaml) return [];
    if (report) this.#add(readShape(yaml, whole).problems);
    const raw = child(yaml.value, key);
    if (!Array.isArray(raw)) return [];
    return raw.flatMap((_, at) => this.#entry(yaml, [key, at], item));
  }

  #entry<T extends z.ZodType>(yaml: YamlFile, path: Path, schema: T): Entry<z.output<T>>[] {
    const { data } = readShape(yaml, schema, path);
    if (data !== undefined) return [{ value: data, yaml, path }];
    this.#forget(yaml, path);
    return [];
  }

  /** References to what is broken are not reported a second time. */
  #forget(yaml: YamlFile, path: Path): void {
    const id = child(valueAt(yaml.value, path), 'id');
    if (typeof id === 'string') this.unread.add(id);
  }

  #giveUp(file: string, text: string): void {
    this.unread.add(file);
    const name = ID_NAME.exec(file)?.[1] ?? lessonName(file)?.id;
    if (name !== undefined) this.unread.add(name);
    for (const [, id] of text.matchAll(/\bid:\s*["']?([a-z0-9-]+)/g)) if (id) this.unread.add(id);
    for (const [, id] of text.matchAll(/^code:\s*["']?([A-Z0-9]+)/gm)) if (id) this.unread.add(id);
  }

  /** The id that a file's name gives. */
  #idOf(file: string): string | undefined {
    const id = ID_NAME.exec(file)?.[1];
    if (id === undefined) {
      const hint = file.endsWith('.yaml')
        ? 'lower-case letters, digits and single hyphens: the name is the id'
        : 'the name ends in `.yaml`';
      this.problems.push(
        problem('file-name', { file, line: 1, col: 1 }, 'the file’s name is no id', hint),
      );
    }
    return id;
  }

  source(file: string): Entry<z.output<typeof SourceFile> & { id: string }>[] {
    const id = this.#idOf(file);
    const yaml = this.yaml(file);
    if (!yaml || id === undefined) return [];
    const { data, problems } = readShape(yaml, SourceFile);
    this.#add(problems);
    if (data) return [{ value: { id, ...data }, yaml, path: [] }];
    this.#giveUp(file, yaml.source);
    return [];
  }

  quiz(file: string): QuizEntry[] {
    const id = this.#idOf(file);
    const yaml = this.yaml(file);
    if (!yaml || id === undefined) return [];
    const { data, problems } = readShape(yaml, QuizFile);
    this.#add(problems);
    const questions = this.items(yaml, 'questions', QuizFile, Question, false);
    if (data) return [{ id, yaml, quiz: { id, ...data }, questions }];
    this.unread.add(id);
    return [{ id, yaml, questions }];
  }

  lesson(file: string): Lesson[] {
    const text = this.#files.get(file) ?? '';
    const { lesson, problems } = readLesson(file, text);
    this.#report(file, text, problems);
    if (!lesson) {
      this.#giveUp(file, text);
      return [];
    }
    this.#add(spelledOut(lesson.passages, text));
    this.sound.push(lesson.matter);
    return [lesson];
  }
}
