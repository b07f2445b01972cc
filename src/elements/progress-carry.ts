/** Saving the record as a file, and bringing one in: look first, then take, and undo. */
import { filed, type Imported, imports, keepImports, MANY, noteFiled } from '../browser/backups.ts';
import { everybody, joinIds, takeIn } from '../browser/carrying.ts';
import { downloadRecord } from '../browser/export-file.ts';
import { now } from '../browser/identity.ts';
import { $events, append, load } from '../browser/record.ts';
import { reasonOf } from '../browser/saving.ts';
import { hiddenIds } from '../progress/fold.ts';
import { joining, type Preview, preview, voiding } from '../progress/incoming.ts';
import { learnersIn } from '../progress/learners.ts';
import { inOrder } from '../progress/order.ts';
import { button } from './button.ts';
import { phrase } from './phrase.ts';
import { say } from './say.ts';

/** Refused entries that are listed one by one. */
const LISTED = 20;

export function carry(root: HTMLElement): void {
  root.querySelector('[data-do=export]')?.addEventListener('click', () => {
    void downloadRecord()
      .then(() => noteFiled({ at: now(), answers: answers() }))
      .then(() => remind(root));
  });
  const file = root.querySelector<HTMLInputElement>('#file');
  const pasted = root.querySelector<HTMLTextAreaElement>('#pasted');
  const look = (text: string) => void show(root, text);
  const open = (found: File | undefined) => void found?.text().then(look);
  file?.addEventListener('change', () => open(file.files?.[0]));
  root.querySelector('[data-do=read]')?.addEventListener('click', () => look(pasted?.value ?? ''));
  const drop = root.querySelector<HTMLElement>('.drop');
  drop?.addEventListener('dragover', (event) => event.preventDefault());
  drop?.addEventListener('drop', (event) => {
    const found = event.dataTransfer?.files[0];
    if (!found) return;
    event.preventDefault();
    open(found);
  });
  $events.listen(() => void remind(root));
  void list(root);
}

/** Answers of who learns here. */
const answers = () => $events.get().filter(({ kind }) => kind === 'attempt').length;

/** How many answers exist nowhere else. */
async function remind(root: HTMLElement): Promise<void> {
  const { at, answers: kept } = await filed();
  const unsaved = Math.max(0, answers() - kept);
  const since = at === '' ? 'You have no file yet.' : `Last file: ${at.slice(0, 10)}.`;
  const many = unsaved >= MANY ? ' A file would keep them if this browser is cleared.' : '';
  say(
    root,
    'export',
    unsaved === 0 ? since : `${since} Answers that exist in this browser alone: ${unsaved}.${many}`,
  );
}

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

/** Says what a text would bring, and offers to take it. */
async function show(root: HTMLElement, text: string): Promise<void> {
  const place = root.querySelector<HTMLElement>('[data-part=preview]');
  place?.replaceChildren();
  const { events, learner } = await everybody();
  const found = preview(text, events, learner);
  if ('error' in found) {
    place?.replaceChildren(paragraph(`${found.error} Nothing has changed.`));
    return;
  }
  const { fresh, known, newer, refused, strangers } = found;
  const lines = [
    `${counted(fresh.length, 'entry is', 'entries are')} new, ${known} known already, ${refused.length} refused.`,
    newer.length > 0 &&
      `${counted(newer.length, 'entry is', 'entries are')} of a newer version of this course: kept, and used once this site is newer too.`,
  ];
  const list = document.createElement('ul');
  list.append(
    ...refused.slice(0, LISTED).map(({ entry, reason }) => item(`${entry}: ${reason}`)),
    ...(refused.length > LISTED ? [item(`and ${refused.length - LISTED} more`)] : []),
  );
  const whose = strangers.length > 0 ? [whoseChoice(strangers.length)] : [];
  const canTake = fresh.length + newer.length > 0;
  place?.replaceChildren(
    ...lines.filter((line) => typeof line === 'string').map(paragraph),
    ...(refused.length > 0 ? [list] : []),
    ...whose,
    ...(canTake ? [button('Bring it in', () => void take(root, found))] : []),
    ...(canTake ? [button('Leave it', () => place.replaceChildren())] : []),
  );
}

/** Whose answers they are: asked only where the file has somebody who is not known here. */
function whoseChoice(count: number): HTMLElement {
  const fields = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent =
    count === 1 ? 'Whose answers are these?' : `The file holds answers of ${count} people.`;
  fields.append(legend);
  for (const [value, text] of [
    ['mine', 'Mine, from another device'],
    ['theirs', 'Somebody else’s: keep them apart'],
  ] as const) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: 'whose', value });
    input.defaultChecked = value === (count === 1 ? 'mine' : 'theirs');
    label.append(input, ` ${text}`);
    fields.append(label);
  }
  return fields;
}

async function take(root: HTMLElement, { fresh, newer, strangers }: Preview): Promise<void> {
  const place = root.querySelector<HTMLElement>('[data-part=preview]');
  const isMine = root.querySelector<HTMLInputElement>('[name=whose]:checked')?.value === 'mine';
  try {
    await takeIn(fresh, newer);
  } catch (error) {
    place?.replaceChildren(paragraph(`Nothing has changed. ${phrase(reasonOf(error))}`));
    return;
  }
  const before = answers();
  const joins = [];
  if (isMine) {
    const { events, learner } = await everybody();
    const me = learnersIn(events).find(({ ids }) => ids.includes(learner));
    for (const stranger of strangers) {
      const name = me?.name ?? stranger.name ?? 'Learner';
      joins.push((await append(joining(name, stranger))).id);
    }
  }
  await load();
  await joinIds();
  const ids = [...fresh.map(({ id }) => id), ...joins];
  await keepImports([...(await imports()), { at: now(), ids }]);
  // What came in is in the file that it came from.
  const known = await filed();
  await noteFiled({ ...known, answers: known.answers + answers() - before });
  await remind(root);
  place?.replaceChildren(paragraph(`Brought in: ${counted(fresh.length, 'entry', 'entries')}.`));
  await list(root);
}

/** The imports of this device, each with its undo. */
async function list(root: HTMLElement): Promise<void> {
  const all = await imports();
  const hidden = hiddenIds(inOrder((await everybody()).events));
  const items = all.map((one) => {
    const isUndone = one.ids.some((id) => hidden.get(id));
    const line = item(
      `Brought in on ${one.at.slice(0, 10)}: ${counted(one.ids.length, 'entry', 'entries')}${isUndone ? ', undone. ' : '. '}`,
    );
    line.append(button(isUndone ? 'Bring it back' : 'Undo', () => void turn(root, one, !isUndone)));
    return line;
  });
  const place = root.querySelector('[data-part=imports]');
  const listing = document.createElement('ul');
  listing.className = 'plain';
  listing.append(...items);
  place?.replaceChildren(...(items.length > 0 ? [listing] : []));
}

/** Hides what an import brought, or shows it again. */
async function turn(root: HTMLElement, { ids }: Imported, hidden: boolean): Promise<void> {
  for (const event of voiding(ids, hidden)) await append(event);
  await joinIds();
  await list(root);
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

function item(text: string): HTMLElement {
  const made = document.createElement('li');
  made.textContent = text;
  return made;
}
