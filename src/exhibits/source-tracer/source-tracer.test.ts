// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import render from 'preact-render-to-string';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../site/library.ts';
import { changedAt, findingOf, passagesOf, proofOf, resultOf, tally } from './geometry.ts';
import { quotationFaults } from './quotations.ts';
import { type Chain, ChainsFile, type Step } from './schema.ts';
import { SourceTracer } from './view.tsx';
import './source-tracer.dom.ts';

const { chains } = ChainsFile.parse(parse(readFileSync('content/chains.yaml', 'utf8')));
const changed: Step = {
  result: 'changed',
  kinds: ['scope'],
  what: 'x',
  proof: 'outside',
  by: 'a copy',
};
const same: Step = { result: 'same', what: 'x', proof: 'inside', by: 'DCNF ¶ 1' };
const unchecked: Step = { result: 'unchecked', what: 'x' };
const station = { who: 'x', paragraphs: [], text: 'x' };
const chain = (...steps: [Step, Step]): Chain => ({
  id: 'x',
  title: 'x',
  stations: [station, station, station],
  steps,
});

describe('passagesOf', () => {
  test('parts quotations from plain words and keeps the marks inside them', () => {
    expect(passagesOf('A “terrorist _act_”, he said')).toEqual([
      { quoted: false, runs: [{ text: 'A ', marked: false }] },
      {
        quoted: true,
        runs: [
          { text: '“terrorist ', marked: false },
          { text: 'act', marked: true },
          { text: '”', marked: false },
        ],
      },
      { quoted: false, runs: [{ text: ', he said', marked: false }] },
    ]);
  });

  test.each(['a “open one', 'a closed” one', 'a _mark'])('throws for %s', (text) => {
    expect(() => passagesOf(text)).toThrow('does not close');
  });
});

describe('a chain', () => {
  test('changes where the first changed step stands', () => {
    expect(changedAt(chain(same, changed))).toBe(2);
    expect(changedAt(chain(changed, same))).toBe(1);
    expect(changedAt(chain(unchecked, same))).toBe(0);
  });

  test('says in words what happened and how it is known', () => {
    const two: Step = { ...changed, kinds: ['certainty', 'scope'] };
    expect(
      [two, { ...changed, kinds: ['slip'] } satisfies Step, same, unchecked].map(resultOf),
    ).toEqual(['Certainty and scope changed', 'A slip', 'No change found', 'Cannot be checked']);
    expect(proofOf(changed)).toBe('By a copy');
    expect(proofOf(same)).toBe('Provable in our copy: DCNF ¶\u00a01');
    expect(proofOf(unchecked)).toBeUndefined();
  });

  test('the finding counts what the chains hold', () => {
    const three = [chain(changed, same), chain(same, changed), chain(unchecked, same)];
    expect(findingOf(three)).toBe(
      'Of three statements, one changed on the last step, one before it, and one not at all. ' +
        'Our copy alone proves none of these changes.',
    );
  });
});

