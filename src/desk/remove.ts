import type { IdReference } from '../model/checks/links.ts';
import { lineOf } from '../model/diagnostics/field-lines.ts';
import { deskWords } from '../words/desk.ts';
import { dropOf, editedFields, removeAt, type Drop } from './drop-references.ts';
import { withoutInBody } from './drop-from-body.ts';
import { fieldsOf } from './fields.ts';
import type { FileText } from './file-text.ts';
import { isPublished } from './former-ids.ts';
import { movedPlaces, type TwoTexts } from './moved-places.ts';
import { noticeIn } from './notice.ts';
import type { FileChange, Plan } from './plan.ts';
import { redirectedReferences } from './redirect.ts';
import { referencesTo } from './references.ts';
import { Refusal } from './refusal.ts';
import { tellRemovedFacts } from './tell-removed-facts.ts';
import { entryOf, placeOf, textOf, titleOf, type OpenStory, type RecordPlace } from './story.ts';

/** Why and when a record is removed, and what becomes of what speaks of it. */
export interface Removal {
  readonly date: string;
  /** A sentence for readers. */
  readonly reason: string;
  /** Ids of records of its kind. */
  readonly replacedBy: readonly string[];
  /** Whether facts go that rest on it alone or are about it alone. */
  readonly withFacts: boolean;
  /** Of a source and the one that replaced it; null where places are cited as they are. */
  readonly texts: TwoTexts | null;
}

/**
 * Removes a record: a notice takes its place, or nothing where its address was never published. What speaks of it speaks
 * of what replaced it, or of it no more.
 *
 * Throws a `Refusal` that names each place which cannot do without it.
 */
export function planRemoval(story: OpenStory, record: RecordPlace, removal: Removal): Plan {
  const entry = entryOf(story, record);
  const { replacedBy } = removal;
  const { changes: others, notes } = otherFiles(story, record, removal, titleOf(entry));
  const before = textOf(story, placeOf(record));
  const wasPublished = isPublished(story.content, record);
  const after = wasPublished
    ? noticeIn(before, { ...removal, title: titleOf(entry), formerIds: entry.data.formerIds })
    : null;
  return {
    title: deskWords.remove.title(`${record.collection}/${record.id}`, replacedBy),
    changes: [{ place: placeOf(record), movedTo: null, before, after }, ...others],
    notes: [wasPublished ? deskWords.remove.notice : deskWords.remove.unpublished, ...notes],
  };
}

function otherFiles(story: OpenStory, record: RecordPlace, removal: Removal, title: string) {
  const { replacedBy, withFacts } = removal;
  const uses = new Map([...referencesTo(story, record)].filter(([place]) => place !== placeOf(record)));
  if (replacedBy.length > 1 && uses.size > 0)
    throw new Refusal(deskWords.remove.split, ...linesOf([...uses.values()].flat()));
  const [by] = replacedBy;
  const correction = { date: removal.date, text: deskWords.remove.correction(title, removal.reason) };
  const { texts, notes } =
    by === undefined
      ? { texts: droppedReferences(story, uses, withFacts, title), notes: [] }
      : replacedReferences(story, record, by, removal.texts);
  const changes = [...texts]
    .filter(([place]) => place !== placeOf(record))
    .map(([place, after]): FileChange => ({
      place,
      movedTo: null,
      before: textOf(story, place),
      after: tellRemovedFacts(story, place, after, correction),
    }));
  return { changes, notes };
}

/** Every file that speaks of a record, speaking of the one that replaced it; paragraphs of a source by its numbers. */
function replacedReferences(story: OpenStory, record: RecordPlace, by: string, texts: TwoTexts | null) {
  const moved = texts && record.collection === 'sources' ? movedPlaces(story, record, by, texts) : null;
  return { texts: redirectedReferences(story, record, by, moved?.texts), notes: moved?.notes ?? [] };
}

type Uses = ReadonlyMap<string, readonly IdReference[]>;

/** Every file that speaks of a record, speaking of it no more. */
function droppedReferences(
  story: OpenStory,
  uses: Uses,
  withFacts: boolean,
  title: string,
): ReadonlyMap<string, FileText> {
  const drops = [...uses].flatMap(([place, own]) =>
    own.map((use) => ({ place, use, drop: dropIn(story, place, use) })),
  );
  const blocked = drops.filter(({ drop }) => drop.kind === 'blocked');
  if (blocked.length > 0) throw new Refusal(deskWords.remove.blocked, ...linesOf(blocked.map(({ use }) => use)));
  const facts = drops.filter(({ drop }) => drop.kind === 'fact');
  if (facts.length > 0 && !withFacts)
    throw new Refusal(deskWords.remove.facts, ...linesOf(facts.map(({ use }) => use)));
  const texts = new Map(story.content.events.map((entry) => [placeOf(entry), entry.text]));
  const byFile = Map.groupBy(drops, ({ place }) => place);
  return new Map(
    [...byFile].map(([place, own]) => {
      const inFields = own.flatMap(({ drop }) => (drop.kind === 'body' ? [] : [drop]));
      const paragraphsOf = withFacts ? texts.get(place) : undefined;
      // The body first, whose lines the reader has counted in the file as it is.
      const file = withoutInBody(textOf(story, place), { uses: own.map(({ use }) => use), title, paragraphsOf });
      return [place, withoutFields(file, place, inFields)] as const;
    }),
  );
}

function dropIn(story: OpenStory, place: string, use: IdReference): Drop | { readonly kind: 'body' } {
  if (use.bodyLine !== null) return { kind: 'body' };
  return dropOf(fieldsOf(textOf(story, place), place.endsWith('.md')), use);
}

function withoutFields(file: FileText, place: string, drops: readonly Drop[]): FileText {
  const facts = new Set(drops.flatMap((drop) => (drop.kind === 'fact' ? [drop.path] : [])));
  const isInFact = (path: string) => [...facts].some((fact) => path.startsWith(`${fact}.`));
  const edits = drops.flatMap((drop) => (drop.kind === 'edit' && !isInFact(drop.path) ? [drop] : []));
  const gone = [...facts].map((path) => ({
    path,
    edit: (fields: Parameters<typeof removeAt>[0]) => removeAt(fields, path),
  }));
  return editedFields(file, place.endsWith('.md'), [...edits, ...gone]);
}

/** `file:line field`, for each place that an editor has to look at. */
function linesOf(uses: readonly IdReference[]): readonly string[] {
  return uses.map(({ entry, field, bodyLine }) => `${entry.file}:${bodyLine ?? lineOf(entry.lines, field)} ${field}`);
}
