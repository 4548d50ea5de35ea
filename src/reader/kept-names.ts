import { hash } from 'node:crypto';
import { entriesOf, type Content } from '../model/records/content.ts';
import type { MarkdownText } from '../model/text/markdown-text.ts';
import { foldName } from '../model/names/fold.ts';
import { oncePerObject } from '../model/once.ts';
import type { IndexedName } from '../model/names/name-index.ts';
import { indexNamesOf, namesToFind } from '../model/names/story-name-index.ts';
import { packNames, unpackNames, type PackedNames } from './packed-names.ts';
import type { KeptTable } from './kept-table.ts';

/** The names in each paragraph of a text. */
export type NamesOfText = readonly PackedNames[];

/** Has the texts of content searched as they were in an earlier run, where neither they nor the names have changed since. */
export function recallNames(content: Content, table: KeptTable<NamesOfText>, digestOf: DigestOf): void {
  const { searched } = indexNamesOf(content);
  for (const { place, text, digest } of textsOf(content, digestOf)) {
    if (text.paragraphs.every(({ prose }) => searched.has(prose))) continue;
    for (const [i, names] of (table.get(place, digest) ?? []).entries())
      searched.set(text.paragraphs[i]!.prose, unpackNames(names));
  }
}

/** Keeps what was found in the texts that were searched. */
export function keepNames(content: Content, table: KeptTable<NamesOfText>, digestOf: DigestOf): void {
  const { searched } = indexNamesOf(content);
  for (const { place, text, digest } of textsOf(content, digestOf)) {
    if (table.get(place, digest)) continue;
    const names = text.paragraphs.map(({ prose }) => searched.get(prose));
    if (names.every((known) => known !== undefined)) table.set(place, digest, names.map(packNames));
  }
}

/** The digest of the file that a text was read from; undefined where it is not known. */
export type DigestOf = (text: MarkdownText) => string | undefined;

function* textsOf(content: Content, digestOf: DigestOf) {
  const names = digestOfNames(namesToFind(content));
  for (const { collection, id, text } of entriesOf(content)) {
    const digest = digestOf(text);
    if (digest !== undefined) yield { place: `${collection}/${id}`, text, digest: `${digest} ${names}` };
  }
}

/** Of the names in any order, but of those that several bear in the order of their bearers. */
const digestOfNames = oncePerObject((names: readonly IndexedName[]): string => {
  const keys = new Map(names.map((named) => [`${named.owner ?? ''} ${named.bearer ?? ''} ${named.name}`, named]));
  const alike = Map.groupBy(keys.values(), ({ name }) => foldName(name));
  const shared = [...alike].flatMap(([, group]) =>
    new Set(group.map(({ owner }) => owner)).size > 1 ? group.map(({ owner, name }) => `${owner ?? ''} ${name}`) : [],
  );
  return hash('sha256', [...[...keys.keys()].toSorted(), ...shared].join('\n'), 'base64url');
});
