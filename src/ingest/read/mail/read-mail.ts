import { readingWords } from '../../../words/problems/reading.ts';
import type { Article } from '../../article.ts';
import { decodeHtml } from '../decode.ts';
import { articleOfPage } from '../html/read-html.ts';
import type { SourceFile } from '../source-file.ts';
import { isClosing, isCoveringNote } from '../text/letter-words.ts';
import { Unreadable } from '../unreadable.ts';
import { lettersIn, type Letter } from './letter.ts';
import { letterArticle } from './letter-article.ts';
import { savedPage } from './saved-page.ts';

const { reasons } = readingWords;

/** The article of a mail, and that of each mail which is passed on in it; or that of a page that was saved as one (MHTML). */
export async function readMail(file: SourceFile): Promise<readonly Article[]> {
  const page = await savedPage(file.bytes);
  if (page) return [articleOfPage(file, withAddress(decodeHtml(page.html), page.url))];
  const letters = await lettersIn(file.bytes);
  const sources = letters.filter((letter) => letter.paragraphs.length > 0 && !isRemark(letter, letters));
  if (sources.length === 0) throw new Unreadable(reasons.noText);
  return sources.map((letter) => letterArticle({ ...file, sha256: letter.sha256 }, letter, remarkOn(letter, letters)));
}

/** Who passes a mail on may write more about it than a remark, and then has written a source too, unless it is a letter. */
const REMARK = 300;
const LONGEST_REMARK = 2000;

function isRemark(letter: Letter, letters: readonly Letter[]): boolean {
  const length = letter.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const isLetter = letter.paragraphs.some(({ text }) => isCoveringNote(text) || isClosing(text));
  return letters.some(({ passedOnBy }) => passedOnBy === letter) && length <= (isLetter ? LONGEST_REMARK : REMARK);
}

/** What whoever passed a letter on wrote above it, where that is no source by itself. */
function remarkOn({ passedOnBy }: Letter, letters: readonly Letter[]): readonly string[] {
  return passedOnBy && isRemark(passedOnBy, letters) ? passedOnBy.paragraphs.map(({ text }) => text) : [];
}

function withAddress(decoded: ReturnType<typeof decodeHtml>, url: string | null): ReturnType<typeof decodeHtml> {
  return url === null ? decoded : { ...decoded, text: `<!-- saved from url=(0000)${url} -->\n${decoded.text}` };
}
