import type { IdReference } from '../model/checks/links.ts';
import { withoutInBody } from './drop-from-body.ts';
import { dropOf, editedFields, removeAt, type Drop } from './drop-references.ts';
import { fieldsOf } from './fields.ts';
import type { FileText } from './file-text.ts';
import { referencesTo } from './references.ts';
import { placeOf, textOf, type OpenStory, type RecordPlace } from './story.ts';

/** How a place that speaks of a record does without it. */
export interface PlacedDrop {
  /** The path of its file within the story's folder. */
  readonly place: string;
  readonly use: IdReference;
  readonly drop: Drop | { readonly kind: 'body' };
}

/** How every place that speaks of a record does without it, in other files than its own. */
export function dropsOf(story: OpenStory, record: RecordPlace): readonly PlacedDrop[] {
  return [...referencesTo(story, record)]
    .filter(([place]) => place !== placeOf(record))
    .flatMap(([place, uses]) => uses.map((use) => ({ place, use, drop: dropIn(story, place, use) })));
}

function dropIn(story: OpenStory, place: string, use: IdReference): PlacedDrop['drop'] {
  if (use.bodyLine !== null) return { kind: 'body' };
  return dropOf(fieldsOf(textOf(story, place), place.endsWith('.md')), use);
}

/** What goes with a record. */
interface Dropping {
  /** What a link without words of its own printed. */
  readonly title: string;
  /** Whether paragraphs go that cite it alone. */
  readonly withFacts: boolean;
}

/** Every file that speaks of a record, speaking of it no more. */
export function droppedReferences(
  story: OpenStory,
  drops: readonly PlacedDrop[],
  { title, withFacts }: Dropping,
): ReadonlyMap<string, FileText> {
  const texts = new Map(story.content.events.map((entry) => [placeOf(entry), entry.text]));
  const files = [...Map.groupBy(drops, ({ place }) => place)].map(([place, own]) => {
    const paragraphsOf = withFacts ? texts.get(place) : undefined;
    // The body first, whose lines the reader has counted in the file as it is.
    const file = withoutInBody(textOf(story, place), { uses: own.map(({ use }) => use), title, paragraphsOf });
    const inFields = own.flatMap(({ drop }) => (drop.kind === 'body' ? [] : [drop]));
    return [place, withoutFields(file, place, inFields)] as const;
  });
  return new Map(files);
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
