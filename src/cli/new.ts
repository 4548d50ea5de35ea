import { parseArgs, type ParseArgsConfig } from 'node:util';
import { lineTyped } from '../desk/new/day-typed.ts';
import { NEW_FIELDS, NEW_KINDS, type NewKind } from '../desk/new/fields.ts';
import { didYouMean } from '../model/diagnostics/nearest.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { newUsage } from '../words/new-usage.ts';
import { editStory } from './edit.ts';
import { newCitation } from './new-citation.ts';
import { newClaim } from './new-claim.ts';
import { isOptionFault, optionFault } from './option-fault.ts';
import { MissingFields, planFor } from './plan-new.ts';

/** What can be begun or added. */
const KINDS = [...NEW_KINDS, 'claim', 'citation'];

/** Begins the file of a record; gives the exit code: 0, 1 where nothing was done, 2 for words it does not know. */
export async function newRecord(args: readonly string[]): Promise<number> {
  const [kind, ...rest] = args;
  if (kind === 'claim') return newClaim(rest);
  if (kind === 'citation') return newCitation(rest);
  const known = NEW_KINDS.find((one) => one === kind);
  if (kind === undefined || kind === '--help' || kind === '-h') return help(newUsage.all, kind === undefined ? 2 : 0);
  if (!known) return misuse(newUsage.unknownKind(kind, didYouMean(kind, KINDS)), newUsage.all);
  try {
    const { values, positionals } = parseArgs({ args: rest, options: optionsFor(known), allowPositionals: true });
    if (values['help']) return help(newUsage.of(known), 0);
    if (positionals[0] !== undefined)
      return misuse(newUsage.loose(positionals[0], NEW_FIELDS[known][0]!.flag), newUsage.of(known));
    const { dryRun, ...given } = argumentsIn(known, values);
    return await editStory((story) => planFor(story, known, given), { yes: true, dryRun });
  } catch (error) {
    if (error instanceof MissingFields) return misuse(error.message, newUsage.of(known));
    if (isOptionFault(error)) return misuse(optionFault(error, Object.keys(optionsFor(known))), newUsage.of(known));
    throw error;
  }
}

const MANY = { type: 'string', multiple: true } as const;

function optionsFor(kind: NewKind): NonNullable<ParseArgsConfig['options']> {
  const fields = NEW_FIELDS[kind].map(({ flag, form }) => [
    flag,
    form === 'yes' ? ({ type: 'boolean' } as const) : ({ type: 'string', multiple: true } as const),
  ]);
  return {
    ...(Object.fromEntries(fields) as NonNullable<ParseArgsConfig['options']>),
    ...(kind === 'event' ? { from: { type: 'string' }, actor: MANY, entity: MANY, question: MANY, claim: MANY } : {}),
    ...(kind === 'event' || kind === 'question' ? { 'claim-in': MANY } : {}),
    ...(['event', 'actor', 'entity'].includes(kind) ? { force: { type: 'boolean' } } : {}),
    id: { type: 'string' },
    'dry-run': { type: 'boolean', short: 'n' },
    help: { type: 'boolean', short: 'h' },
  };
}

function argumentsIn(kind: NewKind, values: Readonly<Record<string, unknown>>) {
  const given = NEW_FIELDS[kind].flatMap(({ flag }) => {
    const words = values[flag];
    if (words === undefined) return [];
    const all = Array.isArray(words) ? (words as string[]) : [''];
    return [[flag, all.map((line) => lineTyped(flag, line))] as const];
  });
  const textOf = (flag: string) => values[flag] as string | undefined;
  const [isForced, dryRun] = [values['force'] === true, values['dry-run'] === true];
  const listOf = (flag: string) => (values[flag] as readonly string[] | undefined) ?? [];
  const others = kind === 'event' ? (['actor', 'entity', 'question'] as const) : [];
  const subjects = others.flatMap((kind) => listOf(kind).map((given) => ({ kind, given })));
  const answers = { claims: listOf('claim'), elsewhere: listOf('claim-in') };
  return { words: new Map(given), id: textOf('id'), from: textOf('from'), isForced, dryRun, subjects, ...answers };
}

function help(usage: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(usage);
  return code;
}

function misuse(message: string, usage: string): number {
  process.stderr.write(`${message.split('\n').map(escapeControls).join('\n')}\n\n${usage}`);
  return 2;
}
