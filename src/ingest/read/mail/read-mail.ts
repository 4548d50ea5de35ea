import { readingWords } from '../../../words/problems/reading.ts';
import type { Article, Found } from '../../article.ts';
import type { Locale } from '../dates/day-order.ts';
import { decodeHtml } from '../decode.ts';
import { describedArticle, describedDays } from '../described-article.ts';
import { articleOfPage } from '../html/read-html.ts';
import { beginningOf, oneLine } from '../plain-text.ts';
import type { SourceFile } from '../source-file.ts';
import { Unreadable } from '../unreadable.ts';
import { lettersIn, type Letter } from './letter.ts';
import { savedPage } from './saved-page.ts';

const { from, notes, reasons } = readingWords;

/** The article of a mail, and that of each mail which is passed on in it; or that of a page that was saved as one (MHTML). */
export async function readMail(file: SourceFile): Promise<readonly Article[]> {
  const page = await savedPage(file.bytes);
  if (page) return [articleOfPage(file, withAddress(decodeHtml(page.html), page.url))];
  const letters = await lettersIn(file.bytes);
  const sources = letters.filter((letter) => letter.paragraphs.length > 0 && !isRemark(letter, letters));
  if (sources.length === 0) throw new Unreadable(reasons.noText);
  return sources.map((letter) => articleOf({ ...file, sha256: letter.sha256 }, letter));
}

/** Who passes a mail on may write more about it than a remark, and then has written a source too. */
const REMARK = 300;

function isRemark(letter: Letter, letters: readonly Letter[]): boolean {
  return letters.some(({ passedOnBy }) => passedOnBy === letter) && wordsOf(letter).length <= REMARK;
}

function wordsOf({ paragraphs }: Letter): string {
  return paragraphs.map(({ text }) => text).join(' ');
}

function articleOf(file: SourceFile, letter: Letter): Article {
  const { language, subject, paragraphs, markdown } = letter;
  const locale: Locale = { language: language ?? null, host: letter.from?.host ?? null };
  const date = { raws: [letter.date], from: from.mailDate };
  const { notes: ofDays, ...days } = describedDays([date], { raws: [], from: from.mailDate }, locale);
  return describedArticle(file, {
    format: 'mail',
    title: told(withoutReply(subject), from.mailSubject),
    publisher: told(letter.from?.name, from.mailFrom),
    authors: null,
    ...days,
    kind: null,
    declared: told(language, from.mailLanguage),
    url: null,
    paragraphs,
    markdown,
    locale,
    notes: [...ofDays, ...passing(letter), ...letter.attachments.map((name) => notes.attachment(beginningOf(name)))],
  });
}

function withoutReply(subject: string | undefined): string | undefined {
  return subject?.replace(/^(?:(?:fwd?|wg|tr|re|aw|sv|rv|enc|пересл)\s*:\s*)+/i, '');
}

/** What an editor should know of who passed a mail on. */
function passing({ passedOnBy }: Letter): readonly string[] {
  if (!passedOnBy) return [];
  const words = wordsOf(passedOnBy);
  return [notes.passedOn(oneLine(passedOnBy.from?.name ?? ''), words && beginningOf(words, REMARK))];
}

function told(value: string | undefined, where: string): Found<string> | null {
  const line = oneLine(value ?? '');
  return line ? { value: line, from: where, raw: line } : null;
}

function withAddress(decoded: ReturnType<typeof decodeHtml>, url: string | null): ReturnType<typeof decodeHtml> {
  return url === null ? decoded : { ...decoded, text: `<!-- saved from url=(0000)${url} -->\n${decoded.text}` };
}
