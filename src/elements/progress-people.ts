/** Who learns here: names, switching, somebody new; starting over and erasing. */
import { eraseAll, everybody, switchLearner, takeIn } from '../browser/carrying.ts';
import { newId, now } from '../browser/identity.ts';
import { append } from '../browser/record.ts';
import { reasonOf } from '../browser/saving.ts';
import { idsOf, type Learner, learnersIn } from '../progress/learners.ts';
import { button } from './button.ts';
import { phrase } from './phrase.ts';
import { say } from './say.ts';

/** What a person is called on the page. */
const nameOf = ({ name }: Learner) => name ?? 'A learner without a name';

/** Does something that can fail, and says why it did. */
async function attempt(root: HTMLElement, place: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    say(root, place, `Nothing has changed. ${phrase(reasonOf(error))}`);
  }
}

/** Brings this part of the page to life; returns what draws it. */
export function people(root: HTMLElement): () => Promise<void> {
  const become = (to: readonly string[]) =>
    attempt(root, 'people', async () => {
      await switchLearner(to);
      location.reload();
    });

  onName(root, 'name', async (name) => {
    await append({ kind: 'learner', name });
    say(root, 'people', `You are ${name} here now.`);
  });
  onName(root, 'add', (name) =>
    attempt(root, 'people', async () => {
      const learner = newId();
      const common = { v: 1, id: newId(), learner, at: now() } as const;
      await takeIn([{ ...common, kind: 'learner', name }], []);
      await become([learner]);
    }),
  );
  sure(root, 'reset', async () => {
    const { id } = await append({ kind: 'reset', questions: 'all' });
    say(root, 'over', 'Your answers so far are hidden. ');
    const undo = button('Undo', () => {
      void append({ kind: 'void', events: [id], hidden: true });
      say(root, 'over', 'They are back.');
    });
    root.querySelector('[data-say=over]')?.append(undo);
  });
  sure(root, 'erase', () =>
    attempt(root, 'over', async () => {
      await eraseAll();
      location.reload();
    }),
  );
  root.querySelector('[data-do=print]')?.addEventListener('click', () => window.print());

  return async () => {
    const { events, learner: me } = await everybody();
    const mine = idsOf(me, events);
    const items = learnersIn(events).map((learner) => {
      const item = document.createElement('li');
      const isMe = learner.ids.some((id) => mine.has(id));
      item.textContent = `${nameOf(learner)}, ${learner.answers === 1 ? '1 answer' : `${learner.answers} answers`}${isMe ? ': learning now' : ' '}`;
      if (!isMe) item.append(button('Learn as this person', () => void become(learner.ids)));
      return item;
    });
    root.querySelector('[data-part=people]')?.replaceChildren(...items);
  };
}

function onName(root: HTMLElement, form: string, act: (name: string) => Promise<void>): void {
  root
    .querySelector<HTMLFormElement>(`form[data-do=${form}]`)
    ?.addEventListener('submit', (event) => {
      event.preventDefault();
      const field = (event.target as HTMLFormElement).elements.namedItem(
        'name',
      ) as HTMLInputElement;
      const name = field.value.trim();
      if (name === '') return;
      field.value = '';
      void act(name);
    });
}

/** A button that has to be pressed twice, and says so the first time. */
function sure(root: HTMLElement, name: string, act: () => Promise<void>): void {
  const found = root.querySelector<HTMLButtonElement>(`button[data-do=${name}]`);
  const text = found?.textContent ?? '';
  let asked = false;
  found?.addEventListener('click', () => {
    if (asked) void act();
    asked = !asked;
    found.textContent = asked ? (found.dataset['sure'] ?? '') : text;
  });
  found?.addEventListener('blur', () => {
    asked = false;
    found.textContent = text;
  });
}
