import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ReadingCardFile } from './schema.ts';
import { CardSheet, ReadingCard } from './view.tsx';

const { parts } = ReadingCardFile.parse(parse(readFileSync('content/reading-card.yaml', 'utf8')));
const part = { id: 'x', name: 'X', ask: 'x?', look: 'x', from: 'x' };

describe('ReadingCardFile', () => {
  it('refuses two parts with one id', () => {
    expect(ReadingCardFile.safeParse({ parts: [part, { ...part, name: 'Y' }] }).success).toBe(
      false,
    );
  });

  it('refuses more parts than a sheet of paper takes', () => {
    const many = Array.from({ length: 11 }, (_, at) => ({ ...part, id: `x${at}` }));

    expect(ReadingCardFile.safeParse({ parts: many.slice(0, 10) }).success).toBe(true);
    expect(ReadingCardFile.safeParse({ parts: many }).success).toBe(false);
  });
});

it('has nine parts, as the lesson says', () => {
  expect(parts).toHaveLength(9);
});

it('is one table: a row for each part, with its question', () => {
  const html = render(h(ReadingCard, { parts, number: 1, finding: 'Nine.' }));

  expect(html.match(/scope="row"/gu)).toHaveLength(parts.length);
  for (const { ask, look } of parts) {
    expect(html).toContain(ask);
    expect(html).toContain(look);
  }
});

it('leaves three cells of each row of the sheet to write in', () => {
  const html = render(h(CardSheet, { parts }));

  expect(html.match(/<td><\/td>/gu)).toHaveLength(3 * parts.length);
});
