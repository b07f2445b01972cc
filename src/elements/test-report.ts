/** Fills the report on the tests from the record. It reads the record and never writes it. */
import { ownOf, readEvents } from '../browser/reading.ts';
import { restored } from '../browser/second-copy.ts';
import { type CalibrationBand, calibration } from '../progress/calibration.ts';
import {
  confidentErrors,
  delayedFrom,
  discernment,
  type Gain,
  gain,
  type Phase,
  type Points,
  pointsBySkill,
  pointsOnNew,
  type Taking,
  type TestOutline,
  takings,
} from '../progress/test-report.ts';
import { points } from '../quiz/points.ts';
import { dayOf } from './day.ts';

/** What the page tells of a test. */
interface Test extends TestOutline {
  href: string;
}

const outOf = ({ earned, possible }: Points) => `${points(earned)} of ${points(possible)}`;
const times = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const BANDS: Readonly<Record<CalibrationBand['certainty'], string>> = {
  certain: 'certain',
  fairly: 'fairly sure',
  guess: 'guessing',
  'no-idea': 'without an idea',
};

const NAMES: Readonly<Record<Phase, string>> = {
  pretest: 'Test before the course',
  posttest: 'Test at the end',
  delayed: 'Delayed test',
};

const AFTER: Readonly<Record<Phase, string>> = {
  pretest: 'before',
  posttest: 'after',
  delayed: 'later',
};

export class TestReport extends HTMLElement {
  /** Its tables and sentences stand around it, so that the page lays them out. */
  #page = this.closest('main');

  connectedCallback(): void {
    // Written by the same build as this script.
    const tests = JSON.parse(this.dataset['outline'] ?? '[]') as Test[];
    const show = () => {
      this.#show(tests).catch(() =>
        this.#say('state', 'Your record cannot be read in this browser, so there is no report.'),
      );
    };
    // Answers given in another tab show on return. A page that is loaded has just read them.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) show();
    });
    document.addEventListener('visibilitychange', show);
    show();
  }

  #say(name: string, text: string): void {
    this.#page?.querySelector(`[data-say="${name}"]`)?.replaceChildren(text);
  }

  #cell(name: string, text: string): void {
    this.#page?.querySelector(`[data-cell="${name}"]`)?.replaceChildren(text);
  }

  async #show(tests: readonly Test[]): Promise<void> {
    const reading = await readEvents();
    const { quarantined } = reading;
    const events = ownOf(reading);
    const all = takings(tests, events);
    const [before, after, later] = (['pretest', 'posttest', 'delayed'] as const).map((phase) =>
      all.find((taking) => taking.phase === phase && taking.taken),
    );
    const set = quarantined.length;
    const unread = set ? ` Entries of your record that could not be read: ${set}.` : '';
    this.#say('state', [stateText(before, after, later) + unread, restored].join(' ').trim());
    // One skill has one question before the course: its points would be its verdict.
    const shown = after || later ? [before, after, later].filter((taking) => !!taking) : [];
    for (const taking of shown) this.#column(taking);
    if (shown.length === 0) return;
    this.#say('gain', gainText(before, after, later));
    this.#say('calibration', shown.map(calibrationText).join(' '));
    this.#say('discernment', shown.map(discernmentText).join(' '));
    this.#again(shown, tests);
  }

  #column(taking: Taking): void {
    const { phase, items } = taking;
    for (const [skill, sum] of pointsBySkill(taking)) this.#cell(`${skill}:${phase}`, outOf(sum));
    const fresh = pointsOnNew(taking);
    if (fresh.possible > 0) this.#cell(`new:${phase}`, outOf(fresh));
    for (const { certainty, n, right } of calibration(items)) {
      this.#cell(`${certainty}:${phase}`, n > 0 ? `${right} of ${n}` : 'none');
    }
    for (const [verdict, { hits, of }] of Object.entries(discernment(items))) {
      this.#cell(`${verdict}:${phase}`, of > 0 ? `${hits} of ${of}` : 'none');
    }
  }

  /** Questions that repay a second look, each with its place. */
  #again(shown: readonly Taking[], tests: readonly Test[]): void {
    const lines = shown.flatMap(({ phase, items }) =>
      confidentErrors(items).map((item) => {
        const { href = '' } = tests.find((test) => test.phase === phase) ?? {};
        const link = document.createElement('a');
        link.href = `${href}#q-${item.id}`;
        link.textContent = NAMES[phase];
        const line = document.createElement('li');
        line.append(link, `, question ${items.indexOf(item) + 1}`);
        return line;
      }),
    );
    this.#page
      ?.querySelector('[data-say="again"]')
      ?.replaceChildren(
        lines.length > 0
          ? 'You were certain of these, and they earned nothing:'
          : 'There is no question that you were certain of and got wrong.',
      );
    this.#page?.querySelector('.again')?.replaceChildren(...lines);
  }
}

function stateText(before?: Taking, after?: Taking, later?: Taking): string {
  if (later)
    return `You took the delayed test on ${dayOf(later.at)}. The table has what you have taken.`;
  if (after) {
    return `You took the test at the end on ${dayOf(after.at)}. The delayed test is meant from ${dayOf(delayedFrom(after.at))} on.`;
  }
  if (before) {
    return `You took the test before the course on ${dayOf(before.at)}. Its figures come with those of the test at the end: before, they would give answers away.`;
  }
  return 'You have not taken a test in this browser yet. Begin with the test before the course.';
}

function gainText(before?: Taking, after?: Taking, later?: Taking): string {
  const [from, to] = [before ?? after, before ? (after ?? later) : later];
  if (!from || !to) return 'You have taken one test here, so there is nothing to compare it with.';
  const first = compareText(from, to);
  return before && after && later ? `${first} ${compareText(after, later)}` : first;
}

function compareText(from: Taking, to: Taking): string {
  const { pairs, changed, before, after, normalised }: Gain = gain(from, to);
  if (pairs === 0) return 'No question of these two tests can be compared.';
  const sides = `${times(pairs, 'pair')} of questions, from ${outOf(before)} points ${AFTER[from.phase]} to ${outOf(after)} ${AFTER[to.phase]}`;
  const share =
    normalised === undefined
      ? ' No point was missing to begin with.'
      : normalised < 0
        ? ''
        : ` Of the ${points(before.possible - before.earned)} points that were missing you gained ${points(after.earned - before.earned)}: a normalised gain of ${normalised.toFixed(2)}.`;
  const left = changed ? ` Left out, since a key has changed: ${times(changed, 'pair')}.` : '';
  return `Over ${sides}.${share}${left}${openText(from)}${openText(to)}`;
}

function openText({ phase, items }: Taking): string {
  const open = items.filter(({ state, possible }) => state === 'open' && possible > 0).length;
  return open
    ? ` Without an answer, and counted as 0, ${AFTER[phase]}: ${times(open, 'question')}.`
    : '';
}

function calibrationText({ phase, items }: Taking): string {
  const bands = calibration(items).filter(({ n }) => n > 0);
  const said = bands.map(({ certainty, n, right, partly }) => {
    const parts = partly > 0 ? `, partly in ${partly}` : '';
    return `when ${BANDS[certainty]}, right in ${right} of ${n}${parts}`;
  });
  return `${NAMES[phase]}: ${said.length > 0 ? said.join('; ') : 'you did not say how sure you were'}.`;
}

function discernmentText({ phase, items }: Taking): string {
  const { flawed, sound } = discernment(items);
  return `${NAMES[phase]}: you found the flaw in ${flawed.hits} of ${flawed.of} flawed passages, and trusted ${sound.hits} of ${sound.of} sound ones.`;
}
