import { dateFrom } from '../../model/dates/edtf.ts';
import type { Content } from '../../model/records/content.ts';
import type { Article } from '../article.ts';
import { datesInText, type DateInText } from './dates/dates-in-text.ts';
import { dateWordsOf } from './dates/date-words.ts';
import { namesInArticle, type NamesInArticle } from './names-in-article.ts';
import { withKnownOutlet } from './own-outlet.ts';
import { numberedParagraphs, type NumberedParagraph } from './numbered.ts';
import { storyNames } from './story-names.ts';

/** A date, with the number of the paragraph that it stands in. */
export interface DateInArticle extends DateInText {
  readonly paragraph: number | null;
}

/** What an article comes to as a source of a story, before anything is written. */
export interface Draft extends NamesInArticle {
  readonly article: Article;
  readonly paragraphs: readonly NumberedParagraph[];
  /** In the order of the text. */
  readonly dates: readonly DateInArticle[];
  /** False where words for dates in its language are not known here, so that only figures were read. */
  readonly knowsDates: boolean;
}

/** What an article comes to as a source of the story that this content is of. */
export function draftOf(read: Article, content: Content): Draft {
  const article = withKnownOutlet(read, content);
  const language = article.language?.value ?? 'und';
  const paragraphs = numberedParagraphs(article);
  return {
    article,
    paragraphs,
    ...namesInArticle(article, paragraphs, storyNames(content, language)),
    dates: datesIn(article, paragraphs, language),
    knowsDates: dateWordsOf(language) !== undefined,
  };
}

function datesIn({ published }: Article, paragraphs: readonly NumberedParagraph[], language: string) {
  const day = published ? dateFrom(published.value) : null;
  const told = paragraphs.filter(({ kind }) => kind !== 'caption');
  return told.flatMap(({ text, number }) =>
    datesInText(text, language, day).map((date): DateInArticle => ({ ...date, paragraph: number })),
  );
}
