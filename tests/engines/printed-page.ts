import { getDocumentProxy } from 'unpdf';

/** The lines of each page of a PDF, from its top to its foot. */
export async function printedPages(pdf: Uint8Array): Promise<readonly (readonly string[])[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = Array.from({ length: document.numPages }, async (_, i) => linesOf(await document.getPage(i + 1)));
  return Promise.all(pages);
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** Letters that stand at one height are a line. */
async function linesOf(page: PdfPage): Promise<readonly string[]> {
  const { items } = await page.getTextContent();
  const texts = items.filter((item) => 'str' in item && item.str.trim() !== '') as readonly Placed[];
  const byHeight = Map.groupBy(texts, ({ transform }) => Math.round(transform[5]!));
  return [...byHeight].toSorted(([a], [b]) => b - a).map(([, line]) => line.map(({ str }) => str).join(' '));
}

interface Placed {
  readonly str: string;
  readonly transform: readonly number[];
}