describe('the chains of lesson 3', () => {
  test('fit the words around them: six changes on the last step, one provable in our copy', () => {
    expect(tally(chains)).toEqual({ first: 1, last: 6, none: 2, inside: 1, all: 9 });
  });

  test('mark words where something changes and nowhere else', () => {
    for (const { id, stations, steps } of chains) {
      const marks = stations.some(({ text }) => text.includes('_'));
      expect([id, marks]).toEqual([id, steps.some(({ result }) => result === 'changed')]);
    }
  });

  test('name a source wherever they quote', () => {
    for (const { text, source } of chains.flatMap(({ stations }) => stations)) {
      expect([text, source !== undefined]).toEqual([text, text.includes('“')]);
    }
  });

  test('quote what the banks hold, where they hold it', () => {
    const { banks } = loadLibrary('.').library;

    expect(quotationFaults(chains, banks)).toEqual([]);
  });

  test('are refused when a quoted word or its paragraph is another', () => {
    const { banks } = loadLibrary('.').library;
    const spoilt = (change: (text: string) => string, paragraphs?: string[]) =>
      chains.map(({ stations: [speaker, carrier, outlet], ...rest }) => ({
        ...rest,
        stations: [
          speaker,
          carrier,
          { ...outlet, text: change(outlet.text), paragraphs: paragraphs ?? outlet.paragraphs },
        ] satisfies Chain['stations'],
      }));

    const word = quotationFaults(
      spoilt((text) => text.replace('_attack_', '_act_')),
      banks,
    );
    expect(word.map(({ chain: id, words }) => [id, words])).toEqual([
      ['kind-of-act', 'terrorist act'],
    ]);
    const place = quotationFaults(
      spoilt((text) => text, ['p3']),
      banks,
    );
    expect(place).toHaveLength(10);
    expect(place[0]?.message).toBe('stands in p2, not in p3');
  });

  test('fit the rules of the style sheet that shows one chain at a time', () => {
    const css = readFileSync('src/exhibits/source-tracer/style.css', 'utf8');

    expect(css).toContain(`.trace:nth-child(${chains.length})`);
  });
});

describe('the view', () => {
  const html = render(SourceTracer({ chains, marks: { 'dcnf-2020-11-18': 'dcnf' }, number: 1 }));

  test('shows each chain in full and once more in the table, with no inline style', () => {
    document.body.innerHTML = html;

    const shown = [...document.querySelectorAll('.trace, tbody tr')].map(
      ({ textContent }) => textContent,
    );
    for (const { stations } of chains) {
      const words = stations[2].text.replaceAll('_', '');
      expect(shown.filter((text) => text?.includes(words))).toHaveLength(2);
    }
    expect(html).not.toContain('style=');
  });
});

describe('source-tracer', () => {
  const pick = (name: string, value: string) => {
    const radio = document.querySelector<HTMLInputElement>(`[name=${name}][value="${value}"]`);
    if (!radio) throw new Error(`no ${name} ${value}`);
    radio.checked = true;
    radio.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const button = () => document.querySelector('button') as HTMLButtonElement;
  const said = () => document.querySelector('[role=status]')?.textContent;
  const at = (place: number) =>
    document.querySelectorAll<HTMLElement>('.trace')[place]?.dataset['at'];

  beforeEach(() => {
    document.body.innerHTML = render(SourceTracer({ chains, marks: {}, number: 1 }));
  });

  test('covers every chain, then opens the chosen one step by step', () => {
    expect([at(0), at(6)]).toEqual(['0', '0']);
    pick('statement', 'truce-over');

    button().click();
    expect([at(0), at(6), button().textContent]).toEqual(['0', '1', 'Show step 2']);
    expect(said()).toMatch(/^Step 1 of 2, AP. Cannot be checked./);

    button().click();
    expect([at(6), button().textContent]).toEqual(['2', 'Start again']);
    expect(said()).toMatch(/^Step 2 of 2, DCNF. Certainty and scope changed./);
    expect(said()).toContain('“marked the end”');
  });

  test('compares the guess at the end, and not before', () => {
    pick('guess', '1');
    button().click();
    expect(said()).not.toContain('You said');

    button().click();
    expect(said()).toContain('You said: on step 1.');
    expect(document.querySelector<HTMLInputElement>('[name=guess]')?.disabled).toBe(true);
  });

  test('says so when the guess was right, also for a statement that never changed', () => {
    pick('statement', 'the-cut');
    pick('guess', '0');
    button().click();
    button().click();

    expect(said()).toContain('As you said.');
  });

  test('keeps the place and the guess of each chain, and starts again on request', () => {
    pick('guess', '2');
    button().click();
    pick('statement', 'the-cut');
    expect(document.querySelector('[name=guess]:checked')).toBeNull();

    pick('statement', 'whose-minister');
    expect(document.querySelector<HTMLInputElement>('[name=guess]:checked')?.value).toBe('2');
    button().click();
    button().click();
    expect([at(0), document.querySelector('[name=guess]:checked')]).toEqual(['0', null]);
  });
});
