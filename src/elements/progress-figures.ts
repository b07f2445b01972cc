/** Fills the tables and lines of the progress page, and says each in a sentence. */
import type { CalibrationBand } from '../progress/calibration.ts';
import { courseProgress, type LessonProgress } from '../progress/course-progress.ts';
import type { RecordEvent } from '../progress/event.ts';
import { histories } from '../progress/fold.ts';
import {
  type CourseLesson,
  finishedAt,
  type Points,
  picture,
  pointsOf,
} from '../progress/picture.ts';
import { points } from '../quiz/points.ts';
import { dayOf } from './day.ts';
import { say } from './say.ts';

/** The part of the page that is about one thing, such as a lesson. */
const partOf = (root: ParentNode, kind: string, id: string) =>
  root.querySelector<HTMLElement>(`[data-${kind}="${id}"]`);

function fill(row: ParentNode | null | undefined, cells: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(cells))
    row?.querySelector(`[data-cell=${name}]`)?.replaceChildren(text);
}

/** Moves the marks on a line of 0 to 100 %; those without a share go away. */
function mark(row: ParentNode | null | undefined, shares: { first?: number; best?: number }): void {
  const svg = row?.querySelector('svg');
  const { first = Number.NaN, best = Number.NaN } = shares;
  const at = (share: number) => String(2 + 100 * share);
  for (const [name, share] of [['first', first] as const, ['best', best] as const]) {
    const circle = svg?.querySelector(`.${name}`);
    circle?.toggleAttribute('hidden', Number.isNaN(share));
    if (!Number.isNaN(share)) circle?.setAttribute('cx', at(share));
  }
  const line = svg?.querySelector('line');
  if (Number.isNaN(first + best)) return;
  line?.setAttribute('x1', at(first));
  line?.setAttribute('x2', at(best));
}

const of = (earned: number, possible: number) =>
  possible > 0 ? `${points(earned)} of ${points(possible)}` : '–';

const pointCells = ({ first, best, possible }: Points) => ({
  first: of(first, possible),
  best: of(best, possible),
});

/** Draws everything anew. */
export function drawFigures(
  root: HTMLElement,
  course: readonly CourseLesson[],
  events: readonly RecordEvent[],
): void {
  const found = histories(events);
  const { lessons, done, next } = courseProgress(course, events);
  const questions = course.flatMap((lesson) => lesson.questions);
  const { objectives, bands, confidentlyWrong } = picture(questions, found);

  for (const [at, progress] of lessons.entries()) drawLesson(root, course[at], progress);
  for (const row of root.querySelectorAll<HTMLElement>('[data-objective]')) {
    const found = objectives.get(row.dataset['objective'] ?? '');
    fill(row, {
      answered: found ? `${found.answered} of ${found.of}` : '–',
      ...(found ? pointCells(found) : { first: '–', best: '–' }),
    });
  }
  for (const item of root.querySelectorAll<HTMLElement>('[data-wrong]'))
    item.hidden = !confidentlyWrong.includes(item.dataset['wrong'] ?? '');
  for (const band of bands) drawBand(root, band);

  const answered = lessons.reduce((sum, lesson) => sum + lesson.answered, 0);
  say(root, 'where', whereText(answered, done, lessons.length, nextText(course, next)));
  say(root, 'lessons', gainText(course, lessons));
  say(root, 'wrong', wrongText(confidentlyWrong.length));
  say(root, 'sure', sureText(bands));
  drawCompletion(root, course, lessons);
}

function drawLesson(root: ParentNode, lesson: CourseLesson | undefined, progress: LessonProgress) {
  if (!lesson) return;
  const row = partOf(root, 'lesson', lesson.id);
  const sums = pointsOf(lesson.questions, progress);
  const finished = finishedAt(lesson, progress);
  fill(row, {
    state: finished
      ? `Done on ${dayOf(finished)}`
      : `${progress.answered} of ${progress.of} answered`,
    ...pointCells(sums),
  });
  mark(
    row,
    sums.possible > 0 ? { first: sums.first / sums.possible, best: sums.best / sums.possible } : {},
  );
}

