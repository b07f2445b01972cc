/** Reads a number as people type it, in any of the common notations. */

/**
 * - number: one reading; `text` is that reading in plain digits.
 * - ambiguous: two readings are plausible, as in 3.141 where decimals are expected.
 * - none: not a number.
 */
export type Reading =
  | { kind: 'number'; value: number }
  | { kind: 'ambiguous'; values: [number, number] }
  | { kind: 'none' };

const HEDGE = /^(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|c\.|some|[~≈])\s*/iu;
const GROUPED_BY_SPACE = /^\d{1,3}(?: \d{3})+(?=\D|$)/u;

/**
 * One separator before exactly three digits groups thousands (2,500 and 2.500 are 2500), unless
 * a zero stands before it. With `decimals`, where the task expects a fraction, such input has two
 * plausible readings and is asked again. Full-width and other decimal digits are read as digits.
 *
 * @param suffix word that may stand behind the number, such as the unit
 */
export function readNumber(
  input: string,
  options: { decimals?: boolean; suffix?: string } = {},
): Reading {
  let text = plainDigits(input.normalize('NFKC')).trim().replace(/\s+/gu, ' ');
  text = text.replace(HEDGE, '');
  if (options.suffix !== undefined) text = withoutSuffix(text, options.suffix);
  text = text.replace(/^[−–]/u, '-').replace(/[’']/gu, ' ');
  const sign = text.startsWith('-') ? -1 : 1;
  text = text.replace(/^[-+]\s*/u, '');
  if (GROUPED_BY_SPACE.test(text)) text = text.replaceAll(' ', '');
  if (!/^\d[\d.,]*$|^[.,]\d+$/u.test(text)) return { kind: 'none' };
  return withSign(readUnsigned(text, options.decimals ?? false), sign);
}

function readUnsigned(text: string, decimals: boolean): Reading {
  const marks = [...text.matchAll(/[.,]/gu)].map((match) => match[0]);
  if (marks.length === 0) return number(text);
  const last = marks.at(-1) ?? '.';
  if (marks.length === 1) {
    const [before = '', after = ''] = text.split(last);
    const grouped = after.length === 3 && /^[1-9]\d{0,2}$/u.test(before);
    if (after === '' || !grouped) return number(`${before || '0'}.${after || '0'}`);
    if (!decimals) return number(before + after);
    return { kind: 'ambiguous', values: [Number(before + after), Number(`${before}.${after}`)] };
  }
  const others = marks.slice(0, -1);
  const group = others[0] ?? ',';
  if (others.some((mark) => mark !== group)) return { kind: 'none' };
  if (last === group)
    return isGrouped(text, group) ? number(text.replaceAll(group, '')) : { kind: 'none' };
  const cut = text.lastIndexOf(last);
  const head = text.slice(0, cut);
  if (!isGrouped(head, group)) return { kind: 'none' };
  return number(`${head.replaceAll(group, '')}.${text.slice(cut + 1) || '0'}`);
}

function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...rest] = text.split(mark);
  return /^\d{1,3}$/u.test(first) && rest.every((part) => /^\d{3}$/u.test(part));
}

function number(text: string): Reading {
  const value = Number(text);
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'none' };
}

function withSign(reading: Reading, sign: number): Reading {
  if (sign === 1 || reading.kind === 'none') return reading;
  if (reading.kind === 'number') return { kind: 'number', value: -reading.value };
  const [one, two] = reading.values;
  return { kind: 'ambiguous', values: [-one, -two] };
}

function withoutSuffix(text: string, suffix: string): string {
  const end = suffix.normalize('NFKC').toLowerCase();
  return text.toLowerCase().endsWith(end) ? text.slice(0, -end.length).trimEnd() : text;
}

/** Any decimal digit (Unicode Nd) as 0–9: the zero of its block is the nearest multiple below. */
function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 48;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
