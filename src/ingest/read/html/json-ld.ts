/** A thing that a page describes in JSON-LD. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** Deeper than any description of an article. */
const MAX_DEPTH = 12;
const MAX_NODES = 2000;

/** What the JSON-LD of a page describes at its top: each thing of each script, list and graph, and each by its `@id`. */
export interface JsonLd {
  readonly nodes: readonly JsonLdNode[];
  readonly byId: ReadonlyMap<string, JsonLdNode>;
  /** How many scripts could not be read. */
  readonly broken: number;
}

/** Reads every JSON-LD script of a page; one that is broken beyond small slips is counted and left out. */
export function readJsonLd(document: Document): JsonLd {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  const values = scripts.map((script) => parseLeniently(script.textContent));
  const nodes = values.flatMap((value) => topNodes(value, 0)).slice(0, MAX_NODES);
  const byId = new Map<string, JsonLdNode>();
  for (const node of nodes) indexIds(node, byId, 0);
  return { nodes, byId, broken: values.filter((value) => value === undefined).length };
}

/** The node that a value is or refers to by `@id`. */
export function resolveNode(value: unknown, { byId }: JsonLd): JsonLdNode | null {
  if (!isNode(value)) return null;
  const id = value['@id'];
  const isReference = typeof id === 'string' && Object.keys(value).every((key) => key === '@id' || key === '@type');
  return isReference ? (byId.get(id) ?? value) : value;
}

/** The types of a node, without the address of schema.org. */
export function typesOf(node: JsonLdNode): readonly string[] {
  const types: unknown[] = [node['@type']].flat();
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:#]/, ''));
}

/** The texts that a property holds: one, a list, or values written `{ "@value": … }`. */
export function textsOf(value: unknown): readonly string[] {
  const values: unknown[] = [value].flat();
  return values
    .map((item) => (isNode(item) ? item['@value'] : item))
    .map((item) => (typeof item === 'number' ? String(item) : item))
    .filter((item): item is string => typeof item === 'string' && item.trim() !== '');
}

/** True for an object that is no list. */
export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function topNodes(value: unknown, depth: number): readonly JsonLdNode[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((item) => topNodes(item, depth + 1));
  if (!isNode(value)) return [];
  const inner = [value['@graph'], value['mainEntity'], mainPage(value)];
  return [value, ...inner.flatMap((item) => topNodes(item, depth + 1))];
}

/** An article may be told only as the main thing of a page. */
function mainPage(node: JsonLdNode): unknown {
  const page = node['mainEntityOfPage'];
  return isNode(page) && Object.keys(page).length > 3 ? page : undefined;
}

function indexIds(node: JsonLdNode, byId: Map<string, JsonLdNode>, depth: number): void {
  if (depth > MAX_DEPTH || byId.size > MAX_NODES) return;
  const id = node['@id'];
  const size = Object.keys(node).length;
  if (typeof id === 'string' && size > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  for (const value of Object.values(node).flat()) if (isNode(value)) indexIds(value, byId, depth + 1);
}

/** JSON as pages have it: in comments, with raw line breaks, commas too many or a semicolon behind it. */
function parseLeniently(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)?\s*;?\s*$/, '')
    .trim();
  const attempts = [bare, mended(bare), mended(bare.replaceAll('&quot;', '"'))];
  for (const attempt of attempts) {
    const value = parsed(attempt);
    if (value !== undefined) return value;
  }
  return undefined;
}

function mended(json: string): string {
  return json
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/\\(?!["\\/bfnrtu])/g, '');
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
