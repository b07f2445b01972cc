/** Answer cards to hold up: a letter that reads from the back of a room, and a pattern of its own. */
import type { ComponentChildren } from 'preact';

/** Letters as strokes 9 mm wide, in a box of 46 × 61 mm; the strokes reach its upper and lower edge. */
const STROKES = {
  A: 'M4 61 21 4.5H25L42 61M12 42H34',
  B: 'M4.5 4.5V56.5H26A12.5 13.5 0 0 0 26 29.5H4.5H24A12 12.5 0 0 0 24 4.5H0',
  C: 'M41 14.5A21 26 0 1 0 41 46.5',
  D: 'M4.5 4.5V56.5H18A23 26 0 0 0 18 4.5H0',
  E: 'M42 4.5H4.5V56.5H42M4.5 30H36',
  F: 'M42 4.5H4.5V61M4.5 30H36',
} as const;

export type CardLetter = keyof typeof STROKES;

/** One tile of a pattern, 10 mm wide; none looks like the mark of a source. */
const TILES: Readonly<Record<CardLetter, ComponentChildren>> = {
  // Triangles
  A: <path d="M5 1 9.5 9H.5z" fill="currentColor" />,
  // Bricks
  B: <path d="M0 1H10M0 6H10M2.5 1V6M7.5 6V11M7.5 0V1" class="thin" />,
  // Rings
  C: <circle cx="5" cy="5" r="3.4" class="thin" />,
  // Diamonds, open
  D: <path d="M5 .5 9.5 5 5 9.5.5 5z" class="thin" />,
  // Crosses
  E: <path d="M5 1V9M1 5H9" class="thin" />,
  // Zigzag
  F: <path d="M0 7.5 5 2.5 10 7.5" class="thin" />,
};

/** The side that the teacher sees, 95 × 65 mm. */
export function CardFront({ letter }: { letter: CardLetter }) {
  const id = `card-${letter}`;
  return (
    <svg class="front" viewBox="0 0 95 65" role="img" aria-label={`Card ${letter}`}>
      <pattern id={id} width="10" height="10" patternUnits="userSpaceOnUse">
        {TILES[letter]}
      </pattern>
      <rect width="95" height="65" fill={`url(#${id})`} />
      <rect x="20" width="55" height="65" class="blank" />
      <path d={STROKES[letter]} transform="translate(24.5 2)" class="letter" />
    </svg>
  );
}

/** The side that its owner sees: the same letter, small. */
export function CardBack({ letter }: { letter: CardLetter }) {
  return (
    <div class="back ap">
      <b>{letter}</b>
      <p>Hold the card to your chest: only the teacher sees it.</p>
    </div>
  );
}
