import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../site/library.ts';
import { rungsOf } from './ladder.ts';
import { LadderFile } from './schema.ts';
import { VerbLadder } from './view.tsx';

const file = LadderFile.parse(parse(readFileSync('content/ladder.yaml', 'utf8')));
const { claims, sources } = loadLibrary('.').library;
const rungs = rungsOf(file, claims, sources);
const style = readFileSync('src/exhibits/verb-ladder/style.css', 'utf8');

const words = { claim: 'militia-label', source: 'rt-2021-04-07', on: 'x' };
const rung = { id: 'x', name: 'x', sentence: 'x', reader: 'x', words: [words] };
const ladder = (...given: object[]) =>
  LadderFile.safeParse({ top: 'x', bottom: 'x', rungs: given });

describe('rungsOf', () => {
  it('takes the words from the account of the claim', () => {
    const [inside] = rungsOf({ ...file, rungs: [rung] }, claims, sources);

    expect(inside?.words).toEqual([
      {
        mark: 'rt',
        label: 'RT',
        quote: 'which Washington says are backed by neighboring Iran',
        on: 'x',
      },
    ]);
  });

  it('keeps the order of the marks on a rung', () => {
    const turned = [words, { ...words, source: 'dcnf-2020-11-18' }];
    const [both] = rungsOf({ ...file, rungs: [{ ...rung, words: turned }] }, claims, sources);

    expect(both?.words.map(({ mark }) => mark)).toEqual(['dcnf', 'rt']);
  });

  it.each([
    { ...words, claim: 'nowhere' },
    { ...words, source: 'nowhere' },
    { ...words, claim: 'embassy-threat', source: 'rudaw-2021-01-15' },
  ])('throws where no account quotes: $claim, $source', (given) => {
    expect(() =>
      rungsOf({ ...file, rungs: [{ ...rung, words: [given] }] }, claims, sources),
    ).toThrow('rung x: the claim');
  });
});

describe('LadderFile', () => {
  it('takes a rung with words, or one that says that there are none', () => {
    const { words: _, ...bare } = rung;

    expect(ladder(rung, { ...bare, none: 'No words.' }).success).toBe(true);
    expect(ladder(rung, bare).success).toBe(false);
    expect(ladder(rung, { ...rung, none: 'No words.' }).success).toBe(false);
  });

  it('refuses a ladder of one rung', () => {
    expect(ladder(rung).success).toBe(false);
  });
});

describe('content/ladder.yaml', () => {
  it('says the same figure on each rung, and each time in other words', () => {
    for (const { sentence } of rungs) expect(sentence).toMatch(/2,500 troops in Iraq/);
    expect(new Set(rungs.map(({ sentence }) => sentence)).size).toBe(rungs.length);
  });

  it('has words of all five articles', () => {
    expect(new Set(rungs.flatMap(({ words }) => words.map(({ mark }) => mark))).size).toBe(5);
  });

  it('has no more rungs than the style sheet can show', () => {
    expect(style).toContain(`.strengths > :nth-child(${rungs.length})`);
  });
});

describe('VerbLadder', () => {
  const html = render(
    h(VerbLadder, { rungs, top: 'Up.', bottom: 'Down.', number: 1, finding: 'Found.' }),
  );

  it('describes each button by its sentence', () => {
    for (const { id, sentence } of rungs) {
      expect(html).toContain(`aria-describedby="at-${id}"`);
      expect(html).toMatch(new RegExp(`<div id="at-${id}">.*?${sentence}`));
    }
  });

  it('chooses the first rung, and no other', () => {
    expect(html.match(/ checked/g)).toHaveLength(1);
  });

  it('has every sentence and every phrase in the table too', () => {
    const table = html.slice(html.indexOf('<table'));
    for (const { sentence, reader, words } of rungs) {
      expect(table).toContain(sentence);
      expect(table).toContain(reader);
      for (const { quote } of words) expect(table).toContain(`“${quote}”`);
    }
  });

  it('says in words that a rung is empty', () => {
    for (const { none } of rungs.filter((one) => one.words.length === 0))
      expect(html).toContain(`<p class="ap silent">${none}</p>`);
  });
});
