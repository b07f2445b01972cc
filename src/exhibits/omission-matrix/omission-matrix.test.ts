import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PRESENCES } from '../../evidence/presence.ts';
import { ClaimsFile } from '../../evidence/schema.ts';
import { SPECIMEN } from '../troop-steps/specimen.ts';
import { aloneIn, type MatrixRow, matrixRows, stateCounts } from './rows.ts';
import { OmissionsFile } from './schema.ts';
import { slides } from './slides.tsx';
import { OmissionMatrix } from './view.tsx';

const claims = [...SPECIMEN.claims.values()];
const some = claims[0];
if (some === undefined) throw new Error('the specimen has no claim');
const paragraphsOf = () => ['p3'];
const material = { claims: SPECIMEN.claims, sources: SPECIMEN.sources, paragraphsOf };
const facts = (...ids: string[]) =>
  OmissionsFile.parse({
    facts: ids.map((claim, at) => ({
      claim,
      text: `Fact ${at}`,
      ...(at === 0 && { note: 'Note.' }),
    })),
  });
const [first = '', second = first] = claims.map(({ id }) => id);

/** Rows of facts of all lengths, each asked of two reports. */
const someRows: fc.Arbitrary<MatrixRow[]> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 130 }),
      fc.constantFrom(...PRESENCES),
      fc.constantFrom(...PRESENCES),
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((entries) =>
    entries.map(([length, one, two], at) => ({
      claim: `claim-${at}`,
      fact: `${at}`.padEnd(length, 'x'),
      cells: [
        { mark: 'rt', label: 'RT', state: one, places: [] },
        { mark: 'dcnf', label: 'DCNF', state: two, places: [] },
      ],
    })),
  );

describe('matrixRows', () => {
  const rows = matrixRows(facts(first, second), material);
  const articles = [...SPECIMEN.sources.values()].filter(({ kind }) => kind === 'article');

  it('asks each article once, in the order of the marks', () => {
    expect(rows[0]?.cells).toHaveLength(articles.length);
    expect(new Set(rows[0]?.cells.map(({ mark }) => mark)).size).toBe(articles.length);
  });

  it('has a place where the fact is told, and none where it is not', () => {
    for (const { state, places } of rows.flatMap(({ cells }) => cells))
      expect(places).toEqual(state === 'says' ? ['p3'] : []);
  });

  it('counts each cell once', () => {
    const counts = Object.values(stateCounts(rows)).reduce((sum, count) => sum + count, 0);

    expect(counts).toBe(rows.length * articles.length);
  });

  it('refuses a fact without a claim', () => {
    expect(() => matrixRows(facts(first, 'no-such'), material)).toThrow('no claim has the id');
  });
});

describe('OmissionMatrix', () => {
  const rows = matrixRows(facts(first, second), material);
  const html = render(
    h(OmissionMatrix, { rows, placesOf: (ids) => ids.join(), number: 1, finding: 'Found.' }),
  );

  it('holds every answer, covered or not', () => {
    const told = rows.flatMap(({ cells }) => cells).length;

    expect(html.split('data-state=')).toHaveLength(told + 1);
    expect(html).toContain('Note.');
  });

  it('names every box by its article, and tells the fact at the first one and the last one', () => {
    const boxes = [...html.matchAll(/<label><input type="checkbox"[^>]*\/?><span>([^<]+)/gu)];
    const told = [...html.matchAll(/aria-describedby="([^"]+)"/gu)];

    expect(boxes).toHaveLength(rows.flatMap(({ cells }) => cells).length);
    expect(told).toHaveLength(2 * rows.length);
    for (const [, fact] of told) expect(html).toContain(`id="${fact}"`);
  });
});

describe('content/omissions.yaml', () => {
  const read = (file: string) => parse(readFileSync(`content/${file}`, 'utf8'));
  const { facts: real } = OmissionsFile.parse(read('omissions.yaml'));
  const ledger = new Map(
    ClaimsFile.parse(read('claims.yaml')).claims.map((each) => [each.id, each]),
  );
  const tellers = real.map(({ claim }) => ledger.get(claim)?.accounts.map(({ source }) => source));

  it('lists the facts by their days, but for the headline at the end', () => {
    const days = real.slice(0, -1).map(({ claim }) => ledger.get(claim)?.date ?? '');

    expect(days.filter((day, at) => at > 0 && day < (days[at - 1] ?? ''))).toEqual([]);
  });

  it('bears out the lesson: one fact in all five, seven in one, and each report alone somewhere', () => {
    expect(tellers.filter((by) => by?.length === 5)).toHaveLength(1);
    expect(tellers.filter((by) => by?.length === 1)).toHaveLength(7);
    expect(new Set(tellers.filter((by) => by?.length === 1).flat()).size).toBe(5);
  });
});

describe('aloneIn', () => {
  it('gives each fact to the one report that tells it, and no other fact', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        for (const { mark, facts: alone } of aloneIn(rows))
          expect(alone).toEqual(
            rows
              .filter(({ cells }) =>
                cells.every((cell) => (cell.state === 'says') === (cell.mark === mark)),
              )
              .map(({ fact }) => fact),
          );
      }),
    );
  });
});

describe('slides', () => {
  const factsOf = (html: string) =>
    [...html.matchAll(/colspan="2">([^<]+)/gu)].map(([, fact]) => fact);

  it('have each fact on one page, in order, and count them', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const pages = slides({ rows, placesOf: (ids) => ids.join() }).slice(0, -1);
        const pageFacts = pages.map(({ body }) => factsOf(render(h('div', null, body))));

        expect(pageFacts.flat()).toEqual(rows.map(({ fact }) => fact));
        expect(pages.map(({ steps }) => steps)).toEqual(pageFacts.map(({ length }) => length));
        expect(pages.at(-1)?.title).toContain(`to ${rows.length} of ${rows.length}`);
      }),
    );
  });

  it('have at most three rows of one line on a page', () => {
    const rows = Array.from({ length: 7 }, () => ({ claim: 'x', fact: 'Short.', cells: [] }));
    const steps = slides({ rows, placesOf: () => '' }).map((slide) => slide.steps);

    expect(steps.slice(0, -1)).toEqual([3, 3, 1]);
  });
});
