import { parseHTML } from 'linkedom';
import { readingWords } from '../../../words/problems/reading.ts';
import type { Article } from '../../article.ts';
import { toldDays } from '../dates/told-days.ts';
import { oneLine } from '../plain-text.ts';

const { from, notes } = readingWords;

/** What the program that wrote a document put beside its text, as it is written; absent ones are empty. */
export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  /** Days that can be read by themselves. */
  readonly created: string;
  readonly changed: string;
}

/** The core properties of an Office document. */
export function propertiesIn(xml: string): DocumentProperties {
  const { document } = parseHTML(`<body>${xml.replace(/<\?[^]*?\?>/g, '')}</body>`);
  const text = (name: string) => oneLine(document.getElementsByTagName(name)[0]?.textContent ?? '');
  return {
    title: text('dc:title'),
    author: text('dc:creator'),
    created: text('dcterms:created'),
    changed: text('dcterms:modified'),
  };
}

/** What programs call a document that nobody gave a title. */
const NO_TITLE =
  /^(?:untitled|unbenannt|sans titre|sin título|без названия|документ\s?\d*|dokument\s?\d*|document\s?\d*|microsoft word - .*|.*\.(?:docx?|odt|rtf|pdf|indd|qxd|html?|tex))$/iu;

/**
 * An article with what the properties of its document add. Who wrote a document and when is of the program and of whoever
 * typed it, so days are only proposed and the author is told; so is the title, where another stands in the text.
 */
export function withProperties(article: Article, properties: DocumentProperties): Article {
  const { title, author, created, changed } = properties;
  const locale = { language: null, host: null };
  const days = (raw: string, where: string) => (raw ? toldDays([raw], where, locale).days : []);
  const proposals = [...days(created, from.created), ...days(changed, from.changed)];
  const told = title && !NO_TITLE.test(title) ? { value: title, from: from.property, raw: title } : null;
  return {
    ...article,
    title: article.title ?? told,
    publishedProposals: [...article.publishedProposals, ...proposals],
    notes: [...article.notes, ...(author ? [notes.documentAuthor(author)] : [])],
  };
}
