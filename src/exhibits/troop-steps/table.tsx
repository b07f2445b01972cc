/** The same story as a table: one row a day. It stacks on a phone, so its roles are explicit. */
import { LevelSaid, MissionSaid, NO_LEVEL, NO_MISSION, Words } from './said.tsx';
import type { Story } from './story.ts';

const HEADS = ['Day', 'What happened', 'US troops', 'Latest words about the mission'];

export function StoryTable({ story }: { story: Story }) {
  return (
    <table class="five" role="table">
      <thead role="rowgroup">
        <tr role="row">
          {HEADS.map((head) => (
            <th scope="col" role="columnheader" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {story.stops.map(({ day, when, events, level, mission }, index) => (
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
            <td role="cell">
              {level ? (
                <>
                  {level.text}
                  <small>
                    <LevelSaid level={level} />
                  </small>
                </>
              ) : (
                <span class="silent">{NO_LEVEL}</span>
              )}
            </td>
            <td role="cell">
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
        ))}
      </tbody>
    </table>
  );
}
