import { formatLocator } from '../format.ts';
import type { LinkedSubject } from '../markdown/namesakes.ts';
import type { Root } from 'hast';
import { markdownTree, renderMarkdown } from '../markdown/render.ts';
import { standalone } from '../markdown/standalone.ts';
import type { LinkLookup } from '../markdown/text-links.ts';
import { oncePerObject } from '../model/once.ts';
import { ownValue } from '../model/own-value.ts';
import type { Graph } from '../model/graph/graph.ts';
import type { Mention, NameIndex } from '../model/names/name-index.ts';
import { namesInProse } from '../model/names/names-in-prose.ts';
import type { MarkdownText, Prose } from '../model/text/markdown-text.ts';
import type { Subject } from '../model/records/subject.ts';
import { absoluteUrl, subjectUrl } from '../urls.ts';

/** What a page tells of the marks in its text, as its view gives it. */
interface Targets {
  readonly sources: Readonly<Record<string, { readonly number: number; readonly label: string }>>;
  readonly self: string | null;
}

/** A text as HTML that is safe to print, its citations and the names in it as links. */
export function renderText(graph: Graph, text: MarkdownText, targets: Targets): string {
  return renderMarkdown(text.markdown, lookupOf(graph, text, targets));
}

/** A text, what its marks lead to, and the path of the page that it stands on. */
interface Account {
  readonly text: MarkdownText;
  readonly marks: Targets;
  readonly page: string;
}

/**
 * Prints texts as trees for places outside the site, with whole addresses; each once.
 *
 * @param site the origin that the site is published at
 */
export function accountPrinter(graph: Graph, site: URL): (account: Account) => Root {
  return oncePerObject(({ text, marks, page }) =>
    standalone(markdownTree(text.markdown, lookupOf(graph, text, marks)), absoluteUrl(page, site)),
  );
}

function lookupOf({ subjects, names }: Graph, text: MarkdownText, { sources, self }: Targets): LinkLookup {
  return {
    source: (id) => ownValue(sources, id),
    place: formatLocator,
    subject: (id) => targetOf(subjects.get(id)),
    names: namesIn(names, text),
    self,
  };
}

/** The names that were found in the same paragraph before; a paragraph that is not among them is searched. */
function namesIn(names: NameIndex, { paragraphs }: MarkdownText): (prose: Prose) => readonly Mention[] {
  const searched = new Map(paragraphs.map(({ prose }) => [keyOf(prose), prose]));
  return (prose) => namesInProse(names, searched.get(keyOf(prose)) ?? prose).found;
}

function keyOf({ text, hidden }: Prose): string {
  return JSON.stringify([text, hidden]);
}

function targetOf(subject: Subject | undefined): LinkedSubject | undefined {
  if (!subject) return undefined;
  const { name: label, distinction } = subject;
  return { href: subjectUrl(subject), label, ...(distinction !== null && { distinction }) };
}

/** All that a text is printed from, but for what its view gives: where it is the same, `renderText` gives the same. */
export function textInputs({ subjects, names }: Graph, text: MarkdownText): readonly unknown[] {
  const found = text.paragraphs.map(({ prose }) => namesInProse(names, prose).found);
  const named = found.flat().flatMap(({ owners }) => owners);
  const linked = text.paragraphs.flatMap(({ references }) => references.map(({ id }) => id));
  const targets = [...new Set([...named, ...linked])].map((id) => targetOf(subjects.get(id)));
  return [text.markdown, found, targets];
}
