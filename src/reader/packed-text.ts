import type { Stretch } from '../model/names/name-index.ts';
import type { MarkdownText, Paragraph } from '../model/text/markdown-text.ts';

/** A text to be kept in a file: what stands in the body as it is, is told by its place there. */
export type PackedText = Omit<MarkdownText, 'paragraphs' | 'headings'> & {
  readonly paragraphs: readonly PackedParagraph[];
  readonly headings: readonly PackedParagraph[];
};

type Words = Stretch | string;

type PackedParagraph = readonly [
  line: number,
  text: Words,
  prose: Words,
  hidden: readonly Stretch[],
  citations: Paragraph['citations'],
  references: Paragraph['references'],
];

/** The text for a file, in half the room. */
export function packText(text: MarkdownText): PackedText {
  const pack = packer(text.markdown);
  return { ...text, paragraphs: text.paragraphs.map(pack), headings: text.headings.map(pack) };
}

/** The text as it was before it was packed. */
export function unpackText(packed: PackedText): MarkdownText {
  const unpack = (paragraph: PackedParagraph) => unpackParagraph(packed.markdown, paragraph);
  return { ...packed, paragraphs: packed.paragraphs.map(unpack), headings: packed.headings.map(unpack) };
}

function packer(markdown: string) {
  const place = (words: string): Words => {
    const start = markdown.indexOf(words);
    return start < 0 ? words : { start, end: start + words.length };
  };
  return ({ line, text, prose, citations, references }: Paragraph): PackedParagraph => [
    line,
    place(text),
    place(prose.text),
    prose.hidden,
    citations,
    references,
  ];
}

function unpackParagraph(
  markdown: string,
  [line, text, prose, hidden, citations, references]: PackedParagraph,
): Paragraph {
  const wordsOf = (words: Words) => (typeof words === 'string' ? words : markdown.slice(words.start, words.end));
  return { line, text: wordsOf(text), prose: { text: wordsOf(prose), hidden }, citations, references };
}
