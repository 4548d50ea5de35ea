import { printProblem } from '../../model/diagnostics/problem.ts';
import { SCHEMAS } from '../../reader/content.ts';
import { readMarkdownRecord } from '../../reader/entry.ts';
import { newRecordWords } from '../../words/new-records.ts';
import { fileTextOf } from '../file-text.ts';
import type { Plan } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import type { OpenStory } from '../story.ts';
import { FOLDER_OF, NEW_FIELDS, type NewKind } from './fields.ts';
import type { Candidates } from './from-source.ts';
import { faultIn, valueOf, type GivenWords } from './given.ts';
import { idFor, placeFor } from './new-id.ts';
import { recordFile } from './record-file.ts';
import { takenNames } from './taken-names.ts';
import { typedNames } from './typed-names.ts';

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
    notes: fields.flatMap((field) =>
      takenNames(story.content, typedNames(story.content, field, words.get(field.flag) ?? []), field),
    ),
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
      const { fault: faultWords, noPlanSource } = newRecordWords.given;
      const isSourceless = /^upcoming\.\d+\.sources$/.test(problem.field);
      const fault = isSourceless ? noPlanSource : faultWords(problem.found, problem.fix);
      return flag === undefined ? printProblem(problem) : newRecordWords.flagFault(flag, fault);
    }),
  );
}
