/**
 * Shapes of the evidence files: what an article says, where, and in whose words.
 * Read by the library loader, checked by `npm run check`.
 */
import { z } from 'zod';

/** Permanent id: lower case letters, digits and hyphens. */
export const Id = z
  .string()
  .max(80, 'an id has 80 characters at most')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens');

/** A calendar day, `YYYY-MM-DD`, as quoted or bare text. */
export const Day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day is YYYY-MM-DD');

/** Text with something in it, and at most so many characters. */
export const textUpTo = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'text is empty')
    .max(most, `the text is too long: ${most.toLocaleString('en-US')} characters are the most`);

/** Text of any kind, up to the length of a page. */
export const Text = textUpTo(5000);

/** One voice in a paragraph: who speaks, through whom the words reach the article, in what office. */
export const Voice = z.strictObject({
  /** The person or body whose words or count it is. */
  speaker: Text,
  /** The agency, tweet or document that carried the words to the outlet; absent when direct. */
  via: Text.optional(),
  /** Office or function at the time. */
  role: Text.optional(),
});

/** Everything a line of our copy can be. Only `news` counts as the article's text. */
export const LineKind = z.enum([
  'news',
  'headline',
  'dateline',
  'caption',
  'link',
  'notice',
  'residue',
]);

/** One non-empty line of our copy, in order, described in our own words. */
export const Paragraph = z.strictObject({
  /** `p1`, `p2` … for news (counted among news only), else a name such as `headline`. */
  id: Id,
  /** What the line is; see LineKind. */
  kind: LineKind,
  /** News only: what happened now, or background to it. */
  about: z.enum(['event', 'background']).optional(),
  /** Who speaks in it; empty means the outlet's own voice. */
  voices: z.array(Voice).default([]),
  /** What it says, in our words, 12 words at most. */
  gist: Text,
  /** Number of words in our copy; filled in by `npm run source -- bank`. */
  words: z.number().int().nonnegative().optional(),
});

/** Verbatim words the module may show. Position and seal are filled in by `npm run source -- bank`. */
export const Phrase = z.strictObject({
  id: Id,
  /** Exactly as in the article, 12 words at most. */
  text: Text,
  /** Id of the paragraph it stands in. */
  paragraph: Id.optional(),
  /** First and last word in that paragraph, counted from 1. */
  words: z.tuple([z.number().int().positive(), z.number().int().positive()]).optional(),
  /** Hash of text, position and article: a changed word breaks it. */
  seal: Text.optional(),
});

/** The outlet card: the same fields, in the same order, for every outlet. */
export const OutletCard = z.strictObject({
  name: Text,
  owner: Text,
  funder: Text,
  legalForm: Text,
  /** How the outlet describes itself. */
  ownDescription: Text,
  /** How others describe it, attributed. */
  othersDescription: Text,
  /** Where the card's facts come from, with dates where known. */
  references: z.array(Text).min(1),
});

/** One of the five articles, or (without paragraphs) an agency behind them. */
export const SourceFile = z.strictObject({
  /** One or two letters that authors write behind a quotation, as in (R1). */
  code: z.string().regex(/^[A-Z][A-Z0-9]{0,2}$/),
  /** Name of its colour and pattern in the style sheet. */
  mark: z.enum(['dcnf', 'rudaw1', 'rudaw2', 'rt', 'sputnik', 'agency']),
  /** Short label that learners see, the same everywhere. */
  label: Text,
  kind: z.enum(['article', 'agency']),
  outlet: OutletCard,
  /** `text` is null where our copy has no headline; `known` says how we know. */
  headline: z.strictObject({ text: Text.nullable(), known: Text }).optional(),
  /** Day of publication; `about` marks an inferred day; `known` says how we know. */
  date: z.strictObject({ day: Day, about: z.boolean().default(false), known: Text }).optional(),
  /** Our copy of the text: where it comes from and what it lacks. */
  copy: z
    .strictObject({ provenance: Text, lacks: z.array(Text), complete: z.boolean() })
    .optional(),
  /** Something the article does well, one sentence. */
  doneWell: Text.optional(),
  /** Hash of the article's words; filled in by `npm run source -- bank`. */
  article: Text.optional(),
  paragraphs: z.array(Paragraph).default([]),
  phrases: z.array(Phrase).default([]),
});

