import mammoth from 'mammoth';
import { readingWords } from '../../../words/problems/reading.ts';
import { Unreadable } from '../unreadable.ts';

/** The Markdown of mammoth brings words back that were struck out; its HTML keeps them apart. */
const OPTIONS = {
  styleMap: ['strike => del', "p[style-name='Title'] => h1:fresh"],
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
};

/** The text of a Word document as HTML; its notes stand at the end, by number. Throws `Unreadable` where it is broken. */
export async function docxHtml(bytes: Uint8Array): Promise<string> {
  return plainCells(numberedNotes(await htmlOf(bytes)));
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, OPTIONS)).value;
  } catch (error) {
    throw error instanceof RangeError ? error : new Unreadable(readingWords.reasons.cutOff, { cause: error });
  }
}

/** mammoth raises the number of a note, and ends its text with an arrow that leads back. */
function numberedNotes(html: string): string {
  let number = 0;
  return html
    .replace(/<sup><a [^>]*id="(?:foot|end)note-ref-[^>]*>([^<]*)<\/a><\/sup>/g, '$1')
    .replace(/<li id="(?:foot|end)note-[^>]*>(?:<p>)?/g, (start) => `${start}[${(number += 1)}] `)
    .replace(/\s*<a href="#(?:foot|end)note-ref-[^>]*>↑<\/a>/g, '');
}

/** A cell that holds one paragraph holds its words, as one that lays out a page does not. */
function plainCells(html: string): string {
  return html.replace(/(<t[dh][^>]*>)<p>((?:(?!<\/?p>)[^])*)<\/p>(?=<\/t[dh]>)/g, '$1$2');
}
