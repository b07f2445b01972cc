/** The author's tool: `npm run quiz -- new · check <file> · schema · docs · coverage`. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkLibrary } from '../authoring/check.ts';
import { coverageOf, coverageText, RegisterFile } from '../authoring/coverage.ts';
import { exampleYaml, newQuiz } from '../authoring/new-quiz.ts';
import { printProblem } from '../authoring/problem.ts';
import { AUTHORED } from '../authoring/read-library.ts';
import { Id } from '../evidence/schema.ts';
import { questionTypes } from '../quiz/examples.ts';
import type { QuestionType } from '../quiz/question.ts';
import { isInLesson, isTest, Purpose, QuizFile } from '../quiz/quiz.ts';
import { loadLibrary } from '../site/library.ts';
import { sha256 } from '../site/sha256.ts';

const SCHEMA = 'quizzes/quiz.schema.json';
const GUIDE = 'docs/authors.md';
const COVERAGE = 'docs/coverage.md';
const REGISTER = 'content/register.yaml';
const USAGE = `npm run quiz -- new [id] [--title …] [--lesson …] [--purpose …] [--types a,b]
npm run quiz -- check <file>
npm run quiz -- schema [--check]
npm run quiz -- docs [--check]
npm run quiz -- coverage [--check]

types: ${questionTypes.join(', ')}
purposes: ${Purpose.options.join(', ')}`;

/** Ends with a sentence instead of a stack. */
function fail(text: string): never {
  console.error(text);
  process.exit(1);
}

/** Writes a generated file, or with `check` says that it is stale. */
function keep(
  file: string,
  text: string,
  command: string,
  check: boolean,
  from = 'src/quiz',
): void {
  const current = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (check && !current) fail(`${file} is not what ${from} says: run npm run quiz -- ${command}`);
  if (!check) writeFileSync(file, text);
  console.log(`${file} ${check ? 'is current' : 'written'}`);
}

/** The JSON Schema that editors complete and check quiz files by. */
function schema(check: boolean): void {
  const json = z.toJSONSchema(QuizFile, { io: 'input', unrepresentable: 'any' });
  keep(SCHEMA, `${JSON.stringify(json, null, 2)}\n`, 'schema', check);
}

/** Puts each type's example into the authors' guide, between its marks. */
function docs(check: boolean): void {
  const guide = readFileSync(GUIDE, 'utf8');
  const text = questionTypes.reduce((sum, type) => {
    const marks = new RegExp(`(<!-- example: ${type} -->\\n)[^]*?(<!-- /example -->)`, 'u');
    if (!marks.test(sum)) fail(`${GUIDE} has no place for an example of ${type}`);
    const block = `\`\`\`yaml\n${exampleYaml(type)}\`\`\`\n`;
    return sum.replace(marks, (_, open: string, close: string) => open + block + close);
  }, guide);
  keep(GUIDE, text, 'docs', check);
}

/** What became of each entry of the register; fails where one that is owed has nothing. */
function coverage(check: boolean): void {
  const { library } = loadLibrary(process.cwd());
  const yaml = library.entries.files.find(({ file }) => file === REGISTER);
  const register = RegisterFile.safeParse(yaml?.value);
  if (!register.success) fail(`${REGISTER} cannot be read: npm run check says why`);
  const covered = coverageOf(register.data.entries, library);
  const faults = covered.flatMap(({ entry, faults: found }) =>
    found.map((fault) => `${REGISTER} ${entry.id}: ${fault}`),
  );
  if (faults.length > 0) fail(faults.join('\n'));
  keep(COVERAGE, coverageText(covered), 'coverage', check, REGISTER);
}

/** A file as authors name it: by its path, or a quiz by its id. */
function pathOf(name: string): string {
  const paths = [name, `quizzes/${name}`, `quizzes/${name}.yaml`];
  const path = paths.find((each) => statSync(each, { throwIfNoEntry: false })?.isFile());
  if (path === undefined) fail(`there is no file ${name}, and no quiz of that name in quizzes/`);
  const wanted = relative('.', path).replaceAll('\\', '/');
  if (!AUTHORED.test(wanted))
    fail(`${wanted} is not checked: quizzes are the files quizzes/<id>.yaml`);
  return wanted;
}

