import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../site/library.ts';
import { boardOf, findingOf, tallyOf } from './board.ts';
import { BOXES, type FrameEntry, FramesFile } from './schema.ts';
import { FrameBoard } from './view.tsx';

const file = FramesFile.parse(parse(readFileSync('content/frames.yaml', 'utf8')));
const { sources, banks } = loadLibrary('.').library;
const board = boardOf(file, sources, banks);
const style = readFileSync('src/exhibits/frame-board/style.css', 'utf8');
const rt = file.reports.find(({ source }) => source === 'rt-2021-04-07');
if (rt === undefined) throw new Error('no report of RT');

const entry: FrameEntry = {
  says: 'x',
  by: null,
  paragraphs: ['p7'],
  quote: 'invaded and occupied Iraq',
};
const withProblem = (given: object) => ({
  ...file,
  reports: [{ ...rt, boxes: { ...rt.boxes, problem: { entries: [{ ...entry, ...given }] } } }],
});

describe('boardOf', () => {
  it('puts our entry first, and keeps the others as defensible', () => {
    const [report] = boardOf(withProblem({}), sources, banks);

    expect(report?.label).toBe('RT');
    expect(report?.boxes[0]).toMatchObject({ ours: entry, others: [] });
    expect(report?.boxes[3]?.others.map(({ by }) => by)).toEqual(['Shia militias']);
  });

  it('has no entry of ours in a box that is blank', () => {
    const blank = board.flatMap(({ boxes }) => boxes.filter((box) => box.blank !== undefined));

    expect(blank).toHaveLength(2);
    for (const box of blank) expect(box.ours).toBeUndefined();
  });

  it.each([
    [{ paragraphs: ['p70'] }, 'rt-2021-04-07 has no p70'],
    [{ paragraphs: ['p6'] }, 'the words stand in p7'],
    [{ quote: 'invaded and freed Iraq' }, '‘x’: '],
  ])('throws for what does not stand there: %j', (given, message) => {
    expect(() => boardOf(withProblem(given), sources, banks)).toThrow(message);
  });

  it('throws for a source that is not there', () => {
    const nowhere = { ...file, reports: [{ ...rt, source: 'nowhere' }] };

    expect(() => boardOf(nowhere, sources, banks)).toThrow('no source nowhere');
  });
});

describe('tallyOf', () => {
  it('counts what the finding says', () => {
    const { boxes, blank, own, quoted } = tallyOf(board);

    expect(boxes).toBe(BOXES.length * file.reports.length);
    expect(blank + own + quoted).toBe(boxes);
    expect(findingOf(board)).toContain(`Of ${boxes} boxes, ${quoted} are filled`);
  });

  it('is all zeros for no report', () => {
    expect(tallyOf([])).toEqual({ boxes: 0, blank: 0, own: 0, quoted: 0 });
  });
});

describe('FramesFile', () => {
  const parsed = (boxes: object) =>
    FramesFile.safeParse({ ...file, reports: [{ ...rt, boxes: { ...rt.boxes, ...boxes } }] });

  it('takes a box with entries, a blank one, and a blank one with entries', () => {
    expect(parsed({ cause: { entries: [entry] } }).success).toBe(true);
    expect(parsed({ cause: { blank: 'Nobody.' } }).success).toBe(true);
    expect(parsed({ cause: { blank: 'Nobody.', entries: [entry] } }).success).toBe(true);
  });

  it('refuses a box that says nothing, and one that is missing', () => {
    expect(parsed({ cause: {} }).success).toBe(false);
    expect(parsed({ cause: undefined }).success).toBe(false);
  });

  it('refuses boxes in another order', () => {
    expect(FramesFile.safeParse({ ...file, boxes: file.boxes.toReversed() }).success).toBe(false);
  });
});

describe('FrameBoard', () => {
  const html = render(h(FrameBoard, { board, placesOf: (ids) => ids.join(), number: 1 }));
  const table = html.slice(html.indexOf('<table'));

  it('has every entry on the board and in the table, with its words', () => {
    const entries = board.flatMap(({ boxes }) =>
      boxes.flatMap(({ ours, others }) => [...(ours ? [ours] : []), ...others]),
    );
    for (const { says, quote } of entries) {
      expect(html.split(says).length).toBeGreaterThan(2);
      expect(table).toContain(says);
      if (quote !== undefined) expect(table).toContain(`“${quote}”`);
    }
  });

  it('says in words that a box is blank', () => {
    expect(table.match(/<b>Left blank\.<\/b>/g)).toHaveLength(tallyOf(board).blank);
  });

  it('chooses the first report, and no more than the style sheet can show', () => {
    expect(html.match(/ checked/g)).toHaveLength(1);
    expect(style).toContain(`section:nth-child(${board.length})`);
  });
});
