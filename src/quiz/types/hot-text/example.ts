import type { Example } from '../../example.ts';
import { schema } from './schema.ts';

export const example: Example<'hot-text'> = {
  question: schema.parse({
    type: 'hot-text',
    id: 'example-words-with-weight',
    prompt:
      'Mark the words that praise or blame, that make a claim less sure, and that say whose claim it is.',
    passage:
      'The [last ship](ship) of Velland’s fleet [slunk out of](slunk) the port of Lorn on Tuesday. The base there [closed](closed) after nine years, [the harbour office said](office). Some 400 soldiers [will](will) stay, [perhaps](perhaps) until spring, [according to two officers](officers).\n[The mayor](mayor) watched from the quay. The [regime](regime) in the capital [apparently](apparently) [signed](signed) the treaty in [March](march).',
    fictional: true,
    roles: [
      { id: 'loaded', text: 'Loaded word', about: 'praises or blames along with its meaning' },
      { id: 'hedge', text: 'Hedge', about: 'makes a claim less sure' },
      { id: 'attribution', text: 'Attribution', about: 'says whose claim it is' },
    ],
    spans: [
      {
        id: 'ship',
        feedback:
          'A plain fact that anyone on the quay could check. It neither praises nor blames.',
      },
      {
        id: 'slunk',
        role: 'loaded',
        feedback:
          'It tells that the ship left, and adds shame. Put ‘left’ in its place: the fact stays and the blame goes.',
      },
      {
        id: 'closed',
        feedback:
          'A plain verb for a finished act. ‘Was abandoned’ or ‘was set free’ would take a side; this does not.',
      },
      {
        id: 'office',
        role: 'attribution',
        feedback:
          'It names who says that the base closed. A reader can ask how the harbour office knows.',
      },
      {
        id: 'will',
        feedback:
          'A future tense states a plan and sounds sure. What makes this plan less sure is the next word, ‘perhaps’.',
      },
      {
        id: 'perhaps',
        role: 'hedge',
        feedback:
          'It leaves open how long the soldiers stay. A hedge like this is honest when the date is not known.',
      },
      {
        id: 'officers',
        role: 'attribution',
        feedback:
          'It gives the claim two owners. They have no names, so a reader can weigh them but cannot ask them.',
      },
      {
        id: 'mayor',
        feedback:
          'A person who does something is not yet a source. The mayor watches here, and the report takes no claim from her.',
      },
      {
        id: 'regime',
        role: 'loaded',
        feedback:
          'It names a government and calls it unfit in one word. ‘Government’ names the same people without the verdict.',
      },
      {
        id: 'apparently',
        role: 'hedge',
        feedback:
          'It says that the writer has not seen the signature. Take it out, and the sentence claims more than is known.',
      },
      {
        id: 'signed',
        feedback:
          'A plain verb for an act with a paper behind it. The doubt about it stands in the word before.',
      },
      {
        id: 'march',
        feedback: 'A date makes the claim easier to check. It carries neither praise nor doubt.',
      },
    ],
    explanation:
      'Loaded words judge, hedges make a claim less sure, attributions give it an owner. A loaded word may still be the right one: ask what a plainer word would change.',
    evidence: [{ claim: 'soleimani' }, { claim: 'who-fired' }],
    objective: 'spot-changes',
    level: 'apply',
  }),
  samples: [
    {
      as: 'right',
      response: {
        slunk: 'loaded',
        office: 'attribution',
        perhaps: 'hedge',
        officers: 'attribution',
        regime: 'loaded',
        apparently: 'hedge',
      },
      earns: 1,
    },
    {
      as: 'right',
      response: {
        apparently: 'hedge',
        regime: 'loaded',
        officers: 'attribution',
        perhaps: 'hedge',
        office: 'attribution',
        slunk: 'loaded',
      },
      earns: 1,
    },
    { as: 'half', response: { slunk: 'loaded', regime: 'loaded', perhaps: 'hedge' }, earns: 0.5 },
    {
      as: 'half',
      response: { slunk: 'hedge', regime: 'loaded', perhaps: 'hedge', will: 'hedge' },
      earns: 0.25,
    },
    { as: 'wrong', response: { will: 'hedge', closed: 'loaded' }, earns: 0 },
    { as: 'wrong', response: { _nothing: 'yes' }, earns: 0 },
    { as: 'empty', response: {}, earns: 'unanswered' },
  ],
};
