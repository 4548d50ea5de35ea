import type { Article } from '../article.ts';
import { oneLine, withoutUnseen } from './plain-text.ts';

/** An article whose texts are each one line that no terminal obeys; its Markdown keeps its lines. */
export function printable({ file, markdown, ...article }: Article): Article {
  const cleaned = cleanedOf(article) as typeof article;
  const paragraphs = cleaned.paragraphs.filter(({ text }) => text !== '');
  return { ...cleaned, file, paragraphs, markdown: withoutUnseen(markdown) };
}

function cleanedOf(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map(cleanedOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, cleanedOf(field)]));
}
