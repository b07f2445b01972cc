/** Slides: an outlet each, three notes on it and then the payer; after them what our copies lack. */
import { during, Src } from '../../classroom/parts.tsx';
import { type ExhibitSlide, LETTERS, linesOf, pagesOf } from '../../classroom/slide.ts';
import type { Card } from './cards.ts';
import { Entries, type Rich } from './entries.tsx';
import { COVERED, FIELDS, type FieldId, GUESSES } from './fields.ts';

interface CardSlides {
  cards: readonly Card[];
  rich: Rich;
}

/** The three notes, in the order of the lesson: its own words, papers, others. */
const NOTES: readonly FieldId[] = ['own-description', 'legal-form', 'others-description'];

export function slides({ cards, rich }: CardSlides): ExhibitSlide[] {
  return [
    ...cards.map((card) => ({
      title: `Who pays for ${card.short}?`,
      steps: NOTES.length + 1,
      body: <CardSlide card={card} rich={rich} />,
    })),
    ...pagesOf(cards.flatMap(copiesOf), linesOfCopy, 14).map((copies) => ({
      title: 'What do we have of each article, and what is lost?',
      steps: copies.length,
      body: <Copies copies={copies} rich={rich} />,
    })),
  ];
}

/** The notes go when the payer comes, to make room for it. */
function CardSlide({ card, rich }: { card: Card; rich: Rich }) {
  const guess = NOTES.length;
  const told = guess + 1;
  return (
    <div class="card-slide">
      <p class="ap name">
        {card.marks.some(({ label }) => label === card.name) || card.name}{' '}
        {card.marks.map((mark) => (
          <Src {...mark} key={mark.mark} />
        ))}
      </p>
      <dl>
        {NOTES.map((id, at) => (
          <Field id={id} card={card} rich={rich} from={at} until={told} key={id} />
        ))}
        <Field id="owner" card={card} rich={rich} from={told} />
        <Field id={COVERED} card={card} rich={rich} from={told} />
      </dl>
      <ol class="ap guesses" {...during(guess)}>
        {GUESSES.map((text, at) => (
          <li key={text}>
            <b>{LETTERS[at]}</b> {text}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface FieldProps {
  id: FieldId;
  card: Card;
  rich: Rich;
  from: number;
  until?: number;
}

function Field({ id, card, rich, from, until }: FieldProps) {
  return (
    <div data-told={until === undefined ? '' : undefined} {...during(from, until)}>
      <dt class="ap">{FIELDS.find(([field]) => field === id)?.[1]}</dt>
      <dd>
        <Entries of={card.entries[id]} rich={rich} />
      </dd>
    </div>
  );
}

/** What is said of one copy, or a part of it that fits a page. */
interface Copy {
  mark: string;
  label: string;
  text: string;
}

function copiesOf({ marks, entries }: Card): Copy[] {
  return entries.copy.flatMap(({ text }, at) => {
    const { mark, label } = marks[at] ?? { mark: '', label: '' };
    const parts = pagesOf(sentencesOf(text), (one) => one.length, 560);
    return parts.map((part) => ({ mark, label, text: part.join(' ') }));
  });
}

/** Sentences end with a stop before a capital. */
const sentencesOf = (text: string) => text.split(/(?<=\.) (?=\p{Lu})/u);

const linesOfCopy = ({ text }: Copy) => linesOf(text, 62) + 1;

function Copies({ copies, rich }: { copies: readonly Copy[]; rich: Rich }) {
  return (
    <dl class="copies-slide">
      {copies.map(({ mark, label, text }, at) => (
        <div key={text}>
          <dt class="ap">
            <Src mark={mark} label={label} />
          </dt>
          <dd class="keep" {...during(at + 1)}>
            {rich(text)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
