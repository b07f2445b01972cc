/** Slide: the figures of all rules in one table. A step a rule, report after report. */
import { during } from '../../classroom/parts.tsx';
import type { ExhibitSlide } from '../../classroom/slide.ts';
import { countText, type Ruled } from './rules.ts';
import { type CountRulesProps, Holders } from './view.tsx';

type SlideProps = Pick<CountRulesProps, 'things' | 'reports' | 'rules' | 'placesOf' | 'toll'>;

/** One slide. At first it has the figures of the articles; what was suffered stands there always. */
export function slides(props: SlideProps): ExhibitSlide[] {
  const { things, reports, rules, placesOf, toll } = props;
  const order = reports.flatMap((report) =>
    things.flatMap((thing) => rules.filter(({ id }) => id === `${thing.id}-${report.id}`)),
  );
  const articles = rules.flatMap(({ holders }) => holders.filter(({ mark }) => mark !== undefined));
  return [
    {
      title: 'One evening’s rockets: which rule gives which figure?',
      steps: order.length,
      body: (
        <>
          <Figures {...props} order={order} />
          <div class="turns counted">
            <div class="keep" {...during(0, 1)}>
              <Holders of={articles} placesOf={placesOf} />
            </div>
            {order.map(({ id, says, holders }, at) => (
              <div
                class="keep"
                {...during(at + 1, at + 1 < order.length ? at + 2 : undefined)}
                key={id}
              >
                <p>{says}</p>
                <Holders of={holders} placesOf={placesOf} />
              </div>
            ))}
          </div>
          <p class="toll">{toll}</p>
        </>
      ),
    },
  ];
}

function Figures({ things, reports, order }: SlideProps & { order: readonly Ruled[] }) {
  return (
    <table class="rules">
      <thead>
        <tr>
          <th scope="col">Which rockets, by which report?</th>
          {reports.map(({ id, text }) => (
            <th scope="col" class="n" key={id}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {things.map((thing) => (
          <tr key={thing.id}>
            <th scope="row">{thing.text}</th>
            {reports.map((report) => {
              const at = order.findIndex(({ id }) => id === `${thing.id}-${report.id}`);
              return <Figure rule={order[at]} step={at + 1} key={report.id} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The figure, with the marks of the articles that have it. */
function Figure({ rule, step }: { rule: Ruled | undefined; step: number }) {
  if (rule === undefined) return <td />;
  const { count, holders } = rule;
  return (
    <td class="n">
      <span class="keep" {...during(step)}>
        {count === null ? countText(count) : <b>{countText(count)}</b>}
        {holders.flatMap(({ mark, label }) =>
          mark === undefined
            ? []
            : [
                <span class="src" data-s={mark} key={label}>
                  {label}
                </span>,
              ],
        )}
      </span>
    </td>
  );
}
