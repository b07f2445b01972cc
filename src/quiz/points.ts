/** Points as people write them. */

const FRACTIONS = [...'⅛⅙⅕¼⅓⅜⅖½⅗⅝⅔¾⅘⅚⅞'];

/** A fraction's value: Unicode's own decomposition of ⅔ is 2⁄3. */
function shareOf(fraction: string): number {
  const [over = 0, under = 1] = fraction.normalize('NFKD').split('⁄').map(Number);
  return over / under;
}

/** A non-negative number of points: '3', '⅔', '3½'; two decimals where no common fraction fits. */
export function points(value: number): string {
  const whole = Math.floor(value + 1e-9);
  const rest = value - whole;
  if (rest < 1e-9) return String(whole);
  const fraction = FRACTIONS.find((sign) => Math.abs(shareOf(sign) - rest) < 1e-6);
  if (fraction === undefined) return value.toFixed(2);
  return whole === 0 ? fraction : `${whole}${fraction}`;
}

/** '1 point', '⅔ of a point', '3½ points'. */
export function inPoints(value: number): string {
  const text = points(value);
  if (value > 0 && value < 1) return `${text} of a point`;
  return value === 1 ? '1 point' : `${text} points`;
}
