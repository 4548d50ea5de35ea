import { markdownCopy, type CopyTarget } from '../markdown/copy.ts';
import { ownValue } from '../model/own-value.ts';
import type { MarkdownText } from '../model/text/markdown-text.ts';

/** What a text that stands by itself names: each source and subject with its label and its whole address. */
export interface TextTargets {
  readonly sources: Readonly<Record<string, CopyTarget>>;
  readonly subjects: Readonly<Record<string, CopyTarget>>;
}

/** A text of a record as Markdown that stands by itself, beside its page. */
export function textCopy({ markdown }: MarkdownText, { sources, subjects }: TextTargets): string {
  return markdownCopy(markdown, { source: (id) => ownValue(sources, id), subject: (id) => ownValue(subjects, id) });
}
