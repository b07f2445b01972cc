/** Slides: what each picture shows, then its day and its age. */
import { during, Src } from '../../classroom/parts.tsx';
import { type ExhibitSlide, pagesOf } from '../../classroom/slide.ts';
import type { Aged } from './ages.ts';
import type { PictureAgesProps } from './view.tsx';

type Pictured = Aged & { picture: object };

/** Pictures on one slide. */
const MOST = 2;

/** A step for each picture; the articles without a caption stand below the last ones. */
export function slides({ ages }: PictureAgesProps): ExhibitSlide[] {
  const pages = pagesOf(ages.filter(isPictured), () => 1, MOST);
  const without = ages.filter(({ picture }) => picture === null);
  return pages.map((pictured, at) => ({
    title: 'How old was the picture on the day of its report?',
    steps: pictured.length,
    body: <Ages pictured={pictured} without={at === pages.length - 1 ? without : []} />,
  }));
}

const isPictured = (aged: Aged): aged is Pictured => aged.picture !== null;

function Ages({ pictured, without }: { pictured: readonly Pictured[]; without: readonly Aged[] }) {
  return (
    <>
      <dl class="pairs picture-ages">
        {pictured.map(({ mark, label, report, picture }, row) => (
          <div key={mark}>
            <dt>
              <Src mark={mark} label={label} />
            </dt>
            <dd>
              {picture.shows}, {picture.place}. <span class="credit soft">{picture.credit}</span>
            </dd>
            <dd class="keep" {...during(row + 1)}>
              <b class="large">{picture.age}</b>
              <svg aria-hidden="true" data-s={mark}>
                <rect width={`${picture.bar}%`} height="100%" />
              </svg>
              Taken {picture.taken}, report of {report}
            </dd>
          </div>
        ))}
      </dl>
      {without.length > 0 && (
        <p class="ap head">
          {without.map((aged) => (
            <Src {...aged} key={aged.mark} />
          ))}
          <span>no caption in our copy</span>
        </p>
      )}
    </>
  );
}
