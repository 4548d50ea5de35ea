import { rowObjects, type RowObject } from './tables/row-objects.ts';
import type { TableContext } from './tables/table.ts';

/** A person, organisation, place or other thing, and what an event has to do with it. */
interface NinjsConcept {
  readonly name: string;
  readonly uri: string;
  readonly rel: string;
}

const LISTS = ['people', 'organisations', 'places', 'subjects'] as const;

/** Whom and what an event is of, by the lists that ninjs has; none that is empty. */
export type ConceptsOfEvent = Partial<Record<(typeof LISTS)[number], readonly NinjsConcept[]>>;

/** A country takes part as those who act for it: an organisation. */
const LIST_OF_KIND: Readonly<Record<string, (typeof LISTS)[number]>> = {
  person: 'people',
  organisation: 'organisations',
  country: 'organisations',
  place: 'places',
};

/** What each event is of: who took part, where it was, and what it is about. */
export function ninjsConcepts(context: TableContext): (event: RowObject) => ConceptsOfEvent {
  const subjects = [...rowObjects(context, 'actors'), ...rowObjects(context, 'entities')];
  const byId = new Map(subjects.map((row) => [row.text('id')!, row]));
  const participants = Map.groupBy(rowObjects(context, 'participants'), (row) => row.text('event')!);
  return (event) => {
    const related = [
      ...(participants.get(event.text('id')!) ?? []).map((row) => ({ id: row.text('actor')!, rel: 'participant' })),
      ...event.list('places').map((id) => ({ id, rel: 'location' })),
      ...event.list('about').map((id) => ({ id, rel: 'about' })),
    ];
    const listed = Map.groupBy(related, ({ id }) => LIST_OF_KIND[byId.get(id)!.text('kind')!] ?? 'subjects');
    return Object.fromEntries(
      LISTS.flatMap((list) => {
        const found = listed.get(list) ?? [];
        return found.length === 0 ? [] : [[list, found.map(({ id, rel }) => conceptOf(byId.get(id)!, rel))]];
      }),
    );
  };
}

function conceptOf(row: RowObject, rel: string): NinjsConcept {
  return { name: row.text('name')!, uri: row.text('url')!, rel };
}
