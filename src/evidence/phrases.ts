/** Phrase banks in the form that quotations are compared with. */
import { type Word, wordsOf } from '../text/words.ts';
import type { Outside, Source } from './schema.ts';

export interface BankPhrase {
  id: string;
  text: string;
  words: readonly Word[];
  /** Where it stands; absent until sealed, and for words held at second hand. */
  place?: { paragraph: string; from: number; to: number };
  /** Headlines may be quoted at full length. */
  headline: boolean;
  /** Several people speak in its paragraph, so that parts of it may not be joined. */
  manyVoices: boolean;
}

export interface Bank {
  /** Id of the source or the outside excerpt. */
  id: string;
  /** How authors name it behind a quotation. */
  name: string;
  phrases: readonly BankPhrase[];
}

export interface Banks {
  byId: ReadonlyMap<string, Bank>;
  /** From id, code, label and mark to ids: an agency and its report may share a label. */
  idsOf: ReadonlyMap<string, readonly string[]>;
  /** Names that count as a label behind a quotation. */
  labels: ReadonlySet<string>;
}

/** Builds the banks of articles and outside excerpts; of an invented report every line is banked. */
export function makeBanks(sources: Iterable<Source>, outside: Iterable<Outside>): Banks {
  const byId = new Map<string, Bank>();
  const idsOf = new Map<string, string[]>();
  const name = (names: readonly string[], id: string) => {
    for (const one of new Set(names)) idsOf.set(one, [...(idsOf.get(one) ?? []), id]);
  };
  const labels = new Set<string>();
  for (const source of sources) {
    byId.set(source.id, { id: source.id, name: source.code, phrases: phrasesOf(source) });
    name([source.id, source.mark, source.label, source.code], source.id);
    labels.add(source.code).add(source.label);
  }
  for (const { id, label, phrases } of outside) {
    byId.set(id, {
      id,
      name: label,
      phrases: phrases.map((phrase) => ({
        id: phrase.id,
        text: phrase.text,
        words: wordsOf(phrase.text),
        headline: false,
        manyVoices: false,
      })),
    });
    name([id, label], id);
    labels.add(label);
  }
  return { byId, idsOf, labels };
}

function phrasesOf(source: Source): BankPhrase[] {
  if (source.kind === 'invented') return linesOf(source);
  const paragraphs = new Map(source.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return source.phrases.map((phrase) => {
    const paragraph = paragraphs.get(phrase.paragraph ?? '');
    const made: BankPhrase = {
      id: phrase.id,
      text: phrase.text,
      words: wordsOf(phrase.text),
      headline: paragraph?.kind === 'headline',
      manyVoices: (paragraph?.voices.length ?? 0) > 1,
    };
    if (phrase.paragraph === undefined || phrase.words === undefined) return made;
    const [from, to] = phrase.words;
    return { ...made, place: { paragraph: phrase.paragraph, from, to } };
  });
}

/** Our own text may be quoted anywhere, three words and more. */
function linesOf({ paragraphs }: Source): BankPhrase[] {
  return paragraphs.map(({ id, kind, text = '', voices }) => {
    const words = wordsOf(text);
    return {
      id,
      text,
      words,
      place: { paragraph: id, from: 1, to: words.length },
      headline: kind === 'headline',
      manyVoices: voices.length > 1,
    };
  });
}
