/** The deck of a lesson of this site. */
import { type Deck, deckOf } from '../classroom/lesson-slides.tsx';
import { questionSlides } from '../classroom/question-slides.tsx';
import type { Quiz } from '../quiz/quiz.ts';
import { citationsOf } from './citations.ts';
import { contextFor } from './context.tsx';
import { exhibitSlides } from './exhibit-slides.ts';
import { shownAs } from './labels.ts';
import { lessonOutlines } from './lessons.ts';
import type { Library } from './library.ts';
import { Prose } from './prose.tsx';
import { quizOf } from './quizzes.ts';

/** Slides and notes of a lesson. Throws where it names what is not there. */
export function deckFor(library: Library, id: string): Deck {
  const lesson = library.lessons.get(id);
  if (!lesson) throw new Error(`no lesson ${id}`);
  const all = lessonOutlines(library);
  const next = all[all.findIndex((one) => one.id === id) + 1];
  return deckOf({
    ...lesson,
    prose: (nodes) => <Prose nodes={nodes} library={library} />,
    quotation: (source, by, nodes) => {
      const shown = shownAs(source, library.sources.values(), library.outside.values());
      return (
        <figure class="quote" data-s={shown?.mark} data-source={source}>
          <blockquote>
            <Prose nodes={nodes} library={library} />
          </blockquote>
          <figcaption class="ap soft">{by}</figcaption>
        </figure>
      );
    },
    question: (question, section) => {
      const found = quizOf(library, question);
      return questionSlides({
        question: found.question,
        context: contextFor(library, found.quiz.shuffle, question),
        citations: citationsOf(library, found.question.evidence).map((citation) => ({
          ...citation,
          places: citation.places.replaceAll(', ¶ ', ', '),
        })),
        section,
        guess: found.quiz.purpose === 'guess-first',
      });
    },
    quiz: (quiz) => quizSlides(library, quiz),
    exhibit: (name, attributes) => exhibitSlides(library, name, attributes),
    end: (
      <>
        <h2 data-size="1">That was ‘{lesson.title}’.</h2>
        {next && (
          <p>
            Next: ‘{next.title}’. {next.summary}
          </p>
        )}
      </>
    ),
  });
}

function quizSlides(library: Library, id: string) {
  const quiz = library.quizzes.get(id);
  if (!quiz) throw new Error(`no quiz ${id}`);
  return { intro: introOf(quiz), questions: quiz.questions.map((question) => question.id) };
}

/** Numbers that begin a sentence. */
const COUNT: Readonly<Record<number, string>> = {
  3: 'Three',
  4: 'Four',
  5: 'Five',
  6: 'Six',
  7: 'Seven',
  8: 'Eight',
  9: 'Nine',
};

const introOf = ({ purpose, questions }: Quiz) =>
  purpose === 'exit' ? (
    <p>
      {COUNT[questions.length] ?? questions.length} questions, first each for yourself: on the
      worksheet, or on a screen of your own. Then we go through them together.
    </p>
  ) : undefined;
