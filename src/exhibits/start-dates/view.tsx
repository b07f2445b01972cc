/** Exhibit: one level seen from several starts, each with the sentence it would give. No script. */
// biome-ignore-all lint/a11y/noSvgWithoutTitle: the bars repeat the words beside them
import type { Seen } from './change.ts';
import { StartsTable } from './table.tsx';

export interface StartDatesProps {
  /** The level that is measured. */
  now: number;
  /** Its day, in words. */
  nowWhen: string;
  seen: readonly Seen[];
  /** Id of the start that is chosen first. */
  start: string;
  /** Places as a reader sees them. */
  placesOf: (paragraphs: readonly string[]) => string;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

/** All views stand in the page; the style sheet shows the one whose start is chosen. */
export function StartDates(props: StartDatesProps) {
  const { now, nowWhen, seen, start, placesOf } = props;
  return (
    <figure class="exhibit wide starts">
      <figcaption>
        <b>Exhibit {props.number}</b>
        {props.finding}
      </figcaption>
      <form method="dialog" autocomplete="off">
        <fieldset class="ap">
          <legend>Measure from</legend>
          {seen.map(({ id, label }) => (
            <label class="pick" key={id}>
              <input type="radio" name="start" value={id} checked={id === start} /> {label}
            </label>
          ))}
        </fieldset>
        <div class="views" aria-live="polite">
          {seen.map((each) => (
            <div key={each.id}>
              <p class="sentence">{each.sentence}</p>
              <Bar
                label={`${each.label}: ${each.text}`}
                length={each.bars.start}
                outside={each.outside !== undefined}
              />
              <Bar label={`${nowWhen}: ${now.toLocaleString('en-US')}`} length={each.bars.now} />
              <p class="ap">
                <Origin of={each} placesOf={placesOf} /> {each.counted}
              </p>
            </div>
          ))}
        </div>
      </form>
      <details>
        <summary>Show this as a table</summary>
        <StartsTable seen={seen} placesOf={placesOf} />
      </details>
      <p class="ap soft">
        A dashed bar comes from outside the five articles, at second hand. The table says through
        which copies.
      </p>
    </figure>
  );
}

/** A bar to scale, with its words above it. Dashed where the number is not in the five articles. */
function Bar({ label, length, outside }: { label: string; length: number; outside?: boolean }) {
  return (
    <div class="bar-of">
      <span class="ap">{label}</span>
      <svg width="100%" height="22" aria-hidden="true" data-outside={outside ? '' : undefined}>
        <rect y="2" width={`${length}%`} height="18" />
      </svg>
    </div>
  );
}

/** The article or the outside text that has the number. */
export function Origin({ of, placesOf }: { of: Seen; placesOf: StartDatesProps['placesOf'] }) {
  const { article, outside } = of;
  if (article)
    return (
      <>
        <span class="src" data-s={article.mark}>
          {article.label}
        </span>{' '}
        <span class="soft">{placesOf(article.paragraphs)}.</span>
      </>
    );
  return <span class="soft">Outside the five: {outside?.label}.</span>;
}
