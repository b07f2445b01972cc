// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bodyOf, wordsOf } from '../../../tests/slides.ts';
import { sourceTracer } from '../../site/exhibits/source-tracer.ts';
import { loadLibrary } from '../../site/library.ts';
import { findingOf, proofOf, resultOf } from './geometry.ts';
import { slides } from './slides.tsx';

const { chains, marks } = sourceTracer(loadLibrary('.').library);
const made = slides({ chains, marks });
const plain = (text: string) => text.replaceAll('_', '').replace(/\s+/gu, ' ');

describe.each(chains.map((chain, at) => ({ chain, slide: made[at] })))(
  'slide of ‘$chain.title’',
  ({ chain, slide }) => {
    if (!slide) throw new Error('no slide');
    const [speaker, carrier, outlet] = chain.stations.map(({ text }) => plain(text));
    const [first, last] = chain.steps;

    it('has the ends and the question first', () => {
      expect(slide.title).toBe(chain.title);
      const words = wordsOf(slide, 0);
      for (const end of [speaker, outlet]) expect(words).toContain(end);
      expect(words).not.toContain(carrier);
      expect(words).toMatch(/A On step 1 B On step 2 C Nowhere/u);
    });

    it('then the station between them, and nothing about a change yet', () => {
      const words = wordsOf(slide, 1);
      expect(words).toContain(carrier);
      for (const { what } of chain.steps) expect(words).not.toContain(what);
      expect(words).not.toMatch(/changed|same|unknown/u);
    });

    it('then what became of it on each step, and how that is known', () => {
      expect(wordsOf(slide, 2)).toContain(
        `Step 1: ${resultOf(first).toLowerCase()}. ${first.what}`,
      );
      expect(wordsOf(slide, 2)).not.toContain(last.what);
      expect(wordsOf(slide, 3)).toContain(`Step 2: ${resultOf(last).toLowerCase()}. ${last.what}`);
      for (const [at, step] of chain.steps.entries()) {
        const proof = proofOf(step)?.replace(/\s+/gu, ' ');
        if (proof) expect(wordsOf(slide, at + 2)).toContain(proof);
      }
    });

    it('marks the words that change only with the step on which they do', () => {
      const marked = bodyOf(slide).querySelectorAll('mark').length > 0;
      const told = [...bodyOf(slide).querySelectorAll('.rail [data-result="changed"]')];
      expect(told).toHaveLength(marked ? 1 : 0);
    });
  },
);

describe('the tally', () => {
  const tally = made.at(-1);
  if (!tally) throw new Error('no tally');

  it('has every statement, and says nothing of changes before it is asked', () => {
    for (const { title } of chains) expect(wordsOf(tally, 0)).toContain(title);
    expect(wordsOf(tally, 0)).not.toMatch(/Step \d|Nowhere|our copy/u);
    expect(wordsOf(tally, 1)).toContain(findingOf(chains));
  });

  it('gives each the step, the kinds and the proof of its change', () => {
    const rows = [...bodyOf(tally).querySelectorAll('tbody tr')].map(
      ({ textContent }) => textContent,
    );
    for (const [at, { steps }] of chains.entries()) {
      const step = steps.findIndex(({ result }) => result === 'changed');
      const found = steps[step];
      if (found?.result !== 'changed') expect(rows[at]).toContain('Nowhere');
      else {
        expect(rows[at]).toContain(`Step ${step + 1}: ${found.kinds.join(', ')}`);
        expect(rows[at]).toContain(found.proof === 'inside' ? 'our copy' : 'outside text');
      }
    }
  });
});
