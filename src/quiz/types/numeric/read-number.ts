/** Reads a number as people type it, in any of the common notations. */

const HEDGE = /^(?:about|around|roughly|circa|ca?\.?|some|[~≈])\s*/u;
/**
 * One kind of separator before every three digits; then decimals behind the other kind, or no zero
 * at the front, since 0,123 is a fraction.
 */
const GROUPED = /^([-+]?\d{1,3}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d*)|(?<!^[-+]?0.*))$/u;
/** No groups, and decimals behind either separator, if any. */
const DECIMAL = /^([-+]?\d*)([.,]?)(\d*)$/u;

/**
 * The plausible readings of an input: one; none where it is not a number; two where it can mean
 * either, as 3.141 can where decimals are expected.
 *
 * One separator before exactly three digits groups thousands (2,500 and 2.500 are 2500), unless a
 * zero stands before it. With `decimals`, where the task expects a fraction, such input has two
 * readings. Full-width, Arabic and Persian digits are read as digits.
 *
 * @param suffix word that may stand behind the number, such as the unit
 */
export function readNumber(input: string, decimals = false, suffix = ''): number[] {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase();
  const text = plainDigits(plain(input)).trim().replace(HEDGE, '');
  const bare = text
    .slice(0, text.endsWith(plain(suffix)) ? text.length - plain(suffix).length : undefined)
    .trim()
    .replace(/^[−–]/u, '-')
    .replace(/^([-+])\s*/u, '$1')
    // Thousands by space or apostrophe, as in 2 500 and 2’500.
    .replace(/(?<=\d)[\s’'](?=\d{3}(?!\d))/gu, '');
  const readings = [GROUPED, DECIMAL].map((notation) => {
    const [, whole = '', , part = ''] = notation.exec(bare) ?? [];
    // Not a number where there is no digit.
    return Number(`${whole.replace(/[.,]/gu, '')}.${part}`);
  });
  return readings.filter(Number.isFinite).slice(0, decimals ? 2 : 1);
}

/** Arabic and Persian digits as 0–9: the last four bits of their code points are their values. */
const plainDigits = (text: string) =>
  text.replace(/[٠-٩۰-۹]/gu, (digit) => `${digit.charCodeAt(0) & 15}`);
