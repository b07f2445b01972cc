/** Reads a number as people type it, in any of the common notations. */

/**
 * - number: one reading.
 * - ambiguous: two readings are plausible, as in 3.141 where decimals are expected.
 * - none: not a number.
 */
export type Reading =
  | { kind: 'number'; value: number }
  | { kind: 'ambiguous'; values: [number, number] }
  | { kind: 'none' };

const HEDGE = /^(?:about|around|roughly|circa|ca?\.?|some|[~≈])\s*/u;
const DIGITS = /^\d+$/u;
/** One kind of separator before every three digits. */
const GROUPED = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/u;
/** Groups by one separator, then decimals behind the other. */
const GROUPED_DECIMAL = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?!\2)[.,](\d*)$/u;
const DECIMAL = /^(\d*)[.,](\d*)$/u;

/**
 * One separator before exactly three digits groups thousands (2,500 and 2.500 are 2500), unless
 * a zero stands before it. With `decimals`, where the task expects a fraction, such input has two
 * plausible readings and is asked again. Full-width and other decimal digits are read as digits.
 *
 * @param suffix word that may stand behind the number, such as the unit
 */
export function readNumber(
  input: string,
  { decimals = false, suffix = '' }: { decimals?: boolean; suffix?: string } = {},
): Reading {
  const text = plainDigits(input.normalize('NFKC')).toLowerCase().trim().replace(HEDGE, '');
  const end = suffix.normalize('NFKC').toLowerCase();
  const bare = (end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text)
    .trim()
    // Thousands by space or apostrophe, as in 2 500 and 2’500.
    .replace(/(?<=\d)[\s’'](?=\d{3}(?!\d))/gu, '');
  const sign = /^[-−–]/u.test(bare) ? -1 : 1;
  const values = readingsOf(bare.replace(/^[-−–+]\s*/u, ''), decimals).map((value) => sign * value);
  const [value, other] = values;
  if (value === undefined || !values.every(Number.isFinite)) return { kind: 'none' };
  return other === undefined
    ? { kind: 'number', value }
    : { kind: 'ambiguous', values: [value, other] };
}

function readingsOf(text: string, decimals: boolean): number[] {
  const plain = (digits: string) => digits.replace(/[.,]/gu, '');
  if (DIGITS.test(text)) return [Number(text)];
  if (GROUPED.test(text)) {
    const whole = Number(plain(text));
    const single = /^\d+[.,]\d+$/u.test(text);
    return decimals && single ? [whole, Number(text.replace(',', '.'))] : [whole];
  }
  const [, whole = '', , part = ''] = GROUPED_DECIMAL.exec(text) ?? [];
  if (whole !== '') return [Number(`${plain(whole)}.${part}`)];
  const [, before = '', after = ''] = DECIMAL.exec(text) ?? [];
  return before + after === '' ? [] : [Number(`${before}.${after}`)];
}

/** Any decimal digit (Unicode Nd) as 0–9: ten in a row, so the zero is found by going down. */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
