import type { Graph } from '../graph/graph.ts';
import type { Mention } from '../names/name-index.ts';
import type { MarkdownText, Paragraph } from '../text/markdown-text.ts';
import type { Warning } from './rule.ts';

/** A paragraph, and the record whose text it is part of. */
export interface ParagraphOf {
  readonly id: string;
  readonly paragraph: Paragraph;
}

/** Every paragraph that names link in and that an editor may mark; a full text is its author's. */
export function ourParagraphs({ events, subjects, questions, sources }: Graph): readonly ParagraphOf[] {
  const abstracts = [...sources.values()].filter(({ textKind }) => textKind === 'abstract');
  const records: readonly { readonly id: string; readonly text: MarkdownText }[] = [
    ...events.values(),
    ...subjects.values(),
    ...questions.values(),
    ...abstracts,
  ];
  return records.flatMap(({ id, text }) => text.paragraphs.map((paragraph) => ({ id, paragraph })));
}

/** The warning at the line in which a name stands. */
export function doubtAt(
  { id, paragraph: { line, prose } }: ParagraphOf,
  { start }: Pick<Mention, 'start'>,
  words: Pick<Warning, 'found' | 'fix'>,
): Warning {
  return { of: { id }, field: 'body', line: line + prose.text.slice(0, start).split('\n').length - 1, ...words };
}
