/** What the exhibit on troop levels shows. */
import { storyOf } from '../../exhibits/troop-steps/story.ts';
import type { TroopStepsProps } from '../../exhibits/troop-steps/view.tsx';
import { dayText } from '../days.ts';
import type { Library } from '../library.ts';

/** Attributes of `<TroopSteps>` in a lesson. */
export interface TroopStepsAttributes {
  /** Number of the exhibit in its lesson. */
  number?: number | undefined;
  finding?: string | undefined;
  /** Ids of the events of the timeline to show. */
  events?: readonly string[] | undefined;
  /** First and last day of the chart. */
  from?: string | undefined;
  to?: string | undefined;
}

/** @throws Error for an event that is not in the timeline */
export function troopSteps(
  { timeline, claims, sources }: Library,
  {
    number = 1,
    finding = 'The number goes flat in January 2021. In four reports, someone says that combat is ending, changing or over.',
    events = [
      'soleimani-killed',
      'parliament-votes',
      'missiles-from-iran',
      'mosul-handover',
      'cut-to-3000',
      'cut-announced',
      'rockets-green-zone',
      'mission-hussein',
      'level-reached',
      'mission-miller',
      'mission-joint-statement',
      'july-agreement',
      'mission-al-araji',
    ],
    from = '2019-12-01',
    to = '2021-12-31',
  }: TroopStepsAttributes = {},
): TroopStepsProps {
  const story = storyOf({ timeline, claims, sources }, { from, to }, events, (day) =>
    dayText({ day }),
  );
  return { story, number, finding };
}
