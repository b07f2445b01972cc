import type { ComponentChildren } from 'preact';
import { numberOf } from './dates.ts';
import { ticks } from './ticks.ts';
import { inWords } from './words.ts';

/** A place on the axis as SVG writes it. */
export const at = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** Share of the axis that lies before a date. */
export function shareOf(date: string, axis: { from: string; to: string }): number {
  const [here, from, to] = [date, axis.from, axis.to].map(numberOf) as [number, number, number];
  return (here - from) / (to - from);
}

/** The words under the two ends. They wrap where they do not fit beside each other. */
export const Ends = ({ from, to }: { from: string; to: string }) => (
  <p class="ends ap soft" aria-hidden="true">
    <span>{inWords(from)}</span> <span>{inWords(to)}</span>
  </p>
);

/**
 * The line with its ticks and the words between its ends, y counted from the line. The instruction
 * and each thumb say dates too, so it is for eyes alone.
 *
 * @param paper with a letter at each short tick, and a row further down for the words
 * @param children what else stands on the axis
 */
export function Axis({
  from,
  to,
  paper = false,
  children,
}: {
  from: string;
  to: string;
  paper?: boolean;
  children?: ComponentChildren;
}) {
  const all = ticks(from, to, paper).map((tick) => ({ ...tick, x: at(tick.share) }));
  return (
    <svg class="axis" aria-hidden="true">
      <line x2="100%" />
      {all.map(({ x, long }) => (
        <line x1={x} x2={x} y2={long ? '.8em' : '.4em'} key={x} />
      ))}
      {paper && all.map(({ x, short }) => short && <Words x={x} y="1.8em" text={short} key={x} />)}
      {all.map(
        ({ x, label, far }) =>
          label && (
            <Words
              x={x}
              y={paper ? '3em' : '2.5em'}
              text={label}
              kind={far ? 'mid wide' : 'mid'}
              key={x}
            />
          ),
      )}
      {children}
    </svg>
  );
}

function Words({ x, y, text, kind }: { x: string; y: string; text: string; kind?: string }) {
  return (
    <text x={x} y={y} text-anchor="middle" class={kind}>
      {text}
    </text>
  );
}
