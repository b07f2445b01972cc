import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RepublicationFile } from './schema.ts';
import { RepublicationPath } from './view.tsx';

const path = RepublicationFile.parse(parse(readFileSync('content/republication.yaml', 'utf8')));
const html = render(
  h(RepublicationPath, { path, source: { mark: 'rt', label: 'RT' }, number: 2, finding: 'Found.' }),
);

describe('RepublicationPath', () => {
  it('says of every step how much of it was seen', () => {
    expect(html.match(/data-seen="/g)).toHaveLength(path.steps.length);
    for (const { known } of path.steps) expect(html).toContain(known);
  });

  it('keeps each answer inside a closed details, so that a reader can guess first', () => {
    for (const { clue, because } of path.clues)
      expect(html).toMatch(
        new RegExp(
          `<details><summary>${literally(clue)}</summary><p class="because">.*?${literally(because)}`,
        ),
      );
  });

  it('has every clue with its answer in the table too', () => {
    const table = html.slice(html.indexOf('<table'));
    for (const { clue, whose } of path.clues)
      expect(table).toContain(`<th scope="row">${clue}</th><td>${whose}</td>`);
  });

  it('refuses a path of one step and an unknown key', () => {
    expect(() => RepublicationFile.parse({ ...path, steps: path.steps.slice(0, 1) })).toThrow(
      'a path has at least two steps',
    );
    expect(() => RepublicationFile.parse({ ...path, stps: [] })).toThrow();
  });
});

/** Text as a pattern that matches itself. */
function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
