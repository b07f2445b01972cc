/** Slides: an event each. The lines stand there; each step fills actor, act and target of one. */
import { during, Src } from '../../classroom/parts.tsx';
import type { ExhibitSlide } from '../../classroom/slide.ts';
import type { Act } from './acts.ts';
import type { WhoDidWhatProps } from './view.tsx';

const HEADS = ['Actor', 'Act', 'Target'];

/** One slide for each event, with a step for each of its lines. */
export function slides({
  events,
  placesOf,
}: Pick<WhoDidWhatProps, 'events' | 'placesOf'>): ExhibitSlide[] {
  return events.map(({ name, acts }) => ({
    title: `${name}: who did what to whom?`,
    steps: acts.length,
    body: (
      <>
        <table class="acts">
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {acts.map((act, at) => (
            <Line act={act} place={placesOf([act.paragraph])} step={at + 1} key={act.words} />
          ))}
        </table>
        <div class="turns">
          {acts.map(({ more, words }, at) => (
            <p
              class="keep"
              {...during(at + 1, at + 1 < acts.length ? at + 2 : undefined)}
              key={words}
            >
              {more}
            </p>
          ))}
        </div>
      </>
    ),
  }));
}

function Line({ act, place, step }: { act: Act; place: string; step: number }) {
  const { mark, label, words, actor, target } = act;
  const [before, behind] = act.around;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={HEADS.length}>
          <Src mark={mark} label={label} /> <span class="soft">{place}</span>{' '}
          <span class="said">
            {before}
            <q data-s={mark} data-source={label}>
              “{words}”
            </q>
            {behind}
          </span>
        </th>
      </tr>
      <tr>
        <td>
          <span class="keep box" data-actor={actor.kind} {...during(step)}>
            {actor.text}
          </span>
        </td>
        {[act.act, target].map((text) => (
          <td key={text}>
            <span class="keep" {...during(step)}>
              {text}
            </span>
          </td>
        ))}
      </tr>
    </tbody>
  );
}
