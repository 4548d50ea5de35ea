import { getDocumentProxy } from 'unpdf';
import { readingWords } from '../../../words/problems/reading.ts';
import type { DocumentProperties } from '../office/properties.ts';
import { Unreadable } from '../unreadable.ts';

const { reasons } = readingWords;

/** A stretch of letters of one size; lengths are in points, counted from the lower left corner of its page. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly endsLine: boolean;
}

/** A page in the order in which its text is stored. */
export interface PdfPage {
  readonly height: number;
  readonly items: readonly PdfItem[];
}

/** What a PDF holds. */
export interface PdfText {
  readonly pages: readonly PdfPage[];
  /** How many pages it has beyond those. */
  readonly unread: number;
  readonly properties: DocumentProperties;
}

/** More than any article has, and as many as can be read in the time for one. */
const MAX_PAGES = 60;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text layer of a PDF, page by page; throws `Unreadable` where it is locked or broken. */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  const pdf = await opened(bytes);
  try {
    const count = Math.min(pdf.numPages, MAX_PAGES);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= count; number += 1) pages.push(await pageOf(pdf, number));
    return { pages, unread: pdf.numPages - count, properties: await propertiesOf(pdf) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** pdf.js takes the bytes that it is given for itself. */
async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      stopAtErrors: false,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(isLocked ? reasons.locked : reasons.cutOff, { cause: error });
  }
}

async function pageOf(pdf: Pdf, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const [, bottom = 0, , top = 0] = page.view;
  page.cleanup();
  return {
    height: top - bottom,
    items: items.flatMap((item) => {
      if (!('str' in item)) return [];
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
      return { text: item.str, x, y: y - bottom, width: item.width, size: Math.hypot(c, d), endsLine: item.hasEOL };
    }),
  };
}

async function propertiesOf(pdf: Pdf): Promise<DocumentProperties> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title, Author, CreationDate, ModDate } = info as Readonly<Record<string, unknown>>;
  return { title: text(Title), author: text(Author), created: day(text(CreationDate)), changed: day(text(ModDate)) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** "D:20260319023000+05'00'" is of 2026-03-19. */
function day(written: string): string {
  return /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(written)?.slice(1).join('-') ?? '';
}
