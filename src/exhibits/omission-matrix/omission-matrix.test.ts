import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ClaimsFile } from '../../evidence/schema.ts';
import { SPECIMEN } from '../troop-steps/specimen.ts';
import { matrixRows, stateCounts } from './rows.ts';
import { OmissionsFile } from './schema.ts';
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
