/**
 * Fault tests: breaks what a learner's record stands on, in a real browser with the built site, and
 * looks whether an answer is lost. Each prints its seed and counts; exit 1 on any loss.
 * `--short` for every test run; `--seed <n>` runs again; names choose some: `kills tabs`.
 */
import { parseArgs } from 'node:util';
import { clock } from './clock.ts';
import { edited } from './edited.ts';
import { formats } from './formats.ts';
import { kills, wipes } from './kills.ts';
import { mutations } from './mutations.ts';
import { scale } from './scale.ts';
import { storage } from './storage.ts';
import { tabs } from './tabs.ts';
import { type Fault, inWorld } from './world.ts';

const FAULTS: Readonly<Record<string, Fault>> = {
  kills,
  wipes,
  tabs,
  storage,
  mutations,
  formats,
  edited,
  clock,
  scale,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(seed)) throw new Error('--seed takes a whole number.');
const unknown = positionals.filter((name) => !Object.hasOwn(FAULTS, name));
if (unknown.length > 0) throw new Error(`No fault test ${unknown.join(', ')}.`);

console.log(`faults: seed ${seed}${values.short ? ', short' : ''}`);
const chosen = Object.entries(FAULTS).filter(
  ([name]) => positionals.length === 0 || positionals.includes(name),
);
let losses = 0;
/** Takes one test after another, until none is left. */
async function lane(): Promise<void> {
  for (let next = chosen.shift(); next; next = chosen.shift()) {
    const found = await inWorld(...next, { seed, isShort: values.short });
    losses += found;
  }
}
// Two at once wait less; the long form measures times, and has the machine to itself.
await Promise.all(values.short ? [lane(), lane()] : [lane()]);
console.log(`faults: ${losses === 0 ? 'nothing lost' : `${losses} losses`}, seed ${seed}`);
if (losses > 0) process.exitCode = 1;
