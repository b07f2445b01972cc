/** Slides: a strip for each report, empty and then filled, and how many paragraphs each voice has. */
import { during, Src } from '../../classroom/parts.tsx';
import type { ExhibitSlide } from '../../classroom/slide.ts';
import { paragraphsOn, type Strip } from './strips.ts';
import type { WhoSpeaksProps } from './view.tsx';

/** One slide for each report, and one for all of them. What a paragraph tells stays on the page. */
export function slides({
  levels,
  strips,
}: Pick<WhoSpeaksProps, 'levels' | 'strips'>): ExhibitSlide[] {
  const all = strips.reduce((sum, { columns }) => sum + columns.length, 0);
  return [
    ...strips.map((strip) => ({
      title: `Who speaks in the ${strip.columns.length} paragraphs of ${strip.label}?`,
      steps: 1,
      body: <Blocks levels={levels} strip={strip} />,
    })),
    {
      title: `Whose voice is in how many of the ${all} paragraphs?`,
      steps: 1,
      body: <Counts levels={levels} strips={strips} all={all} />,
    },
  ];
}

function Blocks({ levels, strip }: { levels: readonly string[]; strip: Strip }) {
  const { mark, label, columns } = strip;
  return (
    <table class="strip" data-s={mark}>
      <thead>
        <tr>
          <th scope="col">
            <Src mark={mark} label={label} /> <span class="soft">¶</span>
          </th>
          {columns.map(({ id }) => (
            <th scope="col" class="n" key={id}>
              {id.replace('p', '')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map((level, at) => (
          <tr key={level}>
            <th scope="row">{level}</th>
            {columns.map(({ id, levels: on }) => (
              <td key={id}>
                {on.includes(at) && (
                  <i class="keep" {...during(1)}>
                    <span class="vh">speaks</span>
                  </i>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CountsProps extends Pick<WhoSpeaksProps, 'levels' | 'strips'> {
  /** Paragraphs in all. */
  all: number;
}

function Counts({ levels, strips, all }: CountsProps) {
  return (
    <>
      <table class="voices">
        <thead>
          <tr>
            <td />
            {strips.map(({ mark, label }) => (
              <th scope="col" class="n" key={mark}>
                <Src mark={mark} label={label} />
              </th>
            ))}
            <th scope="col" class="n">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {levels.map((level, at) => (
            <tr key={level}>
              <th scope="row">{level}</th>
              {strips.map((strip) => (
                <td class="n" key={strip.mark}>
                  <span class="keep" {...during(1)}>
                    {paragraphsOn([strip], [at])}
                  </span>
                </td>
              ))}
              <td class="n">
                <b class="keep" {...during(1)}>
                  {paragraphsOn(strips, [at])}
                </b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft keep" {...during(1)}>
        Of {all} paragraphs. One with two voices counts on both lines.
      </p>
    </>
  );
}
