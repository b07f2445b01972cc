import { parse } from 'yaml';
import text from '../../../content/counts.yaml?raw';
import { ruledFigures } from '../../exhibits/count-rules/rules.ts';
import { CountsFile } from '../../exhibits/count-rules/schema.ts';
import type { CountRulesProps } from '../../exhibits/count-rules/view.tsx';
import { placesOf } from '../labels.ts';
import type { Library } from '../library.ts';

const TOLL =
  'No rule changes this: one child was killed and five people were injured. DCNF says so in paragraph 7, and so does the Cell’s later report.';

/** What the exhibit shows, from its file and the library. Throws where it names what is not there. */
export function countRules(
  library: Library,
): Omit<CountRulesProps, 'start' | 'number' | 'finding'> {
  const counts = CountsFile.parse(parse(text));
  const used = new Set(counts.figures.flatMap(({ outside }) => outside));
  return {
    things: counts.things,
    reports: counts.reports,
    rules: ruledFigures(counts, library),
    placesOf,
    outside: [...library.outside.values()]
      .filter(({ id }) => used.has(id))
      .map(({ label, title, via }) => ({ about: `${label}: ${title}`, from: via })),
    toll: TOLL,
  };
}
