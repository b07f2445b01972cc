import type { ComponentChildren } from 'preact';

/** Two things in one place on a slide: the key takes over from the task, and nothing jumps. */
export function Stack({ task, right }: { task: ComponentChildren; right: ComponentChildren }) {
  return (
    <div class="stack">
      <div class="keep" data-until="key">
        {task}
      </div>
      <div class="keep" data-from="key" hidden>
        {right}
      </div>
    </div>
  );
}

/** Room for an answer that is said or written elsewhere. */
export const Blank = () => <span class="blank" />;
