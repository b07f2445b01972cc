/** Slides: each headline in parts, then what its text has in their place. */
import { during, Src, Words } from '../../classroom/parts.tsx';
import { type ExhibitSlide, linesOf, pagesOf } from '../../classroom/slide.ts';
import type { HeadlineXrayProps } from './view.tsx';
import { FITS, type Part, type Xray } from './xray.ts';

type PlacesOf = HeadlineXrayProps['placesOf'];

/** What a slide has room for: lines, half a line between two parts, and characters of a line. */
const ROOM = { lines: 10, characters: 40 };

/** Headlines first; the articles whose copy has none stand on one slide at the end. */
export function slides({ xrays, placesOf }: HeadlineXrayProps): ExhibitSlide[] {
  const without = xrays.filter(({ headline }) => headline === null);
  const made = xrays
    .filter(({ headline }) => headline !== null)
    .flatMap((xray) => [
      {
        title: `${xray.label}: does its text carry each part of the headline?`,
        steps: 1,
        body: <Headline of={xray} parts={xray.parts} placesOf={placesOf} />,
      },
      ...pagesOf(xray.parts.filter(differs), linesIn(placesOf), ROOM.lines).map((parts) => ({
        title: xray.finding,
        steps: parts.length,
        body: <Parts of={xray} parts={parts} placesOf={placesOf} />,
      })),
    ]);
  if (without.length === 0) return made;
  return [
    ...made,
    {
      title: `${without.length} of ${xrays.length} copies have no headline to test.`,
      body: <Without xrays={without} />,
    },
  ];
}

const differs = ({ fit }: Part) => fit !== 'same';

const linesIn =
  (placesOf: PlacesOf) =>
  ({ fit, at, says = '' }: Part) =>
    0.5 + linesOf(`${FITS[fit]}, ${placesOf(at)}. ${says}`, ROOM.characters);

interface PartsProps {
  of: Xray;
  parts: readonly Part[];
  placesOf: PlacesOf;
}

/** The headline as it stands, then in its parts. */
function Headline({ of: { mark, label, headline }, parts, placesOf }: PartsProps) {
  return (
    <>
      <p class="ap">
        <Src mark={mark} label={label} />
      </p>
      <p class="larger" data-until="1">
        <Words mark={mark} label={label} words={headline ?? ''} />
      </p>
      <ol class="xray" {...during(1)}>
        {parts.map(({ text, fit, at }) => (
          <li data-fit={fit} key={text}>
            <span>{text}</span>
            <small>
              {FITS[fit]}
              <br />
              {placesOf(at)}
            </small>
          </li>
        ))}
      </ol>
    </>
  );
}

function Parts({ of: { mark, label }, parts, placesOf }: PartsProps) {
  return (
    <>
      <p class="ap">
        <Src mark={mark} label={label} /> What does the text have in their place?
      </p>
      <dl class="pairs xray">
        {parts.map(({ text, fit, at, says }, row) => (
          <div data-fit={fit} key={text}>
            <dt>
              <span>{text}</span>
            </dt>
            <dd class="keep" {...during(row + 1)}>
              <b>{FITS[fit]}</b>, {placesOf(at)}. {says}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Without({ xrays }: { xrays: readonly Xray[] }) {
  return (
    <dl class="pairs">
      {xrays.map(({ mark, label, finding }) => (
        <div key={mark}>
          <dt>
            <Src mark={mark} label={label} />
          </dt>
          <dd>{finding}</dd>
        </div>
      ))}
    </dl>
  );
}
