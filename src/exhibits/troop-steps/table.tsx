/** The same story as a table: one row a day. It stacks on a phone, so its roles are explicit. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import { LevelSaid, LevelText, MissionSaid, NO_MISSION, Words } from './said.tsx';
import type { Story } from './story.ts';

const HEADS = ['Day', 'What happened', 'US troops', 'Latest words about the mission'];

export function StoryTable({ story }: { story: Story }) {
  return (
    <table class="stack" role="table">
      <StackHead heads={HEADS} />
      <tbody role="rowgroup">
        {story.stops.map((stop, index) => {
          const { day, when, events, level, mission } = stop;
          return (
            <tr role="row" key={day}>
              <th scope="row" role="rowheader">
                {index + 1}. {when}
              </th>
              <td role="cell">
                {events.map(({ id, title, detail }) => (
                  <p key={id}>
                    {title}. <span class="soft">{detail}</span>
                  </p>
                ))}
              </td>
              <td role="cell" data-head="US troops">
                <LevelText stop={stop} />
                {level && (
                  <small>
                    <LevelSaid level={level} />
                  </small>
                )}
              </td>
              <td role="cell" data-head="Mission">
                {mission ? (
                  <>
                    <Words mission={mission} />
                    <small>
                      <MissionSaid mission={mission} />
                    </small>
                  </>
                ) : (
                  <span class="silent">{NO_MISSION}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