/** Short words from outside the five articles, held at second hand. */
export const OutsideFile = z.strictObject({
  excerpts: z.array(
    z.strictObject({
      id: Id,
      /** Label that learners see behind a quotation. */
      label: Text,
      publisher: Text,
      date: Day.optional(),
      /** What the document is. */
      title: Text,
      /** Through which copy we have it. */
      via: Text,
      phrases: z.array(z.strictObject({ id: Id, text: Text, seal: Text.optional() })).default([]),
    }),
  ),
});

/** How one source answers a claim's question. */
export const Account = z.strictObject({
  source: Id,
  /** The answer in our own words. */
  says: Text,
  /** Verbatim words from that source's phrase bank, without quotation marks. */
  quote: Text.optional(),
  /** Where it stands; needed only where there is no quote. */
  paragraphs: z.array(Id).optional(),
  /** Whom the source names for it; null when it speaks in its own voice. */
  attributedTo: Text.nullable(),
});

/** A question that several articles can be asked, and how each answers. */
export const Claim = z.strictObject({
  id: Id,
  question: Text,
  /** Group on the claims page. */
  topic: z.enum([
    'numbers',
    'mission',
    'decision',
    'attack',
    'strike',
    'militias',
    'isis',
    'presence',
    'text',
  ]),
  /** Day of the event, used to tell *silent* from *before it happened*; see presence.ts. */
  date: Day,
  accounts: z.array(Account).min(1),
  /** Sources that cannot be asked because our copy lacks the part. */
  absent: z
    .array(z.strictObject({ source: Id, because: z.literal('copy-incomplete') }))
    .default([]),
  /**
   * agreed: same answer · compatible: different, both can hold · conflicting: cannot all hold ·
   * wording: same matter, different words · single: one source only · slip: provable error in one.
   */
  status: z.enum(['agreed', 'compatible', 'conflicting', 'wording', 'single', 'slip']),
  /** A: provable inside the files. B: rests on an outside text. C: judgement. */
  grade: z.enum(['A', 'B', 'C']),
  /** What to make of it; names outside sources where it uses them. */
  note: Text,
});
export const ClaimsFile = z.strictObject({ claims: z.array(Claim) });

export const TimelineFile = z.strictObject({
  /** Troop levels, each valid from a day until the next one. */
  levels: z.array(
    z.strictObject({
      from: Day,
      troops: z.number().int().positive(),
      about: z.boolean().default(false),
      claims: z.array(Id).default([]),
      /** Named where the figure or its day is not in the five articles. */
      outside: Text.optional(),
    }),
  ),
  events: z.array(
    z.strictObject({
      id: Id,
      day: Day,
      /** mission: what the mission was called · decision · attack · strike · background. */
      track: z.enum(['mission', 'decision', 'attack', 'strike', 'background']),
      title: Text,
      detail: Text,
      claims: z.array(Id).default([]),
      outside: Text.optional(),
    }),
  ),
});

export const GlossaryFile = z.strictObject({
  terms: z.array(
    z.strictObject({
      id: Id,
      term: Text,
      /** Other forms that a reader may meet. */
      also: z.array(Text).default([]),
      definition: Text,
      /** Language of the term where it is not English, as a BCP 47 tag. */
      lang: Text.optional(),
    }),
  ),
});

export const ObjectivesFile = z.strictObject({
  objectives: z.array(z.strictObject({ id: Id, lesson: Id, text: Text })),
});

export const MisconceptionsFile = z.strictObject({
  misconceptions: z.array(
    z.strictObject({
      id: Id,
      /** What a learner may believe. */
      belief: Text,
      /** What holds instead. */
      instead: Text,
    }),
  ),
});

export type Source = z.output<typeof SourceFile> & { id: string };
export type SourceParagraph = z.output<typeof Paragraph>;
export type BankedPhrase = z.output<typeof Phrase>;
export type Outside = z.output<typeof OutsideFile>['excerpts'][number];
export type ClaimEntry = z.output<typeof Claim>;
export type AccountEntry = z.output<typeof Account>;
export type Timeline = z.output<typeof TimelineFile>;
export type GlossaryTerm = z.output<typeof GlossaryFile>['terms'][number];
export type Objective = z.output<typeof ObjectivesFile>['objectives'][number];
export type Misconception = z.output<typeof MisconceptionsFile>['misconceptions'][number];
