import { relative } from 'node:path';
import { idsInSource } from '../model/graph/id-uses.ts';
import type { Stretch } from '../model/names/name-index.ts';
import { findCitations } from '../model/text/citation.ts';
import { findReferences } from '../model/text/reference.ts';
import { linksOf, HOMES, type IdReference } from '../model/checks/links.ts';
import { bodyStart, fieldsOf, idAt, stretchOf } from './fields.ts';
import type { FileText } from './file-text.ts';
import type { Splice } from './splice.ts';
import type { OpenStory, RecordPlace } from './story.ts';
import { inlineYaml } from './yaml-text.ts';

/** Every place that speaks of a record, by the path of the file it is in. */
export function referencesTo(
  { content, folder }: OpenStory,
  { collection, id }: RecordPlace,
): ReadonlyMap<string, readonly IdReference[]> {
  const all = [...linksOf(content), ...content.drafts.flatMap(linksOfDraft)];
  const own = all.filter((link) => link.id === id && HOMES[link.wants].includes(collection));
  return Map.groupBy(own, ({ entry }) => relative(folder, entry.file).replaceAll('\\', '/'));
}

/** What a draft says of others, though the story does not know it yet. */
function linksOfDraft(entry: OpenStory['content']['drafts'][number]): readonly IdReference[] {
  const { spellings, reprints } = entry.data;
  const uses = idsInSource({ spellings: spellings ?? {}, reprints: reprints ?? null });
  return uses.map((use) => ({ ...use, entry, bodyLine: null }));
}

/** Has the places in a file that speak of one record speak of another. */
export function renameReferences(file: FileText, uses: readonly IdReference[], to: string): readonly Splice[] {
  const fields = fieldsOf(file, uses[0]!.entry.file.endsWith('.md'));
  const inFields = uses.flatMap(({ field, id, bodyLine }) => {
    const node = bodyLine === null ? idAt(fields, field, id) : undefined;
    if (!node) return [];
    const { start, end } = stretchOf(fields, node);
    const written = file.raw.slice(start, end);
    return [{ start, end, text: written.includes(id) ? written.replace(id, to) : inlineYaml(to) }];
  });
  return [...inFields, ...idsInBody(file, uses).map((stretch) => ({ ...stretch, text: to }))];
}

/** Where the ids stand that the body of a file names in its markers. */
export function idsInBody(file: FileText, uses: readonly IdReference[]): readonly Stretch[] {
  return markersOf(file, uses).flatMap(({ id, start, end }) =>
    idsInMarker(file.readable.slice(start, end), id).map((place) => ({
      start: start + place,
      end: start + place + id.length,
    })),
  );
}

/** A marker in a body that names a record: `[[id|words]]`, or `[@id, para. 4; @other]`. */
export interface Marker extends Stretch {
  readonly kind: 'link' | 'citation';
  /** The id that it was looked for by. */
  readonly id: string;
}

/** The markers in the body of a file that the reader found there; what only looks like one, as in code, is none. */
export function markersOf(file: FileText, uses: readonly IdReference[]): readonly Marker[] {
  const inBody = uses.filter(({ bodyLine }) => bodyLine !== null);
  if (inBody.length === 0) return [];
  const from = bodyStart(file);
  const body = file.readable.slice(from);
  const { id } = inBody[0]!;
  const lines = new Set(inBody.map(({ bodyLine }) => bodyLine));
  return [...linksIn(body), ...citationsIn(body)]
    .map((marker) => ({ ...marker, start: marker.start + from, end: marker.end + from, id }))
    .filter((marker) => lines.has(lineAt(file.readable, marker.start)))
    .filter(({ start, end }) => idsInMarker(file.readable.slice(start, end), id).length > 0);
}

function linksIn(body: string): readonly Omit<Marker, 'id'>[] {
  return findReferences(body).map(({ start, end }) => ({ kind: 'link', start, end }));
}

function citationsIn(body: string): readonly Omit<Marker, 'id'>[] {
  return findCitations(body).map(({ start, end }) => ({ kind: 'citation', start, end }));
}

/** Where an id stands in a marker: at most once in a link, and for each place in one source in a citation. */
function idsInMarker(marker: string, id: string): readonly number[] {
  const before = marker.startsWith('[[') ? /(?<=^\[\[\s*)/ : /(?<=[[;]\s*@\s*)/;
  const after = /(?=\s*[,;|\]])/;
  const pattern = new RegExp(`${before.source}${RegExp.escape(id)}${after.source}`, 'g');
  return [...marker.matchAll(pattern)].map(({ index }) => index);
}

/** The line that a place is on, from 1. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}
