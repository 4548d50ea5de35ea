import { readingWords } from '../../../words/problems/reading.ts';
import type { Article, Found } from '../../article.ts';
import type { Locale } from '../dates/day-order.ts';
import { describedArticle, describedDays } from '../described-article.ts';
import { foldTitle } from '../html/fold-title.ts';
import { markdownOf } from '../markdown-of.ts';
import { beginningOf, oneLine } from '../plain-text.ts';
import type { SourceFile } from '../source-file.ts';
import { readHeadLines } from '../text/head-lines.ts';
import { isOfAnArticle } from '../text/letter-words.ts';
import { isOwnLine } from '../text/own-line.ts';
import { partLetter, type LetterParts } from '../text/part-letter.ts';
import { asideOf } from '../text/sender-notes.ts';
import { writtenArticle } from '../text/written-article.ts';
import type { Letter } from './letter.ts';

const { from, notes } = readingWords;

/**
 * The article of a letter: one that its sender pasted into it, or the letter itself.
 * @param remark what whoever passed it on wrote above it
 */
export function letterArticle(file: SourceFile, letter: Letter, remark: readonly string[]): Article {
  const parts = partLetter(letter);
  const article = isPasted(letter, parts) ? pastedArticle(file, letter, parts) : ownArticle(file, letter, parts);
  const passed = letter.passedOnBy
    ? [notes.passedOn(oneLine(letter.passedOnBy.from?.name ?? ''), remark.join(' '))]
    : [];
  const attached = letter.attachments.map((name) => notes.attachment(beginningOf(name)));
  return {
    ...article,
    setAside: [...remark, ...(article.setAside ?? [])],
    notes: [...article.notes, ...passed, ...attached],
  };
}

/**
 * Words about an article, or a byline or a paper and its day under the title, tell that an article was pasted into a letter.
 * What stands below a letter that was passed on may be of whoever passed it on.
 */
function isPasted({ passedOnBy }: Letter, { above, head, below }: LetterParts): boolean {
  const around = passedOnBy ? above : [...above, ...below];
  const isTold = around.some(({ text }) => isOfAnArticle(text));
  return around.length > 0 && (isTold || head.some(({ text }) => isOwnLine(text)));
}

/** The title and the day of the letter are not those of the article. */
function pastedArticle(file: SourceFile, letter: Letter, parts: LetterParts): Article {
  const sender = oneLine(letter.from?.name ?? '');
  const mail = notes.pastedIn(sender, oneLine(letter.subject ?? ''), oneLine(letter.date ?? ''));
  const article = writtenArticle(file, 'mail', { ...parts, markdown: markdownOf(parts.paragraphs), notes: [mail] });
  const { published } = daysOf(letter);
  const proposals = published && !article.published ? [published] : [];
  return { ...article, publishedProposals: [...article.publishedProposals, ...proposals] };
}

function ownArticle(file: SourceFile, letter: Letter, parts: LetterParts): Article {
  const { notes: ofDays, ...days } = daysOf(letter);
  const subject = withoutReply(letter.subject);
  const { authors } = readHeadLines(
    parts.head.map(({ text }) => text),
    localeOf(letter),
  );
  const head = parts.head.filter(({ text }) => text !== authors?.raw && foldTitle(text) !== foldTitle(subject ?? ''));
  const paragraphs = [...head.map(({ text }) => ({ kind: 'heading', text }) as const), ...parts.paragraphs];
  const isWhole = paragraphs.length === letter.paragraphs.length;
  const aside = asideOf(parts);
  const article = describedArticle(file, {
    format: 'mail',
    title: told(subject, from.mailSubject),
    publisher: told(letter.from?.name, from.mailFrom),
    authors,
    ...days,
    kind: null,
    declared: told(letter.language, from.mailLanguage),
    url: null,
    paragraphs,
    markdown: isWhole ? letter.markdown : markdownOf(paragraphs),
    locale: localeOf(letter),
    notes: [...aside.notes, ...ofDays],
  });
  return { ...article, setAside: [...aside.above, ...aside.below] };
}

function daysOf(letter: Letter) {
  const date = { raws: [letter.date], from: from.mailDate };
  return describedDays([date], { raws: [], from: from.mailDate }, localeOf(letter));
}

function localeOf({ language, from: sender }: Letter): Locale {
  return { language: language ?? null, host: sender?.host ?? null };
}

function withoutReply(subject: string | undefined): string | undefined {
  return subject?.replace(/^(?:(?:fwd?|wg|tr|re|aw|sv|rv|enc|пересл)\s*:\s*)+/i, '');
}

function told(value: string | undefined, where: string): Found<string> | null {
  const line = oneLine(value ?? '');
  return line ? { value: line, from: where, raw: line } : null;
}
