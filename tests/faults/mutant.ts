/** Damaged events and files, by chance: what a failing disk, a strange program or a bad hand makes. */
import type { Chance } from './chance.ts';

/** Values that JSON cannot hold; the page puts them in place of these texts (`in-page.ts`). */
export const ODD = ['$undefined', '$nan', '$date', '$map', '$holes', '$bigint', '$cycle', '$bytes'];

const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  2 ** 40,
  '',
  'x',
  'x'.repeat(30_000),
  '__proto__',
  'constructor',
  '2026-02-30T09:00:00.000Z',
  '2026-03-02T09:00:00Z',
  '<img src=x onerror=alert(1)>',
  '\ud800',
  '\u202e',
  [],
  {},
  [[[[[[[[[[]]]]]]]]]],
  [null, 1, 'x', {}],
  { text: 'both', unit: 3 },
  ['both', 'both'],
];
const KINDS = ['attempt', 'hint', 'self-rating', 'reset', 'void', 'learner', 'toString', ''];

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One to three changes of a copy; its id stays what it was. `odd` allows what JSON cannot hold. */
export function mutant(chance: Chance, event: object, odd: boolean): Plain {
  const copy = structuredClone(event) as Plain;
  for (let times = 1 + chance.below(3); times > 0; times -= 1) {
    let at = copy;
    const inside = Object.values(copy).filter(isPlain);
    if (inside.length > 0 && chance.below(3) === 0) at = chance.of(inside);
    const key = chance.of(Object.keys(at).filter((name) => at !== copy || name !== 'id'));
    const value = structuredClone(chance.of(odd ? [...VALUES, ...ODD] : VALUES));
    const change = chance.below(7);
    if (change === 0) delete at[key ?? ''];
    else if (change === 1) copy['v'] = chance.of([0, 2, 3, 99, '1', null, 1.5, -1]);
    else if (change === 2) copy['kind'] = chance.of(KINDS);
    else if (change === 3) at[chance.of(['extra', 'Id', 'toString', 'certainty'])] = value;
    else if (change === 4 && 'response' in copy) copy['response'] = value;
    else if (key) at[key] = value;
  }
  return copy;
}

/** A text as a broken copy of a file leaves it. */
export function damagedText(chance: Chance, text: string): string {
  const at = chance.below(text.length);
  const change = chance.below(6);
  if (change === 0) return text.slice(0, at);
  if (change === 1) return text.slice(0, at) + text.slice(at + 1 + chance.below(40));
  if (change === 2)
    return text.slice(0, at) + String.fromCharCode(32 + chance.below(90)) + text.slice(at + 1);
  if (change === 3)
    return text.slice(0, at) + chance.of(['[', '}', '"', ',', '\\u0000', '1e999']) + text.slice(at);
  if (change === 4)
    return text.replace(/"version":1/u, `"version":${chance.of(['2', 'null', '"1"', '[]'])}`);
  return text.replace(
    '"events":',
    chance.of(['"event":', '"events":{},"x":', '"events":null,"y":']),
  );
}
