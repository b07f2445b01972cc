import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { SPECIMEN } from '../troop-steps/specimen.ts';
import { verbRows } from './rows.ts';
import { VerbTable } from './view.tsx';

const name = SPECIMEN.claims.get('name');
if (name === undefined) throw new Error('the specimen has a claim name');

describe('verbRows', () => {
  it('puts the oldest article first, whatever the order of the accounts', () => {
    const turned = { ...name, accounts: name.accounts.toReversed() };

    expect(verbRows(turned, SPECIMEN.sources)).toEqual([
      {
        mark: 'dcnf',
        label: 'North',
        words: 'the work will change',
        makes: 'n',
        speaker: 'A minister',
      },
      {
        mark: 'rt',
        label: 'South',
        words: 'the work has changed',
        makes: 'n',
        speaker: 'An adviser',
      },
    ]);
  });

  it('leaves out an account that does not quote', () => {
    const before = SPECIMEN.claims.get('before');

    expect(before && verbRows(before, SPECIMEN.sources).map(({ label }) => label)).toEqual([
      'North',
    ]);
  });

  it('names a source that is missing', () => {
    expect(() => verbRows(name, new Map())).toThrow('north');
  });
});

describe('VerbTable', () => {
  it('says that a report speaks itself where it names nobody', () => {
    const row = { mark: 'rt', label: 'South', words: 'has gone', makes: 'Done.', speaker: null };
    const html = render(h(VerbTable, { rows: [row], number: 2, finding: 'Verbs.' }));

    expect(html).toContain('The report itself');
    expect(html).toContain('“has gone”');
  });
});
