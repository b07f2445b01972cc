/** The two ways of a quiz on paper, by the last part of their address. */
export const PAPERS = {
  print: {
    medium: 'worksheet',
    title: 'Worksheet',
    what: 'without its key',
    about: 'For paper: print this page. It holds no key.',
  },
  key: {
    medium: 'key',
    title: 'Answer key',
    what: 'with the key, the reasons and the evidence',
    about: 'The right answers, the reasons for all options, and where the evidence stands.',
  },
} as const;
