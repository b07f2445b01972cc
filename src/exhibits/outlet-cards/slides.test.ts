// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { allWordsOf, wordsOf } from '../../../tests/slides.ts';
import { outletCards } from '../../site/exhibits/outlet-cards.ts';
import { loadLibrary } from '../../site/library.ts';
import { COVERED, FIELDS } from './fields.ts';
import { slides } from './slides.tsx';

const { cards, rich } = outletCards(loadLibrary('.').library);
const made = slides({ cards, rich });

describe('slides of the outlet cards', () => {
  it('have every row of every card', () => {
    const all = allWordsOf(made);
    for (const { entries } of cards)
      for (const [field] of FIELDS)
        for (const { text } of entries[field])
          for (const sentence of text.split(/(?<=\.) (?=\p{Lu})/u)) expect(all).toContain(sentence);
  });

  it('keep the payer and the owner until the room has guessed', () => {
    for (const [at, { entries }] of cards.entries()) {
      const slide = made[at];
      if (!slide?.steps) throw new Error('no steps');
      const asked = wordsOf(slide, slide.steps - 1);
      expect(asked).toContain('cannot tell');
      expect(wordsOf(slide, 0)).not.toContain('cannot tell');
      for (const field of [COVERED, 'owner'] as const) {
        const text = entries[field][0]?.text ?? '';
        expect(asked).not.toContain(text);
        expect(wordsOf(slide, slide.steps)).toContain(text);
      }
    }
  });

  it('part what is said of a copy where it fills no page', () => {
    const [card] = cards;
    if (!card) throw new Error('no card');
    const text = Array.from({ length: 40 }, (_, at) => `Sentence ${at} of a long note.`).join(' ');
    const pages = slides({
      cards: [{ ...card, entries: { ...card.entries, copy: [{ text }] } }],
      rich,
    });
    expect(pages.length).toBeGreaterThan(2);
    for (let at = 0; at < 40; at += 1) expect(allWordsOf(pages)).toContain(`Sentence ${at} of`);
  });
});
