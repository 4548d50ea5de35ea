import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { findCitations, type Citation } from '../model/text/citation.ts';
import type { Mention } from '../model/names/name-index.ts';
import type { Prose } from '../model/text/markdown-text.ts';
import { findReferences } from '../model/text/reference.ts';
import { citationAnchor, sourceAnchor } from '../paths.ts';
import { Namesakes, type LinkedSubject } from './namesakes.ts';
import { nodesByType, nodesOf } from './nodes-by-type.ts';
import { linkableTexts } from './outline.ts';
import { proseOf } from './prose.ts';

/** What a body's marks lead to, told by whoever prints the page. */
export interface LinkLookup {
  /** The number and name of a source in the page's list; undefined for one that is not in it. */
  readonly source: (id: string) => { readonly number: number; readonly label: string } | undefined;
  /** A place in a source as pages print it: "paragraph 4" of "para. 4". */
  readonly place: (locator: string) => string;
  /** The page of an actor or entity, with its name and what tells it apart from another of that name. */
  readonly subject: (id: string) => LinkedSubject | undefined;
  /** The known names in a paragraph, left to right. */
  readonly names: (prose: Prose) => readonly Mention[];
  /** The actor or entity the page is about, which does not link to itself; null on other pages. */
  readonly self: string | null;
}

/** A body that is being printed; what its marks lead to is its `marks`. */
interface Body {
  readonly data: Readonly<Record<string, unknown>>;
}

/** A stretch of a text and what stands there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly nodes: readonly PhrasingContent[];
}

/** Turns citation markers, reference links and, once in each paragraph, known names into links. */
export function remarkTextLinks() {
  return (tree: Root, { data }: Body): void => {
    const marks = data['marks'] as LinkLookup;
    const cited = new Map<string, number>();
    const namesakes = new Namesakes(marks.subject);
    for (const paragraph of nodesOf(nodesByType(tree), 'paragraph')) {
      namesakes.enter(paragraph);
      linkParagraph(paragraph, marks, cited, namesakes);
    }
  };
}

function linkParagraph(
  paragraph: Paragraph,
  marks: LinkLookup,
  cited: Map<string, number>,
  namesakes: Namesakes,
): void {
  const linked = new Set(marks.self === null ? [] : [marks.self]);
  const texts = new Map<Text, PhrasingContent[]>();
  const { starts, ...prose } = proseOf(paragraph);
  const mentions = marks.names(prose);
  for (const text of linkableTexts(paragraph)) {
    const found = [...citationsIn(text, marks, cited), ...referencesIn(text, marks, linked, namesakes)];
    texts.set(text, replaced(text.value, [...found, ...namesIn(text, starts.get(text)!, mentions, marks, linked)]));
  }
  replaceTexts(paragraph, texts);
}

function citationsIn(text: Text, marks: LinkLookup, cited: Map<string, number>): Replacement[] {
  return findCitations(text.value).map(({ start, end, citations }) => ({
    start: text.value.slice(0, start).trimEnd().length,
    end,
    nodes: citations.flatMap((citation) => citationMark(citation, marks, cited)),
  }));
}

function citationMark({ source, locator }: Citation, marks: LinkLookup, cited: Map<string, number>): PhrasingContent[] {
  const target = marks.source(source);
  if (!target) return [];
  const nth = (cited.get(source) ?? 0) + 1;
  cited.set(source, nth);
  const about = [` ${target.label}`, locator && marks.place(locator)].filter(Boolean).join(', ');
  const number = String(target.number);
  return [
    element('sup', { className: ['citation'], dataPagefindIgnore: '' }, [
      element('span', { id: citationAnchor(source, nth) }, []),
      element('a', { href: `#${sourceAnchor(source)}` }, [{ type: 'text', value: `[${number}]` }]),
      element('span', { className: ['source-label'], dataNumber: number }, [{ type: 'text', value: about }]),
    ]),
  ];
}

function referencesIn(text: Text, marks: LinkLookup, linked: Set<string>, namesakes: Namesakes): Replacement[] {
  return findReferences(text.value).map(({ start, end, id, label }) => {
    if (id !== null) linked.add(id);
    const target = id === null ? undefined : marks.subject(id);
    const words = label ?? target?.label ?? id ?? '';
    if (id === null || !target) return { start, end, nodes: [{ type: 'text', value: words }] };
    return { start, end, nodes: [linkTo(target.href, words, namesakes.behind(id, words))] };
  });
}

function linkTo(url: string, words: string, distinction?: string): PhrasingContent {
  const text: PhrasingContent = { type: 'text', value: words };
  if (distinction === undefined) return { type: 'link', url, children: [text] };
  return { type: 'link', url, children: [text, element('small', {}, [{ type: 'text', value: ` (${distinction})` }])] };
}

function namesIn(
  text: Text,
  from: number,
  mentions: readonly Mention[],
  marks: LinkLookup,
  linked: Set<string>,
): Replacement[] {
  const within = mentions.filter(({ start, end }) => start >= from && end <= from + text.value.length);
  return within.flatMap(({ start, end, owners: [owner, ...others] }) => {
    if (owner === undefined || others.length > 0 || linked.has(owner)) return [];
    const target = marks.subject(owner);
    if (!target) return [];
    linked.add(owner);
    const at = { start: start - from, end: end - from };
    return [{ ...at, nodes: [linkTo(target.href, text.value.slice(at.start, at.end))] }];
  });
}

/** A text as nodes, with what stands in place of some stretches of it. */
export function replaced(text: string, replacements: readonly Replacement[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end, nodes: instead } of replacements.toSorted((a, b) => a.start - b.start)) {
    if (start > at) nodes.push({ type: 'text', value: text.slice(at, start) });
    nodes.push(...instead);
    at = end;
  }
  return at < text.length ? [...nodes, { type: 'text', value: text.slice(at) }] : nodes;
}

/** Puts nodes in the place of texts. The tree is ours, made for one rendering, so it is changed in place. */
export function replaceTexts(parent: Paragraph | PhrasingContent, texts: ReadonlyMap<Text, PhrasingContent[]>): void {
  if (!('children' in parent)) return;
  parent.children = parent.children.flatMap<PhrasingContent>(
    (child) => (child.type === 'text' && texts.get(child)) || [child],
  );
  for (const child of parent.children) replaceTexts(child, texts);
}

/** A node of Markdown's tree that becomes this HTML element. */
function element(
  name: string,
  properties: Record<string, string | string[]>,
  children: PhrasingContent[],
): PhrasingContent {
  return { type: 'emphasis', data: { hName: name, hProperties: properties }, children };
}
