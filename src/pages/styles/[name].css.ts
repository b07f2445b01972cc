/** The style sheets of pages with questions: what all questions share, and the types of the page. */
import type { APIRoute } from 'astro';
import { getLibrary } from '../../site/library.ts';
import { allNeeds, type Needs, nameOf } from '../../site/question-script.ts';
import shared from '../../styles/question.css?inline';

/** Style sheet of each question type, by the path of its file. */
const sheets = import.meta.glob<string>('../../quiz/types/*/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

export async function getStaticPaths() {
  const needs = new Map(allNeeds(await getLibrary()).map((each) => [nameOf(each), each]));
  return [...needs].map(([name, props]) => ({ params: { name }, props }));
}

export const GET: APIRoute<Needs> = ({ props: { types } }) => {
  const own = types.flatMap((type) => sheets[`../../quiz/types/${type}/${type}.css`] ?? []);
  return new Response([shared, ...own].join(''), { headers: { 'content-type': 'text/css' } });
};
