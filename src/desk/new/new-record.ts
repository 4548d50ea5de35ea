import anyAscii from 'any-ascii';
import { draftId } from '../../ingest/draft/draft-id.ts';
import { dateFrom, isEdtfDate, parseEdtf } from '../../model/dates/edtf.ts';
import { toId } from '../../model/checks/records.ts';
import { printProblem } from '../../model/diagnostics/problem.ts';
import { entriesOf } from '../../model/records/content.ts';
import { ID_MAX_LENGTH, isId } from '../../model/records/fields.ts';
import { SCHEMAS } from '../../reader/content.ts';
import { readMarkdownRecord } from '../../reader/entry.ts';
import { deskWords } from '../../words/desk.ts';
import { newRecordWords } from '../../words/new-records.ts';
import { fileTextOf } from '../file-text.ts';
import type { Plan } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import { homesOf, placeOf, type OpenStory } from '../story.ts';
import { FOLDER_OF, NEW_FIELDS, type NewKind } from './fields.ts';
import type { Candidates } from './from-source.ts';
import { faultIn, valueOf, type GivenWords } from './given.ts';
import { recordFile } from './record-file.ts';

/** A record that is to be begun. */
export interface RecordToBegin {
  readonly kind: NewKind;
  readonly words: GivenWords;
  /** The id that its editor wants for it; undefined where it is made of its date and title. */
  readonly id: string | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What its source offers beside the ids that it has. */
  readonly candidates: (used: ReadonlySet<string>) => Candidates;
}

/**
 * Begins the file of a record. Throws a `Refusal` where a field is missing or does not fit, or another record has the id.
 */
export function planNewRecord(story: OpenStory, { kind, words, id, today, candidates }: RecordToBegin): Plan {
  const fields = NEW_FIELDS[kind];
  const faults = fields.flatMap((field) => {
    const given = words.get(field.flag);
    if (!given) return field.need === 'needed' ? [newRecordWords.missing(kind, field.flag)] : [];
    const fault = faultIn(story, kind, field, given);
    return fault === undefined ? [] : [newRecordWords.flagFault(field.flag, fault)];
  });
  if (faults.length > 0) throw new Refusal(...faults);
  const values = new Map(
    fields.flatMap((field) => {
      const given = words.get(field.flag);
      return given ? [[field.flag, valueOf(story, kind, field, given)] as const] : [];
    }),
  );
  const place = placeFor(story, kind, id ?? idFor(kind, values));
  const hasDay = kind === 'source' || kind === 'event';
  const text = recordFile({ kind, values, added: hasDay ? today : null, candidates: candidates(idsIn(values)) });
  refuseUnreadable(kind, place, text);
  return {
    title: newRecordWords.title(kind),
    changes: [{ place, movedTo: null, before: null, after: fileTextOf(new TextEncoder().encode(text)) }],
    notes: [],
    isBegun: true,
    next: newRecordWords.next[kind](place.replace(/^.*\/|\.md$/g, '')),
  };
}

/** Ids of the actors and entities that it names. */
function idsIn(values: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const listOf = (flag: string) => (values.get(flag) as readonly string[] | undefined) ?? [];
  const parts = (values.get('participant') as readonly { readonly actor: string }[] | undefined) ?? [];
  return new Set([...parts.map(({ actor }) => actor), ...listOf('about'), ...listOf('place')]);
}

/** Its name, as that of an actor; else its date as far as it is known, and a few words of its title. */
function idFor(kind: NewKind, values: ReadonlyMap<string, unknown>): string {
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

/** The path of the file; throws a `Refusal` where a record has the id, had it, or a file is there. */
function placeFor({ content }: OpenStory, kind: NewKind, id: string): string {
  if (!isId(id)) throw new Refusal(deskWords.noId(id, ID_MAX_LENGTH));
  const homes = homesOf(FOLDER_OF[kind]);
  const holders = [...entriesOf(content), ...content.removed, ...content.drafts];
  const holder = holders.find((entry) => homes.includes(entry.collection) && hasId(entry, id));
  if (holder) throw new Refusal(newRecordWords.taken(id, holder.file));
  return placeOf({ collection: FOLDER_OF[kind], id });
}

function hasId(entry: { readonly id: string; readonly data: object }, id: string): boolean {
  const former = 'formerIds' in entry.data ? (entry.data.formerIds as readonly string[] | null) : null;
  return entry.id === id || (former ?? []).includes(id);
}

/** What the schema of the whole record finds, such as a number without a unit. */
function refuseUnreadable(kind: NewKind, file: string, text: string): void {
  const collection = FOLDER_OF[kind];
  // A draft may lack anything, but what is begun here may not.
  const bytes = new TextEncoder().encode(text.replace(/^draft: true.*\n/m, ''));
  const read = readMarkdownRecord({ file, schema: SCHEMAS[collection], collection }, bytes);
  if (!('problems' in read)) return;
  const flagOf = (name: string) => NEW_FIELDS[kind].find((field) => field.name === name.split('.')[0])?.flag;
  throw new Refusal(
    ...read.problems.map((problem) => {
      const flag = flagOf(problem.field);
      const fault = newRecordWords.given.fault(problem.found, problem.fix);
      return flag === undefined ? printProblem(problem) : newRecordWords.flagFault(flag, fault);
    }),
  );
}