/** Prints the problems of one file; the rules still see the whole library. */
function checkFile(file: string | undefined): void {
  if (file === undefined) fail(USAGE);
  const wanted = pathOf(file);
  const { library, problems } = loadLibrary(process.cwd());
  const all = checkLibrary(library, problems, sha256);
  const found = all.filter((problem) => problem.file === wanted);
  for (const problem of found) console.log(printProblem(problem));
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const quiz = library.quizzes.get(basename(wanted, '.yaml'));
  const counts = [
    ...(quiz ? [count(quiz.questions.length, 'question')] : []),
    errors === 0 ? 'no error' : count(errors, 'error'),
    ...(found.length > errors ? [count(found.length - errors, 'warning')] : []),
  ];
  const elsewhere = all.length - found.length;
  const others = elsewhere > 0 ? `; ${count(elsewhere, 'problem')} in other files` : '';
  console.log(`${wanted}: ${counts.join(', ')}${others}`);
  if (errors > 0) process.exitCode = 1;
}

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

interface Flags {
  title?: string | undefined;
  lesson?: string | undefined;
  purpose?: string | undefined;
  types?: string | undefined;
}

/** Asks for what was not given; where nobody can answer, takes the default. */
async function ask(
  question: string,
  given: string | undefined,
  otherwise: string,
): Promise<string> {
  if (given !== undefined) return given;
  if (!process.stdin.isTTY) return otherwise;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = (await lines.question(`${question} (${otherwise}) `)).trim();
  lines.close();
  return answer === '' ? otherwise : answer;
}

async function create(given: string | undefined, flags: Flags): Promise<void> {
  const { library } = loadLibrary(process.cwd());
  const lessons = [...library.lessons.keys()];
  const lesson = await ask(`Lesson, one of ${lessons.join(', ')}?`, flags.lesson, lessons[0] ?? '');
  if (!library.lessons.has(lesson))
    fail(`there is no lesson ${lesson}; there are ${lessons.join(', ')}`);
  const id = Id.safeParse(await ask('File name without .yaml?', given, `${lesson}-mine`));
  if (!id.success) fail('a file name has lower-case letters, digits and single hyphens');
  const title = await ask('Title?', flags.title, 'My quiz');
  const purpose = Purpose.safeParse(await ask('Purpose?', flags.purpose, 'embedded'));
  if (!purpose.success) fail(`a purpose is one of ${Purpose.options.join(', ')}`);
  const types = (await ask('Question types, with commas?', flags.types, 'single-choice')).split(
    /\s*,\s*/u,
  );
  const unknown = types.filter((type) => !questionTypes.some((known) => known === type));
  if (unknown.length > 0)
    fail(`no such type: ${unknown.join(', ')}; there are ${questionTypes.join(', ')}`);
  const file = `quizzes/${id.data}.yaml`;
  if (existsSync(file)) fail(`${file} is there already; nothing was changed`);
  const inLesson = isInLesson(purpose.data);
  const quiz = {
    id: id.data,
    title,
    lesson: isTest(purpose.data) ? undefined : lesson,
    purpose: purpose.data,
    types: types as QuestionType[],
    objective: [...library.objectives.values()].find((each) => each.lesson === lesson)?.id,
  };
  writeFileSync(file, newQuiz(quiz));
  const place = inLesson
    ? ` Place it in content/lessons/ with <Quiz id="${id.data}" />, then run`
    : '';
  console.log(`${file} written.${place || ' Now run'}\nnpm run quiz -- check ${file}`);
}

function args() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        lesson: { type: 'string' },
        purpose: { type: 'string' },
        types: { type: 'string' },
        check: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) fail(`${error.message.split('. ')[0]}\n${USAGE}`);
    throw error;
  }
}

const { positionals, values } = args();
const [command, argument] = positionals;
if (command === 'schema') schema(values.check);
else if (command === 'docs') docs(values.check);
else if (command === 'coverage') coverage(values.check);
else if (command === 'check') checkFile(argument);
else if (command === 'new') await create(argument, values);
else fail(USAGE);
