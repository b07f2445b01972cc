/** Numbers and ranges as authors write them in options: ‘2,500’, ‘10–20 troops’, ‘under 10’. */

/** From `low` to `high`; an end that is `open` does not belong to it. */
export interface NumberRange {
  low: number;
  high: number;
  openLow: boolean;
  openHigh: boolean;
}

const NUMBER = '([−-]?\\d[\\d,]*(?:\\.\\d+)?)';
/** A unit behind the number: letters and signs, no second number. */
const UNIT = '(?:\\s*[\\p{L}%$€£][\\p{L}%\\s]*)?';
const ABOUT = '(?:(?:about|around|nearly|roughly|some|exactly)\\s+)?';
const FORMS: readonly [RegExp, (a: number, b: number) => NumberRange][] = [
  [
    form(`${ABOUT}(?:from |between )?${NUMBER}${UNIT}\\s*(?:–|—|-|to|and|until)\\s*${NUMBER}`),
    closed,
  ],
  [
    form(`(?:under|below|less than|fewer than)\\s+${NUMBER}`),
    (a) => ({ ...below(a), openHigh: true }),
  ],
  [form(`(?:at most|up to|no more than)\\s+${NUMBER}`), below],
  [form(`${NUMBER}${UNIT} or (?:less|fewer|below)`), below],
  [form(`(?:over|above|more than)\\s+${NUMBER}`), (a) => ({ ...above(a), openLow: true })],
  [form(`(?:at least|no (?:less|fewer) than)\\s+${NUMBER}`), above],
  [form(`${NUMBER}${UNIT} or (?:more|above)`), above],
  // Last, as its unit may be any words.
  [form(`${ABOUT}${NUMBER}`), (a) => closed(a, a)],
];

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}${UNIT}[.]?$`, 'iu');
}

function closed(low: number, high: number): NumberRange {
  return { low, high, openLow: false, openHigh: false };
}
function below(high: number): NumberRange {
  return closed(Number.NEGATIVE_INFINITY, high);
}
function above(low: number): NumberRange {
  return closed(low, Number.POSITIVE_INFINITY);
}

/** Reads a text that is a number or a range of numbers and nothing else. */
export function readRange(text: string): NumberRange | undefined {
  for (const [pattern, make] of FORMS) {
    const match = pattern.exec(text.trim());
    if (match) return make(numberOf(match[1]), numberOf(match[2]));
  }
  return undefined;
}

const numberOf = (digits = '') => Number(digits.replace(/,/g, '').replace('−', '-'));

/** Whether some number lies in both. */
export function overlap(a: NumberRange, b: NumberRange): boolean {
  return startsBefore(a, b) && startsBefore(b, a);
}

/** Whether `a` begins before `b` ends, or where it ends. */
const startsBefore = (a: NumberRange, b: NumberRange) =>
  a.low < b.high || (a.low === b.high && !a.openLow && !b.openHigh);
