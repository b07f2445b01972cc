/** A lesson as a deck: its headings, short versions, exhibits, quotations and questions, never its prose. */
import type { Nodes } from 'mdast';
import type { ComponentChildren } from 'preact';
import type { Block } from '../authoring/lesson-blocks.ts';
import type { Usage } from '../authoring/lesson-parts.ts';
import { type ExhibitSlide, headingSize, type Slide } from './slide.ts';

/** A lesson, and how the site shows its parts. */
export interface DeckSource {
  title: string;
  subtitle: string;
  blocks: readonly Block[];
  prose: (nodes: readonly Nodes[]) => ComponentChildren;
  quotation: (source: string, by: string, nodes: readonly Nodes[]) => ComponentChildren;
  /** Slides of a question, in the section of this number. */
  question: (id: string, section: number) => readonly Slide[];
  /** What a quiz says before its questions, and their ids. */
  quiz: (id: string) => { intro: ComponentChildren; questions: readonly string[] };
  /** Slides of a component, by its name and those of its attributes that are plain text. */
  exhibit: (name: string, attributes: Readonly<Record<string, string>>) => readonly ExhibitSlide[];
  /** On the last slide. */
  end: ComponentChildren;
}

/** The teacher's notes of one section. */
export interface SectionNotes {
  title: string;
  /** Absent where the lesson has none. */
  notes?: ComponentChildren;
}

export interface Deck {
  slides: readonly Slide[];
  /** One entry a section; the first belongs to what stands before the first heading. */
  sections: readonly SectionNotes[];
}

/** The slides of a lesson in order. One without headings has a title, its parts, and an end. */
export function deckOf(source: DeckSource): Deck {
  const slides: Slide[] = [];
  const sections: { title: string; notes: Nodes[] }[] = [{ title: source.title, notes: [] }];
  let exhibits = 0;
  const here = () => sections.length - 1;
  const add = (slide: Partial<Slide> & Pick<Slide, 'id' | 'kind' | 'title' | 'body'>) =>
    slides.push({ section: here(), stages: ['0'], answers: [], ...slide });
  const head: Part = {
    title: source.title,
    body: (
      <h2 class="title">
        {source.title} <small>{source.subtitle}</small>
      </h2>
    ),
  };
  const opening = new Map<number, Part>([[0, head]]);
  // A heading waits for its short version: both are one slide.
  const open = (short?: ComponentChildren) => {
    const part = opening.get(here());
    if (!part) return;
    opening.delete(here());
    add({
      id: part.id ?? 'start',
      kind: part.id === undefined ? 'title' : 'section',
      title: part.title,
      stages: short && part.id === undefined ? ['0', '1'] : ['0'],
      body: (
        <>
          {part.body}
          {short && (
            <div class="short" {...(part.id === undefined && { 'data-from': '1', hidden: true })}>
              {short}
            </div>
          )}
        </>
      ),
    });
  };
  for (const block of source.blocks) {
    if (block.kind === 'heading') {
      open();
      if (block.depth > 2) continue;
      sections.push({ title: block.text, notes: [] });
      opening.set(here(), {
        id: block.id,
        title: block.text,
        body: <h2 data-size={headingSize(block.text)}>{block.text}</h2>,
      });
    } else if (block.kind === 'short') open(source.prose(block.nodes));
    else if (block.kind === 'notes' || block.kind === 'content-note')
      sections.at(-1)?.notes.push(...block.nodes);
    else if (block.kind === 'quiz') {
      const { intro, questions } = source.quiz(block.id);
      open(intro);
      for (const id of questions) slides.push(...source.question(id, here()));
    } else if (block.kind !== 'prose') {
      open();
      if (block.kind === 'question') slides.push(...source.question(block.id, here()));
      else if (block.kind === 'pull-quote')
        add({
          id: `quotation-${slides.length}`,
          kind: 'quotation',
          title: block.by,
          body: source.quotation(block.source, block.by, block.nodes),
        });
      else if (block.kind === 'slide')
        add({
          id: `slide-${slides.length}`,
          kind: 'extra',
          title: block.title ?? sections.at(-1)?.title ?? '',
          stages: block.steps.map((_, at) => `${at}`),
          body: <Extra title={block.title} steps={block.steps.map(source.prose)} />,
        });
      else if (block.kind === 'exhibit') {
        exhibits += 1;
        for (const [at, page] of source.exhibit(block.name, plainText(block.attributes)).entries())
          add({
            id: `exhibit-${exhibits}${at === 0 ? '' : `-${at + 1}`}`,
            kind: 'exhibit',
            title: page.title,
            stages: Array.from({ length: (page.steps ?? 0) + 1 }, (_, step) => `${step}`),
            body: <ExhibitPage number={exhibits} page={page} />,
          });
      }
    }
  }
  open();
  add({ id: 'end', kind: 'end', title: 'The end', body: source.end });
  return {
    slides,
    sections: sections.map(({ title, notes }) => ({
      title,
      ...(notes.length > 0 && { notes: source.prose(notes) }),
    })),
  };
}

const plainText = (attributes: Usage['attributes']): Record<string, string> =>
  Object.fromEntries(
    [...attributes].flatMap(([name, { value }]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );

interface Part {
  /** Anchor of the heading; the title has none. */
  id?: string;
  title: string;
  body: ComponentChildren;
}

function Extra({ title, steps }: { title: string | undefined; steps: ComponentChildren[] }) {
  return (
    <>
      {title && <h2 data-size={headingSize(title)}>{title}</h2>}
      {steps.map((step, at) => (
        <div data-from={at > 0 ? at : undefined} hidden={at > 0} key={at}>
          {step}
        </div>
      ))}
    </>
  );
}

function ExhibitPage({ number, page }: { number: number; page: ExhibitSlide }) {
  return (
    <>
      <p class="phase ap soft">Exhibit {number}</p>
      <h2 data-size={Math.max(2, headingSize(page.title))}>{page.title}</h2>
      {page.body}
    </>
  );
}
