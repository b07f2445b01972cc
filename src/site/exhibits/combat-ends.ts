/** What the page and the slides of an exhibit show: announcements that combat ends, above the line of troop numbers. */
import { parse } from 'yaml';
import text from '../../../content/endings.yaml?raw';
import { endingsOf } from '../../exhibits/combat-ends/endings.ts';
import { EndingsFile } from '../../exhibits/combat-ends/schema.ts';
import type { CombatEndsProps } from '../../exhibits/combat-ends/view.tsx';
import { dayText } from '../days.ts';
import type { Library } from '../library.ts';

export const combatEnds = (library: Library): CombatEndsProps => ({
  story: endingsOf(EndingsFile.parse(parse(text)), library, (day) => dayText({ day })),
  number: 3,
  finding:
    'Six announcements that combat will end, is changing or is over. In all that time the number of US troops moved once.',
});
