/** The articles in the order in which every table shows them, which is that of their marks. */
import { type Source, SourceFile } from '../evidence/schema.ts';

const MARKS = SourceFile.shape.mark.options;

export const articlesOf = (sources: ReadonlyMap<string, Source>): Source[] =>
  [...sources.values()]
    .filter(({ kind }) => kind === 'article')
    .sort((one, two) => MARKS.indexOf(one.mark) - MARKS.indexOf(two.mark));
