import { strFromU8, unzipSync, zipSync } from 'fflate';
import { readingWords } from '../../../words/problems/reading.ts';
import { checkXml } from '../check-xml.ts';
import { Unreadable } from '../unreadable.ts';

const { reasons } = readingWords;

/** A Word document, and the parts of it that tell what a reader of its text would not see, as XML; absent ones are empty. */
export interface DocxParts {
  /** The document without its pictures, and as large as it is: nothing in it is left to unpack. */
  readonly bytes: Uint8Array;
  readonly document: string;
  readonly comments: string;
  readonly numbering: string;
  readonly properties: string;
  /** Headers and footers of its pages. */
  readonly margins: readonly string[];
}

/** Unpacked, no article is larger. */
const MAX_UNPACKED = 100 * 1024 * 1024;

/** Throws `Unreadable` where the file is no such document, is cut off, or would be too large unpacked. */
export function docxParts(bytes: Uint8Array): DocxParts {
  const parts = unpacked(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const document = part('word/document.xml');
  if (document === '') throw new Unreadable(reasons.kinds.archive);
  const margins = Object.keys(parts).filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  checkXml(document);
  return {
    bytes: zipSync(parts, { level: 0 }),
    document,
    comments: part('word/comments.xml'),
    numbering: part('word/numbering.xml'),
    properties: part('docProps/core.xml'),
    margins: margins.map(part),
  };
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        if (size > MAX_UNPACKED) throw new Unreadable(reasons.unpacked(MAX_UNPACKED));
        return /\.(?:xml|rels)$/.test(name);
      },
    });
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(reasons.cutOff, { cause: error });
  }
}
