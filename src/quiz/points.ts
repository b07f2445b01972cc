/** Points as people write them. */

/** Nothing and the common fractions, as one sign each: from ⅓ to ⅞ they stand in a row in Unicode. */
const PARTS = [
  '',
  ...'¼½¾',
  ...Array.from({ length: 12 }, (_, at) => String.fromCodePoint(0x2153 + at)),
];

/** A sign's value: Unicode's own decomposition of ⅔ is 2⁄3, and none of these has longer numbers. */
function shareOf(sign: string): number {
  const [over = 0, , under = 1] = [...sign.normalize('NFKD')].map(Number);
  return over / under;
}

/** A non-negative number of points: '3', '⅔', '3½'; two decimals where no common fraction fits. */
export function points(value: number): string {
  const whole = Math.floor(value + 1e-9);
  const part = PARTS.find((sign) => Math.abs(whole + shareOf(sign) - value) < 1e-6);
  if (part === undefined) return value.toFixed(2);
  return `${whole || ''}${part}` || '0';
}
