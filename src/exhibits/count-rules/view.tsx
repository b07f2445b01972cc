/** Exhibit: choose what is counted and by which report, and see which figure follows. No script. */
import { countText, type Holder, type Ruled } from './rules.ts';
import type { Counts } from './schema.ts';
import { RulesTable } from './table.tsx';

export interface CountRulesProps {
  things: Counts['things'];
  reports: Counts['reports'];
  /** A rule for each thing by each report. */
  rules: readonly Ruled[];
  /** Ids of the thing and the report chosen at the start. */
  start: { thing: string; report: string };
  /** Places as a reader sees them. */
  placesOf: (paragraphs: readonly string[]) => string;
  /** Where the figures from outside the five articles come from. */
  outside: readonly { about: string; from: string }[];
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
  /** Said under every figure. */
  toll: string;
}

/** All figures stand in the page; the style sheet shows the one whose rule is chosen. */
export function CountRules(props: CountRulesProps) {
  const { things, reports, rules, start, placesOf } = props;
  return (
    <figure class="exhibit wide count-rules">
      <figcaption>
        <b>Exhibit {props.number}</b>
        {props.finding}
      </figcaption>
      <form method="dialog" autocomplete="off">
        <div class="halves ap">
          <Choice legend="Which rockets?" name="thing" options={things} chosen={start.thing} />
          <Choice
            legend="By which report of the Cell?"
            name="report"
            options={reports}
            chosen={start.report}
          />
        </div>
        <div class="counted" aria-live="polite">
          {rules.map((rule) => (
            <div data-rule={rule.id} key={rule.id}>
              <p>
                <b>{countText(rule.count)}</b> {rule.rule}
              </p>
              <p>{rule.says}</p>
              <Holders of={rule.holders} placesOf={placesOf} />
            </div>
          ))}
        </div>
      </form>
      <p class="toll">{props.toll}</p>
      <details>
        <summary>Show this as a table</summary>
        <RulesTable rules={rules} placesOf={placesOf} />
      </details>
      <details>
        <summary>What comes from outside the five articles</summary>
        <dl class="ap">
          {props.outside.map(({ about, from }) => (
            <div key={about}>
              <dt>{about}</dt>
              <dd class="soft">{from}</dd>
            </div>
          ))}
        </dl>
      </details>
    </figure>
  );
}

interface ChoiceProps {
  legend: string;
  name: string;
  options: readonly { id: string; text: string }[];
  chosen: string;
}

function Choice({ legend, name, options, chosen }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ id, text }) => (
        <label class="pick" key={id}>
          <input type="radio" name={name} value={id} checked={id === chosen} /> {text}
        </label>
      ))}
    </fieldset>
  );
}

interface HoldersProps {
  of: readonly Holder[];
  placesOf: CountRulesProps['placesOf'];
}

/** The texts that have a figure: an article with its words, any other by its name. */
export function Holders({ of, placesOf }: HoldersProps) {
  const articles = of.filter(({ mark }) => mark !== undefined);
  const others = of.filter(({ mark }) => mark === undefined).map(({ label }) => label);
  return (
    <ul class="ap holders">
      {articles.map(({ label, mark, words, places, by }) => (
        <li key={label}>
          <span class="src" data-s={mark}>
            {label}
          </span>{' '}
          {words !== undefined && (
            <q data-s={mark} data-source={label}>
              “{words}”
            </q>
          )}{' '}
          <span class="soft">
            {places && placesOf(places)}
            {by !== undefined && `, by ${by}`}
          </span>
        </li>
      ))}
      {articles.length === 0 && <li class="soft">None of the five articles</li>}
      {others.length > 0 && <li class="soft">Outside the five: {others.join(', ')}</li>}
    </ul>
  );
}
