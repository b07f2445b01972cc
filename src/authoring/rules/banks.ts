/** Source files: paragraphs named in order, phrases sealed and unchanged since, caps kept. */
import { type Hash, MOST_POSITIONS, MOST_SHARE, sealOf, tallyOf } from '../../evidence/bank.ts';
import type { Source } from '../../evidence/schema.ts';
import { countWords } from '../../text/words.ts';
import type { Entry } from '../library.ts';
import { type Problem, problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Most words of a gist: it says what a paragraph is about, and no more. */
const MOST_GIST = 12;

export const banks: Rule = ({ entries }, hash) =>
  entries.sources.flatMap((entry) => [...paragraphs(entry), ...seals(entry, hash), ...cap(entry)]);

function paragraphs({ value, yaml }: Entry<Source>): Problem[] {
  let news = 0;
  return value.paragraphs.flatMap(({ id, kind, gist }, at) => {
    const problems: Problem[] = [];
    if (kind === 'news') news += 1;
    const wrong = kind === 'news' ? id !== `p${news}` : /^p\d+$/.test(id);
    if (wrong) {
      const message =
        kind === 'news'
          ? `the news paragraph \`${id}\` is number ${news}`
          : `\`${id}\` is not a news paragraph`;
      const hint =
        kind === 'news'
          ? `name it \`p${news}\``
          : 'p1, p2 … count news only; give it a name such as `caption`';
      problems.push(problem('paragraph-ids', yaml.at(['paragraphs', at, 'id']), message, hint));
    }
    const words = countWords(gist);
    if (words > MOST_GIST)
      problems.push(
        problem(
          'gist-length',
          yaml.at(['paragraphs', at, 'gist']),
          `the gist has ${words} words; ${MOST_GIST} is the most`,
        ),
      );
    return problems;
  });
}

function seals({ value, yaml }: Entry<Source>, hash: Hash): Problem[] {
  const hint = `run \`npm run source -- bank ${value.id} <article.txt>\``;
  return value.phrases.flatMap(({ id, text, paragraph, words, seal }, at) => {
    const place = yaml.at(['phrases', at, 'text']);
    if (
      value.article === undefined ||
      paragraph === undefined ||
      words === undefined ||
      seal === undefined
    )
      return [
        problem(
          'bank-unsealed',
          place,
          `the phrase \`${id}\` is not proved against the article`,
          hint,
        ),
      ];
    if (sealOf(text, { paragraph, words }, value.article, hash) === seal) return [];
    return [
      problem(
        'bank-seal',
        place,
        `the phrase \`${id}\` was changed after it was sealed`,
        `put its words and place back, or ${hint}`,
      ),
    ];
  });
}

function cap({ value, yaml }: Entry<Source>): Problem[] {
  const tally = tallyOf(value);
  if (!tally) return [];
  const { positions, share, news } = tally;
  if (positions <= MOST_POSITIONS && share <= MOST_SHARE) return [];
  const message = `the phrases cover ${positions} words, ${(100 * share).toFixed(1)} % of ${news}`;
  const hint = `at most ${MOST_POSITIONS} words and ${100 * MOST_SHARE} %: drop or shorten phrases`;
  return [problem('bank-cap', yaml.at(['phrases']), message, hint)];
}
