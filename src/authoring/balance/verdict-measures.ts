/** Whether the bank teaches discernment: sound work is trusted, and no outlet is the culprit. */
import type { Question } from '../../quiz/question.ts';
import type { Entry, Library } from '../library.ts';
import { type Answer, answerSetsOf } from '../rules/item-parts.ts';
import { ownWords } from '../rules/item-text.ts';
import {
  type Measure,
  measured,
  named,
  percent,
  placeOf,
  questionsOf,
  shareText,
} from './measure.ts';

/** Shares that a bank keeps, and from how many items on each is judged. */
export const SOUND = { share: 0.3, least: 20 };
export const FLAWED = { share: 0.35, least: 12 };
export const BOTH = { from: 0.35, to: 0.65, least: 8 };
/** Passages that show something done well, for each outlet, from so many lessons on. */
export const DONE_WELL = { each: 3, least: 3 };

const verdictOf = ({ value }: Entry<Question>) => value.judges?.verdict;

/** Judgement items keyed sound, neutral or ‘both can be right’. */
export function soundMeasure(library: Library): Measure {
  const judging = questionsOf(library).filter((entry) => verdictOf(entry) !== undefined);
  const flawed = judging.filter((entry) => verdictOf(entry) === 'flawed');
  const sound = judging.length - flawed.length;
  const count = shareText(sound, judging.length);
  const line = `judgement items keyed sound, neutral or both right: ${count}`;
  return measured({ rule: 'balance-sound', line, least: SOUND.least, of: judging.length }, () => {
    const [first] = flawed;
    if (sound >= SOUND.share * judging.length || !first) return undefined;
    return {
      place: placeOf(first, 'judges'),
      message: `of the items that judge a source, ${count} are keyed sound, neutral or both-right; ${percent(SOUND.share)} is the least`,
      hint: 'a learner who calls everything flawed would do well: ask about work that is sound',
    };
  });
}

/** The outlet of a source, by its name: two texts of one outlet count together. */
function outletOf({ sources, banks }: Library, label: string): string {
  const [id = label] = banks.idsOf.get(label) ?? [label];
  return sources.get(id)?.outlet.name ?? label;
}

function isArticle({ sources, banks }: Library, label: string | undefined): boolean {
  return (banks.idsOf.get(label ?? '') ?? []).some((id) => sources.get(id)?.kind === 'article');
}

/** Items keyed flawed, outlet by outlet; passages that are invented have no outlet. */
export function flawedMeasure(library: Library): Measure {
  const flawed = questionsOf(library).filter(
    (entry) => verdictOf(entry) === 'flawed' && isArticle(library, entry.value.judges?.source),
  );
  const groups = [
    ...Map.groupBy(flawed, ({ value }) => outletOf(library, value.judges?.source ?? '')),
  ].sort(([, one], [, two]) => two.length - one.length);
  const counts = groups.map(([name, items]) => `${name} ${items.length}`).join(', ');
  const line = `items on an outlet keyed flawed: ${flawed.length}${counts === '' ? '' : `, ${counts}`}`;
  return measured({ rule: 'balance-flawed', line, least: FLAWED.least, of: flawed.length }, () => {
    const [name, items] = groups[0] ?? ['', []];
    const [first] = items;
    if (items.length <= FLAWED.share * flawed.length || !first) return undefined;
    return {
      place: placeOf(first, 'judges'),
      message: `of the items keyed flawed, ${shareText(items.length, flawed.length)} are of ${name}; ${percent(FLAWED.share)} is the most`,
      hint: `these are: ${named(items.map(({ value }) => value.id))}`,
    };
  });
}

/** ‘Both can be right’ in an option, in its forms. */
const BOTH_RIGHT =
  /\b(?:both|the two|each)\b[^.]*\b(?:can|may|could|might)\b[^.]*\b(?:right|true|hold|stand|fit)\b|\bboth (?:are|were) right\b/i;
/** Whether the share lies in the band, or would if one item were keyed the other way. */
const isMixed = (keyed: number, all: number): boolean =>
  [keyed - 1, keyed, keyed + 1].some((count) => count >= BOTH.from * all && count <= BOTH.to * all);
const isBoth = ({ text }: Answer) => BOTH_RIGHT.test(ownWords(text));

/** How often ‘both can be right’ is the key where it is offered. */
export function bothMeasure(library: Library): Measure {
  const offers = questionsOf(library).flatMap((entry) =>
    answerSetsOf(entry.value)
      .filter(({ many }) => !many)
      .flatMap(({ answers }) => {
        const both = answers.find(isBoth);
        return both ? [{ entry, both }] : [];
      }),
  );
  const keyed = offers.filter(({ both }) => both.correct);
  const line = `‘both can be right’ is the key in ${shareText(keyed.length, offers.length)}`;
  return measured({ rule: 'balance-both', line, least: BOTH.least, of: offers.length }, () => {
    const share = keyed.length / offers.length;
    if (isMixed(keyed.length, offers.length)) return undefined;
    const odd = offers.filter(({ both }) => both.correct === share > BOTH.to);
    const [first] = odd;
    if (!first) return undefined;
    return {
      place: placeOf(first.entry, ...first.both.path),
      message: `where ‘both can be right’ is offered, it is the key in ${shareText(keyed.length, offers.length)}; it should be in ${percent(BOTH.from)} to ${percent(BOTH.to)}`,
      hint: `${share > BOTH.to ? 'offer it where it is wrong, too' : 'key it where two figures do fit together'}; these lean: ${named(odd.map(({ entry }) => entry.value.id))}`,
    };
  });
}

/** Passages of lessons that show something done well, outlet by outlet. */
export function doneWellMeasure(library: Library): Measure {
  const { lessons, sources } = library;
  const shown = [...lessons.values()].flatMap(({ usages }) =>
    usages.flatMap(({ name, attributes }) => {
      const source = attributes.get('source')?.value;
      return name === 'DoneWell' && typeof source === 'string' ? [outletOf(library, source)] : [];
    }),
  );
  const outlets = [
    ...new Set(
      [...sources.values()]
        .filter(({ kind }) => kind === 'article')
        .map(({ outlet }) => outlet.name),
    ),
  ];
  const counts = outlets.map(
    (outlet) => [outlet, shown.filter((name) => name === outlet).length] as const,
  );
  const line = `done well in lessons: ${counts.map(([name, count]) => `${name} ${count}`).join(', ')}`;
  const of = lessons.size;
  return measured({ rule: 'balance-done-well', line, least: DONE_WELL.least, of }, () => {
    const few = counts.find(([, count]) => count < DONE_WELL.each);
    const last = [...lessons.values()].at(-1);
    if (!few || !last) return undefined;
    const [name, count] = few;
    return {
      place: { file: last.file, line: 1, col: 1 },
      message: `the lessons show ${count} ${count === 1 ? 'thing' : 'things'} that ${name} does well; ${DONE_WELL.each} is the least`,
      hint: 'a weakness never stands alone: <DoneWell source="…" paragraphs="…">',
    };
  });
}