function drawBand(root: ParentNode, { certainty, n, right, partly }: CalibrationBand): void {
  const row = partOf(root, 'band', certainty);
  const parts = partly > 0 ? `, partly in ${partly}` : '';
  fill(row, { right: n > 0 ? `${right} of ${n}${parts}` : 'no answer yet' });
  mark(row, n > 0 ? { best: right / n } : {});
}

function nextText(
  course: readonly CourseLesson[],
  next: ReturnType<typeof courseProgress>['next'],
): string {
  if (next.kind === 'review') return 'Review is what is left: it asks again when it is time.';
  const at = course.findIndex(({ id }) => id === next.lesson);
  const verb = next.kind === 'begin' ? 'Next comes' : 'You are in';
  return `${verb} lesson ${at + 1}: ‘${course[at]?.title}’.`;
}

function whereText(answered: number, done: number, all: number, next: string): string {
  if (answered === 0) return `There is no answer of yours in this browser yet. ${next}`;
  return `You have answered ${answered === 1 ? 'one question' : `${answered} questions`} and finished ${done} of ${all} lessons. ${next}`;
}

function gainText(course: readonly CourseLesson[], lessons: readonly LessonProgress[]): string {
  const each = lessons.map((progress, at) => pointsOf(course[at]?.questions ?? [], progress));
  const sum = (key: 'first' | 'best' | 'possible') =>
    each.reduce((total, one) => total + one[key], 0);
  const [first, best, possible] = [sum('first'), sum('best'), sum('possible')];
  if (possible === 0) return 'Each question counts twice: by your first try, and by your best one.';
  const gain =
    best > first
      ? ` Trying again brought ${points(best - first)} more.`
      : ' No question has been put right by trying again yet.';
  return `Your first tries earned ${points(first)} of ${points(possible)} points.${gain}`;
}

function wrongText(count: number): string {
  if (count === 0) return 'Nothing stands here: no latest answer was wrong while you were certain.';
  return count === 1
    ? 'One answer was wrong while you were certain. It teaches most, so it comes first in review.'
    : `${count} answers were wrong while you were certain. They teach most, so they come first in review.`;
}

/** What is worth saying: the surest band, against what it stands for. */
function sureText(bands: readonly CalibrationBand[]): string {
  const [certain] = bands.filter(({ certainty }) => certainty === 'certain');
  const all = bands.reduce((sum, band) => sum + band.n, 0);
  const few = ' With so few answers, chance plays a large part.';
  if (!certain || all === 0) return 'No first answer with a certainty yet.';
  if (certain.n === 0) return `You have not been certain yet.${all < 20 ? few : ''}`;
  const share = certain.right / certain.n;
  const verdict =
    share >= 0.8 ? 'Your certainty was well placed.' : 'You were surer than you were right.';
  return `When certain, you were right in ${certain.right} of ${certain.n}. ${verdict}${all < 20 ? few : ''}`;
}

function drawCompletion(
  root: ParentNode,
  course: readonly CourseLesson[],
  lessons: readonly LessonProgress[],
): void {
  const table = root.querySelector<HTMLElement>('.completion table');
  const rows = lessons.flatMap((progress, at) => {
    const lesson = course[at];
    const finished = lesson && finishedAt(lesson, progress);
    if (!lesson || !finished) return [];
    const { first, best } = pointCells(pointsOf(lesson.questions, progress));
    const row = document.createElement('tr');
    for (const [place, text] of [lesson.title, dayOf(finished), first, best].entries()) {
      const cell = document.createElement(place === 0 ? 'th' : 'td');
      if (cell instanceof HTMLTableCellElement && place === 0) cell.scope = 'row';
      cell.textContent = text;
      row.append(cell);
    }
    return [row];
  });
  if (table) table.hidden = rows.length === 0;
  table?.querySelector('tbody')?.replaceChildren(...rows);
  say(
    root,
    'completion',
    rows.length === 0
      ? 'It lists each finished lesson with its day and points, once there is one.'
      : `Finished by ${dayOf(new Date().toISOString())}: ${rows.length} of ${lessons.length} lessons. Points are those of the questions answered.`,
  );
}
