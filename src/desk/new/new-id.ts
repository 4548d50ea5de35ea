import anyAscii from 'any-ascii';
import { draftId } from '../../ingest/draft/draft-id.ts';
import { toId } from '../../model/checks/records.ts';
import { dateFrom, isEdtfDate, parseEdtf } from '../../model/dates/edtf.ts';
import { entriesOf } from '../../model/records/content.ts';
import { ID_MAX_LENGTH } from '../../model/records/fields.ts';
import { newCitationWords } from '../../words/new-citations.ts';
import { newIdWords } from '../../words/new-ids.ts';
import { Refusal } from '../refusal.ts';
import { refuseNoId } from '../refuse-no-id.ts';
import { homesOf, placeOf, type OpenStory } from '../story.ts';
import { FOLDER_OF, type NewKind } from './fields.ts';
import type { GivenWords } from './given.ts';

/** What an id is made of, by the flags of the fields. */
export const ID_FLAGS: readonly string[] = ['name', 'title', 'supplied-title', 'published', 'date'];

/** An id that another record has or had. */
export class TakenId extends Refusal {
  /** Without what to do about it. */
  readonly fault: string;

  /** @param event its id, where the record is an event, in which a further source may be cited */
  constructor(id: string, file: string, event: string | undefined) {
    const fault = newIdWords.taken(id, file);
    super(
      event === undefined ? newIdWords.refused(fault) : newIdWords.refusedEvent(fault, newCitationWords.command(event)),
    );
    this.fault = fault;
  }
}

/** The id that its words give to a new record. */
export function idFromWords(kind: NewKind, words: GivenWords): string {
  return idFor(kind, new Map([...words].map(([flag, [first = '']]) => [flag, first.trim()])));
}

/** Its name, as that of an actor; else its date as far as it is known, and a few words of its title. */
export function idFor(kind: NewKind, values: ReadonlyMap<string, unknown>): string {
  const textOf = (flag: string) => (values.get(flag) as string | undefined) ?? null;
  const name = textOf('name');
  if (name !== null) return toId(anyAscii(name)).slice(0, ID_MAX_LENGTH).replace(/-$/, '');
  const title = textOf('title') ?? textOf('supplied-title');
  const date = textOf('date') ?? textOf('published');
  const isWritten = date !== null && isEdtfDate(parseEdtf(date));
  const iso = isWritten ? dateFrom(date).points[0].iso.toLowerCase() : null;
  const free = () => false;
  if (!iso?.includes('x')) return draftId({ published: isWritten ? date : null, title, otherwise: kind }, free);
  return `${iso}-${draftId({ published: null, title, otherwise: kind }, free)}`;
}

/** The path of the file; throws a `TakenId` where a record has the id or had it, a `Refusal` where it is none. */
export function placeFor({ content }: OpenStory, kind: NewKind, id: string): string {
  refuseNoId(id);
  const homes = homesOf(FOLDER_OF[kind]);
  const holders = [...entriesOf(content), ...content.removed, ...content.drafts];
  const holder = holders.find((entry) => homes.includes(entry.collection) && hasId(entry, id));
  const isEvent = holder?.collection === 'events' && !('removed' in holder.data);
  if (holder) throw new TakenId(id, holder.file, isEvent ? holder.id : undefined);
  return placeOf({ collection: FOLDER_OF[kind], id });
}

function hasId(entry: { readonly id: string; readonly data: object }, id: string): boolean {
  const former = 'formerIds' in entry.data ? (entry.data.formerIds as readonly string[] | null) : null;
  return entry.id === id || (former ?? []).includes(id);
}
