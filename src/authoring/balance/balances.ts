/** All balances of the bank: for the rules, and in words for `npm run check`. */
import type { Library } from '../library.ts';
import { cueMeasures, positionMeasures } from './cue-measures.ts';
import { levelMeasure, objectiveMeasures } from './level-measures.ts';
import type { Measure } from './measure.ts';
import { bothMeasure, doneWellMeasure, flawedMeasure, soundMeasure } from './verdict-measures.ts';

export function measuresOf(library: Library): Measure[] {
  return [
    soundMeasure(library),
    flawedMeasure(library),
    doneWellMeasure(library),
    bothMeasure(library),
    ...cueMeasures(library),
    ...positionMeasures(library),
    levelMeasure(library),
    ...objectiveMeasures(library),
  ];
}

/** One line: how many balances are kept, and how many wait for more items. */
export function balanceLine(measures: readonly Measure[]): string {
  const judged = measures.filter(({ of, least }) => of >= least);
  const waiting = measures.length - judged.length;
  const kept = judged.filter(({ fault }) => fault === undefined).length;
  const rest = waiting === 0 ? '' : `; ${waiting} wait for more items`;
  return `balances of the bank: ${kept} of ${judged.length} kept${rest} (--balances shows them)`;
}

/** Every balance on a line of its own. */
export function balanceDetails(measures: readonly Measure[]): string[] {
  return measures.map(({ rule, line, least, of, fault }) => {
    const state = of < least ? `judged from ${least} on` : fault ? 'LEANS' : 'kept';
    return `${rule}: ${line} (${state})`;
  });
}
