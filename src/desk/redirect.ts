import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { IdReference } from '../model/checks/links.ts';
import { appendItem, removeField } from './edit-list.ts';
import { editedFields, parentOf, removeAt } from './drop-references.ts';
import { doubledCitations } from './doubled-citations.ts';
import { followFacts } from './fact-links.ts';
import { fieldsOf, idAt, nodeAt, pairOf, stretchOf, type Fields } from './fields.ts';
import { edited, type FileText } from './file-text.ts';
import { joinPart, partsIn, placeOfPart } from './joined-parts.ts';
import { markersOf, referencesTo, renameReferences } from './references.ts';
import { type Splice } from './splice.ts';
import { placeOf, textOf, type OpenStory, type RecordPlace } from './story.ts';
import { inlineYaml } from './yaml-text.ts';

/**
 * Every file that speaks of a record, speaking of another that is there already: where a list has that one too, it stands
 * there once.
 *
 * @param texts files in which something was changed already, on the same lines
 */
export function redirectedReferences(
  story: OpenStory,
  record: RecordPlace,
  to: string,
  texts: ReadonlyMap<string, FileText> = new Map(),
): ReadonlyMap<string, FileText> {
  const events = new Map(story.content.events.map((entry) => [placeOf(entry), entry.data]));
  const files = [...referencesTo(story, record)].map(([place, uses]) => {
    const text = redirected(texts.get(place) ?? textOf(story, place), uses, to);
    const event = events.get(place);
    return [place, event ? followFacts(event, text) : text] as const;
  });
  return new Map(files);
}

function redirected(file: FileText, uses: readonly IdReference[], to: string): FileText {
  const inBody = uses.filter(({ bodyLine }) => bodyLine !== null);
  // The body first: what is in the fields shifts its lines.
  const text = inBody.length === 0 ? file : redirectedInBody(file, inBody, to);
  const isMarkdown = uses[0]!.entry.file.endsWith('.md');
  const inFields = uses.filter(({ bodyLine }) => bodyLine === null);
  const edits = inFields.flatMap((use) => editsOf(fieldsOf(text, isMarkdown), use, to));
  return editedFields(text, isMarkdown, edits);
}

/** The body with its markers speaking of the other record, each place cited once. */
function redirectedInBody(file: FileText, uses: readonly IdReference[], to: string): FileText {
  const renamed = edited(file, ...renameReferences(file, uses, to));
  const markers = markersOf(
    renamed,
    uses.map((use) => ({ ...use, id: to })),
  );
  return edited(renamed, ...markers.flatMap((marker) => doubledCitations(renamed, marker)));
}

interface Edit {
  readonly path: string;
  readonly edit: (fields: Fields) => Splice;
}

function editsOf(fields: Fields, use: IdReference, to: string): readonly Edit[] {
  const { field, id } = use;
  if (field === `spellings.${id}`) return spellingEdits(fields, id, to);
  const double = pathOfDouble(fields, use, to);
  if (double !== undefined)
    return [{ path: double, edit: (now) => removeAt(now, double) }, ...partEdits(fields, field, to)];
  return [{ path: field, edit: (now) => renamed(now, field, id, to) }];
}

function renamed(fields: Fields, field: string, id: string, to: string): Splice {
  const stretch = stretchOf(fields, idAt(fields, field, id)!);
  const written = fields.file.raw.slice(stretch.start, stretch.end);
  return { ...stretch, text: written.includes(id) ? written.replace(id, to) : inlineYaml(to) };
}

/** What goes with the reference where the other record stands beside it: the item of a list, or a part in an event that is told of both. */
function pathOfDouble(fields: Fields, { field, id }: IdReference, to: string): string | undefined {
  const own = nodeAt(fields, field);
  if (isSeq<Node>(own))
    return own.items.some((item) => idOf(item) === to) ? `${field}.${indexOf(own.items, id)}` : undefined;
  if (/^participants\.\d+\.actor$/.test(field)) return doublePart(fields, parentOf(field), to);
  const list = nodeAt(fields, parentOf(field));
  return isSeq<Node>(list) && list.items.some((item) => idOf(item) === to) ? field : undefined;
}

function indexOf(items: readonly Node[], id: string): number {
  return items.findIndex((item) => idOf(item) === id);
}

/** An id, alone or in a citation. */
function idOf(item: Node): unknown {
  const node = isMap(item) ? pairOf(item, 'id')?.value : item;
  return isScalar(node) ? node.value : undefined;
}

/** The path of a part in an event that tells another part of the record too that it is to be of. */
function doublePart(fields: Fields, path: string, to: string): string | undefined {
  return otherPart(fields, path, to) < 0 ? undefined : path;
}

function otherPart(fields: Fields, path: string, to: string): number {
  const parts = partsIn(fields);
  return placeOfPart(parts, { ...parts[Number(path.split('.')[1])]!, actor: to });
}

/** Both parts as one. */
function partEdits(fields: Fields, field: string, to: string): readonly Edit[] {
  if (!/^participants\.\d+\.actor$/.test(field)) return [];
  const index = otherPart(fields, field, to);
  const { role } = partsIn(fields)[Number(field.split('.')[1])]!;
  return [{ path: `participants.${index}.role`, edit: (now) => joinPart(now, index, role) }];
}

/** The spellings of one name under that of another; where that has its own, those it lacks. */
function spellingEdits(fields: Fields, id: string, to: string): readonly Edit[] {
  const known = nodeAt(fields, `spellings.${to}`);
  if (!isSeq(known)) return [{ path: `spellings.${id}`, edit: (now) => renamed(now, `spellings.${id}`, id, to) }];
  const texts = new Set(known.toJSON() as string[]);
  const more = (nodeAt(fields, `spellings.${id}`)!.toJSON() as string[]).filter((text) => !texts.has(text));
  return [
    { path: `spellings.${id}`, edit: (now) => removeField(now, 'spellings', id) },
    ...more.map((text) => ({
      path: `spellings.${id}`,
      edit: (now: Fields) => appendItem(now, `spellings.${to}`, text),
    })),
  ];
}
