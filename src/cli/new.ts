import { parseArgs, type ParseArgsConfig } from 'node:util';
import { askFields, missingFields } from '../desk/new/ask-fields.ts';
import { NEW_FIELDS, NEW_KINDS, type NewKind } from '../desk/new/fields.ts';
import { candidatesFrom, withSource } from '../desk/new/from-source.ts';
import { faultIn, valueOf, type CitedPlace, type GivenWords } from '../desk/new/given.ts';
import { refuseKnownName } from '../desk/new/known-name.ts';
import { idMeant } from '../desk/new/known-records.ts';
import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import { planNewRecord } from '../desk/new/new-record.ts';
import { toldBySource } from '../desk/new/told-by-source.ts';
import type { OpenStory } from '../desk/story.ts';
import type { Plan } from '../desk/plan.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { newRecordWords } from '../words/new-records.ts';
import { newUsage } from '../words/new-usage.ts';
import { editStory } from './edit.ts';
import { newClaim } from './new-claim.ts';
import { onTerminal } from './prompts.ts';
import { refuseMissingParagraphs } from './refuse-missing-paragraphs.ts';
import { today } from './today.ts';

/** What was given for a new record. */
interface NewArguments {
  readonly words: GivenWords;
  readonly id: string | undefined;
  readonly from: string | undefined;
  readonly isForced: boolean;
}

/** Begins the file of a record; gives the exit code: 0, 1 where nothing was done, 2 for words it does not know. */
export async function newRecord(args: readonly string[]): Promise<number> {
  const [kind, ...rest] = args;
  if (kind === 'claim') return newClaim(rest);
  const known = NEW_KINDS.find((one) => one === kind);
  if (kind === undefined || kind === '--help' || kind === '-h') return help(newUsage.all, kind === undefined ? 2 : 0);
  if (!known) return misuse(newUsage.unknownKind(kind), newUsage.all);
  try {
    const { values } = parseArgs({ args: rest, options: optionsFor(known) });
    if (values['help']) return help(newUsage.of(known), 0);
    const { dryRun, ...given } = argumentsIn(known, values);
    return await editStory((story) => planFor(story, known, given), { yes: true, dryRun });
  } catch (error) {
    if (error instanceof MissingFields) return misuse(error.message, newUsage.of(known));
    if (error instanceof TypeError && 'code' in error) return misuse(error.message, newUsage.of(known));
    throw error;
  }
}

/** Fields that are needed and not given, where nobody can be asked. */
class MissingFields extends Error {}

function optionsFor(kind: NewKind): NonNullable<ParseArgsConfig['options']> {
  const fields = NEW_FIELDS[kind].map(({ flag, form }) => [
    flag,
    form === 'yes' ? ({ type: 'boolean' } as const) : ({ type: 'string', multiple: true } as const),
  ]);
  return {
    ...(Object.fromEntries(fields) as NonNullable<ParseArgsConfig['options']>),
    ...(kind === 'event' ? { from: { type: 'string' } } : {}),
    ...(kind === 'actor' || kind === 'entity' ? { force: { type: 'boolean' } } : {}),
    id: { type: 'string' },
    'dry-run': { type: 'boolean', short: 'n' },
    help: { type: 'boolean', short: 'h' },
  };
}

function argumentsIn(kind: NewKind, values: Readonly<Record<string, unknown>>) {
  const given = NEW_FIELDS[kind].flatMap(({ flag }) => {
    const words = values[flag];
    if (words === undefined) return [];
    return [[flag, Array.isArray(words) ? (words as string[]) : ['']] as const];
  });
  const textOf = (flag: string) => values[flag] as string | undefined;
  const [isForced, dryRun] = [values['force'] === true, values['dry-run'] === true];
  return { words: new Map(given), id: textOf('id'), from: textOf('from'), isForced, dryRun };
}

async function planFor(story: OpenStory, kind: NewKind, given: NewArguments): Promise<Plan> {
  const { words, id, from, isForced } = given;
  const told = from === undefined ? undefined : await toldBy(story, from);
  const isOnTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const isAsked = isOnTerminal && missingFields(kind, words).length > 0;
  const asked = isAsked ? await askFields({ story, kind, ask: onTerminal, told, id, isForced }, words) : words;
  const all = told ? withSource(told, asked) : asked;
  const missing = missingFields(kind, all);
  if (missing.length > 0)
    throw new MissingFields(
      [...missing.map((flag) => newRecordWords.missing(kind, flag)), newRecordWords.ask.noTerminal].join('\n'),
    );
  if (!isForced) refuseKnownName(story, kind, all);
  await refuseMissingParagraphs(story, placesIn(story, kind, all));
  const candidates = (used: ReadonlySet<string>) => (told ? candidatesFrom(story.content, told, used) : {});
  return planNewRecord(story, { kind, words: all, id, today: today(), candidates });
}

/** What its account is to cite; what cannot be read is told with the faults of the other fields. */
function placesIn(story: OpenStory, kind: NewKind, words: GivenWords): readonly CitedPlace[] {
  const field = NEW_FIELDS[kind].find(({ form }) => form === 'cited');
  const given = field && words.get(field.flag);
  if (!given || faultIn(story, kind, field, given) !== undefined) return [];
  return valueOf(story, kind, field, given) as readonly CitedPlace[];
}

async function toldBy({ content, folder }: OpenStory, from: string) {
  const source = idMeant(content, from, { among: ['sources'] });
  return toldBySource(content, source, await keptParagraphs(folder, source));
}

function help(usage: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(usage);
  return code;
}

function misuse(message: string, usage: string): number {
  process.stderr.write(`${message.split('\n').map(escapeControls).join('\n')}\n\n${usage}`);
  return 2;
}
