/** One card an outlet, made from the source files of its articles. */
import type { Source } from '../../evidence/schema.ts';
import type { FieldId } from './fields.ts';

/** A stretch of text on a card; `about` names the article where an outlet has several. */
export interface Entry {
  text: string;
  about?: string;
}

/** What one outlet's card shows. */
export interface Card {
  /** Mark of the outlet's first article; unique among the cards. */
  id: string;
  name: string;
  /** For lists and heads: the label of its article; of several, the name without brackets. */
  short: string;
  /** Marks and short labels of its articles, in order. */
  marks: readonly { mark: string; label: string }[];
  /** True for an agency behind an article, of which the module holds no article. */
  agency: boolean;
  entries: Readonly<Record<FieldId, readonly Entry[]>>;
  /** Where the card's facts come from. */
  references: readonly string[];
}

/**
 * The cards in the order of the sources given, agencies last.
 * Articles of one outlet share a card.
 * @throws Error if two sources of one outlet disagree about the outlet.
 */
export function cardsOf(sources: Iterable<Source>): Card[] {
  const outlets = new Map<string, Source[]>();
  for (const source of sources) {
    const known = outlets.get(source.outlet.name) ?? [];
    outlets.set(source.outlet.name, [...known, source]);
  }
  const cards = [...outlets.values()].map(cardOf);
  return [...cards.filter(({ agency }) => !agency), ...cards.filter(({ agency }) => agency)];
}

function cardOf(sources: readonly Source[]): Card {
  const [source] = sources;
  if (source === undefined) throw new Error('a card needs at least one source');
  const { outlet } = source;
  for (const other of sources) {
    if (JSON.stringify(other.outlet) !== JSON.stringify(outlet))
      throw new Error(`${source.id} and ${other.id} describe ${outlet.name} differently`);
  }
  return {
    id: source.mark,
    name: outlet.name,
    short: sources.length === 1 ? source.label : outlet.name.replace(/ \(.*\)$/u, ''),
    marks: sources.map(({ mark, label }) => ({ mark, label })),
    agency: source.kind === 'agency',
    entries: {
      owner: [{ text: outlet.owner }],
      funder: [{ text: outlet.funder }],
      'legal-form': [{ text: outlet.legalForm }],
      'own-description': [{ text: outlet.ownDescription }],
      'others-description': [{ text: outlet.othersDescription }],
      copy: sources.map((each) => ({
        text: copyText(each),
        ...(sources.length > 1 && { about: each.label }),
      })),
    },
    references: outlet.references,
  };
}

function copyText({ copy }: Source): string {
  if (copy === undefined) return 'We hold no copy of its own text.';
  if (copy.lacks.length === 0) return copy.provenance;
  return `${copy.provenance} It lacks: ${copy.lacks.join('; ')}.`;
}
