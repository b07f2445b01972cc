/** Exhibit: sentences beside the forms in which reports quote them, word by word. No script. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import { type Form, keptOf, nameOf, type Run, type Sentence } from './diff.ts';

const HEADS = [
  'Printed by',
  'Inside the marks',
  'Words in the marks',
  'Left out',
  'Put in',
  'What to know',
];

export interface QuoteDiffProps {
  sentences: readonly Sentence[];
  /** Places as a reader sees them. */
  placesOf: (paragraphs: readonly string[]) => string;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

export function QuoteDiff({ sentences, placesOf, number, finding }: QuoteDiffProps) {
  return (
    <figure class="exhibit wide quote-diff">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      {sentences.map(({ id, title, original, forms }) => (
        <section key={id} aria-label={title}>
          <p class="ap">
            <b>{title}</b>, <span class="soft">from outside the five articles</span>
          </p>
          <p class="whole">
            <q data-s="agency" data-source={original.label}>
              “{original.words}”
            </q>
          </p>
          <p class="ap soft">{original.known}</p>
          {forms.map((form) => (
            <FormOf
              form={form}
              kept={keptOf(original.words, form.runs)}
              placesOf={placesOf}
              key={form.mark}
            />
          ))}
        </section>
      ))}
      <details>
        <summary>Show this as a table</summary>
        <table class="ap stack" role="table">
          <StackHead heads={HEADS} />
          <tbody role="rowgroup">
            {sentences.flatMap(({ original, forms }) =>
              forms.map((form) => (
                <tr role="row" key={form.words}>
                  <th scope="row" role="rowheader">
                    <span class="src" data-s={form.mark}>
                      {form.label}
                    </span>
                  </th>
                  <td role="cell">
                    <q data-s={form.mark} data-source={form.label}>
                      “{form.words}”
                    </q>
                  </td>
                  <td role="cell" data-head="Words in the marks">
                    {keptOf(original.words, form.runs)}
                  </td>
                  <td role="cell" data-head="Left out">
                    {listOf(form.runs, 'gone')}
                  </td>
                  <td role="cell" data-head="Put in">
                    {listOf(form.runs, 'new')}
                  </td>
                  <td role="cell">{form.says}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

interface FormOfProps {
  form: Form;
  kept: string;
  placesOf: QuoteDiffProps['placesOf'];
}

/** The original in the report's form: what went is struck out, what came is underlined, both named. */
function FormOf({ form, kept, placesOf }: FormOfProps) {
  const { mark, label, paragraph, road, says, runs } = form;
  return (
    <div class="form">
      <p class="ap">
        <span class="src" data-s={mark}>
          {label}
        </span>{' '}
        <span class="soft">
          {placesOf([paragraph])}. {road}. Inside the marks: {kept} words.
        </span>
      </p>
      <p class="runs">
        <EditedWords runs={runs} />
      </p>
      <p class="ap">{says}</p>
    </div>
  );
}

/** Words of the original, each edit with its name. */
export const EditedWords = ({ runs }: { runs: readonly Run[] }) =>
  runs.map((run, at) => <Word run={run} key={`${at} ${run.words}`} />);

function Word({ run: { kind, words } }: { run: Run }) {
  const name = nameOf(kind);
  if (name === null) return <span>{words} </span>;
  const Tag = kind === 'gone' ? 'del' : kind === 'new' ? 'ins' : 'span';
  return (
    <>
      <Tag class={`word ${kind}`}>
        <span>{words}</span> <small>{name}</small>
      </Tag>{' '}
    </>
  );
}

const listOf = (runs: readonly Run[], kind: Run['kind']) =>
  runs
    .filter((run) => run.kind === kind)
    .map(({ words }) => words)
    .join(', ') || 'nothing';
