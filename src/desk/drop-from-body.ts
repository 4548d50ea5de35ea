import type { IdReference } from '../model/checks/links.ts';
import { findReferences } from '../model/text/reference.ts';
import type { MarkdownText } from '../model/text/markdown-text.ts';
import type { Stretch } from '../model/names/name-index.ts';
import { edited, type FileText } from './file-text.ts';
import { lineAt, markersOf, type Marker } from './references.ts';
import { type Splice } from './splice.ts';

/** What goes from the body of a file. */
interface Going {
  /** The places that name the record. */
  readonly uses: readonly IdReference[];
  /** What a link without words of its own printed. */
  readonly title: string;
  /** The text whose paragraphs go that cite the record and nothing else; undefined where all stay. */
  readonly paragraphsOf: MarkdownText | undefined;
}

/** The file without the markers of its body that name a record: a link leaves its words, a citation nothing. */
export function withoutInBody(file: FileText, { uses, title, paragraphsOf }: Going): FileText {
  const markers = markersOf(file, uses);
  if (markers.length === 0) return file;
  const gone = paragraphsOf ? paragraphsCitingOnly(file, paragraphsOf, markers[0]!.id) : [];
  const isGone = ({ start }: Stretch) => gone.some((block) => block.start <= start && start < block.end);
  const left = markers.filter((marker) => !isGone(marker)).map((marker) => withoutMarker(file, marker, title));
  return edited(file, ...gone.map((block) => ({ ...block, text: '' })), ...left);
}

function withoutMarker(file: FileText, marker: Marker, title: string): Splice {
  const { start, end, kind, id } = marker;
  const written = file.raw.slice(start, end);
  if (kind === 'link') return { start, end, text: findReferences(written)[0]?.label ?? title };
  const text = citationWithout(written, id);
  // The space before a marker goes with it.
  return { start: text === '' && file.raw[start - 1] === ' ' ? start - 1 : start, end, text };
}

/** `[@one, para. 2; @two]` without one of them; empty where it names no other. */
function citationWithout(marker: string, id: string): string {
  const parts = marker.slice(1, -1).split(';');
  const others = parts.filter((part) => part.trim().slice(1).split(',')[0]!.trim() !== id);
  return others.length === 0 ? '' : `[${others.join(';').trim()}]`;
}

function paragraphsCitingOnly(file: FileText, { paragraphs }: MarkdownText, source: string): readonly Stretch[] {
  const lines = paragraphs
    .filter(({ citations }) => citations.length > 0 && citations.every((citation) => citation.source === source))
    .map(({ line }) => line);
  return blocksOf(file.readable).filter(({ start }) => lines.includes(lineAt(file.readable, start)));
}

/** Lines without an empty one between them, each time with the empty lines behind them. */
function blocksOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+(?:[ \t]*\n)*/g)].map(({ index, 0: block }) => ({
    start: index,
    end: index + block.length,
  }));
}
