/** A track fills its periods, and what it names in a lesson stands in that lesson. */
import { didYouMean } from '../../text/nearest.ts';
import type { Entry, Library } from '../library.ts';
import { lessonOf } from '../library.ts';
import { type Problem, problem } from '../problem.ts';
import { PERIOD_MINUTES, type Track, type TrackTask } from '../tracks.ts';
import type { Path } from '../yaml.ts';
import type { Rule } from './rule.ts';

/** Last parts of addresses below `/teachers/` that are taken. */
const TAKEN: ReadonlySet<string> = new Set(['cards']);

export const tracks: Rule = (library) =>
  library.entries.tracks.flatMap((entry) => [
    ...address(library, entry),
    ...entry.value.periods.flatMap((_, at) => minutes(entry, at)),
    ...tasksOf(entry.value).flatMap(({ path, task }) => parts(library, entry, path, task)),
  ]);

/** Plans of lessons stand in the same folder as tracks. */
function address({ lessons }: Library, { value: { id }, yaml, path }: Entry<Track>): Problem[] {
  if (!lessons.has(id) && !TAKEN.has(id)) return [];
  const message = `\`/teachers/${id}/\` is already the address of ${lessons.has(id) ? 'a lesson’s plan' : 'another page'}`;
  return [problem('track-address', yaml.at([...path, 'id']), message, 'give the track another id')];
}

function minutes({ value, yaml, path }: Entry<Track>, at: number): Problem[] {
  const steps = value.periods[at]?.steps ?? [];
  const sum = steps.reduce((all, step) => all + step.minutes, 0);
  if (sum === PERIOD_MINUTES) return [];
  const place = yaml.keyAt([...path, 'periods', at, 'steps']);
  const message = `the steps of period ${at + 1} take ${sum} minutes; a period has ${PERIOD_MINUTES}`;
  const apart = Math.abs(sum - PERIOD_MINUTES);
  const hint = sum > PERIOD_MINUTES ? `take ${apart} away` : `${apart} more are free`;
  return [problem('track-minutes', place, message, hint)];
}

/** Everything in a track that names a part of a lesson, with its path from the track. */
function tasksOf({ periods, after }: Track): { path: Path; task: TrackTask }[] {
  return [
    ...periods.flatMap(({ steps, homework }, at) => [
      ...steps.map((task, nth) => ({ path: ['periods', at, 'steps', nth], task })),
      ...homework.map((task, nth) => ({ path: ['periods', at, 'homework', nth], task })),
    ]),
    ...after.map((task, nth) => ({ path: ['after', nth], task })),
  ];
}

function parts(library: Library, entry: Entry<Track>, inner: Path, task: TrackTask): Problem[] {
  const path = [...entry.path, ...inner];
  if (task.lesson === undefined && task.sections.length > 0) {
    const place = entry.yaml.keyAt([...path, 'sections']);
    return [problem('missing-key', place, '`sections` needs the `lesson` that they stand in')];
  }
  const lesson = library.lessons.get(task.lesson ?? '');
  // An unknown lesson is said once, at its name.
  if (!lesson) return [];
  const anchors = lesson.headings.map(({ id }) => id);
  const missing = task.sections.flatMap((anchor, at) => {
    if (anchors.includes(anchor)) return [];
    const place = entry.yaml.at([...path, 'sections', at]);
    const message = `lesson \`${lesson.id}\` has no heading \`${anchor}\``;
    const hint = didYouMean(anchor, anchors) ?? `it has ${anchors.join(', ')}`;
    return [problem('unknown-anchor', place, message, hint)];
  });
  const elsewhere = namedBy(library, task).flatMap(({ what, owner, at }) => {
    // What belongs to the course, or to a lesson that is not there, may stand in any step.
    if (owner === undefined || owner === lesson.id || !library.lessons.has(owner)) return [];
    const message = `the ${what} belongs to the lesson \`${owner}\`, not to \`${lesson.id}\``;
    const place = entry.yaml.at([...path, ...at]);
    return [problem('track-part', place, message, 'give it a step of its own')];
  });
  return [...missing, ...elsewhere];
}

/** The questions and the quiz of a task, the lesson that each belongs to, and where it is named. */
function namedBy(
  library: Library,
  { poll, quiz }: TrackTask,
): { what: string; owner: string | undefined; at: Path }[] {
  return [
    ...poll.map((id, at) => ({
      what: `question \`${id}\``,
      owner: teacherOf(library, id),
      at: ['poll', at],
    })),
    { what: `quiz \`${quiz}\``, owner: library.quizzes.get(quiz ?? '')?.lesson, at: ['quiz'] },
  ];
}

/** The lesson that teaches a question. */
function teacherOf(library: Library, id: string): string | undefined {
  const placed = library.questions.get(id);
  const quiz = library.quizzes.get(placed?.quiz ?? '');
  return placed && quiz && lessonOf(library, quiz, placed.question);
}
