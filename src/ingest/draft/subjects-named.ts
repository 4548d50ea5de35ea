import type { Content } from '../../model/records/content.ts';
import type { Article } from '../article.ts';
import { namesInArticle } from './names-in-article.ts';
import { numberedParagraphs } from './numbered.ts';
import { storyNames } from './story-names.ts';

/** The ids of the actors and entities of a story that an article names, by any spelling that the story knows. */
export function subjectsNamedIn(article: Article, content: Content): ReadonlySet<string> {
  const language = article.language?.value ?? 'und';
  const { names } = namesInArticle(article, numberedParagraphs(article), storyNames(content, language));
  return new Set(names.known.map(({ id }) => id));
}
