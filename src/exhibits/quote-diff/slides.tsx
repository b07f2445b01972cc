/** Slides: which printed form is exact, then what each left out and put in. */
import { during, Src, Words } from '../../classroom/parts.tsx';
import type { ExhibitSlide } from '../../classroom/slide.ts';
import { type Form, keptOf, type Sentence } from './diff.ts';
import { EditedWords, type QuoteDiffProps } from './view.tsx';

type PlacesOf = QuoteDiffProps['placesOf'];

/** For each sentence a question to the room, then a slide for each printed form. */
export const slides = ({ sentences, placesOf }: QuoteDiffProps): ExhibitSlide[] =>
  sentences.flatMap((sentence) => [
    {
      title:
        sentence.forms.length > 1
          ? 'Which printed form has every word of the original?'
          : 'Does the printed form have every word of the original?',
      steps: 1,
      body: <Predict sentence={sentence} placesOf={placesOf} />,
    },
    ...sentence.forms.map((form) => ({
      title: `${form.label}: what changed inside the marks?`,
      steps: 2,
      body: <Reveal form={form} placesOf={placesOf} />,
    })),
  ]);

function Predict({
  sentence: { title, original, forms },
  placesOf,
}: {
  sentence: Sentence;
  placesOf: PlacesOf;
}) {
  return (
    <div class="stacked">
      <div>
        <p class="ap">{title}, from outside the five articles</p>
        <p class="large">
          <Words mark="agency" {...original} />
        </p>
        <p class="ap soft">{original.known}</p>
      </div>
      {forms.map(({ mark, label, paragraph, words, runs }) => (
        <div key={mark}>
          <p class="ap head">
            <Src mark={mark} label={label} />
            <span>{placesOf([paragraph])}</span>
            <b class="keep" {...during(1)}>
              {keptOf(original.words, runs)} words
            </b>
          </p>
          <p class="large">
            <Words mark={mark} label={label} words={words} />
          </p>
        </div>
      ))}
    </div>
  );
}

function Reveal({
  form: { mark, label, paragraph, road, words, runs, says },
  placesOf,
}: {
  form: Form;
  placesOf: PlacesOf;
}) {
  return (
    <div class="stacked">
      <div>
        <p class="ap head">
          <Src mark={mark} label={label} />
          <span class="soft">
            {placesOf([paragraph])}. {road}.
          </span>
        </p>
        <p class="larger">
          <Words mark={mark} label={label} words={words} />
        </p>
      </div>
      <div {...during(1)}>
        <p class="ap">Beside the original</p>
        <p class="larger runs">
          <EditedWords runs={runs} />
        </p>
      </div>
      <p {...during(2)}>{says}</p>
    </div>
  );
}
