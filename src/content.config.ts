import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { LessonMatter } from './authoring/lesson-matter.ts';

/** Lessons in the order of their file numbers; the number is not part of the id. */
const lessons = defineCollection({
  loader: glob({
    pattern: '*.mdx',
    base: './content/lessons',
    generateId: ({ entry }) => entry.replace(/^\d+-/, '').replace(/\.mdx$/, ''),
  }),
  schema: LessonMatter,
});

export const collections = { lessons };
