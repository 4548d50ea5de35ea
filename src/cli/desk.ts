import { parseArgs } from 'node:util';
import { planMerge } from '../desk/merge.ts';
import type { Plan } from '../desk/plan.ts';
import { planRemoval } from '../desk/remove.ts';
import { planRename } from '../desk/rename.ts';
import { recordNamed } from '../desk/record-named.ts';
import type { OpenStory } from '../desk/story.ts';
import { twoTexts } from '../desk/two-texts.ts';
import { planSplit } from '../desk/split.ts';
import { planWithdrawal } from '../desk/withdraw.ts';
import { isToCome } from '../model/checks/day-to-come.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { deskCommandWords } from '../words/desk-commands.ts';
import { editStory } from './edit.ts';
import { optionFault } from './option-fault.ts';
import { furthestToday, today } from './today.ts';

/** What follows the name of a command. */
interface Given {
  readonly words: readonly string[];
  readonly why: string | undefined;
  readonly date: string;
  readonly retracted: boolean;
  readonly withFacts: boolean;
  readonly samePlaces: boolean;
  readonly replacedBy: readonly string[];
  readonly rest: string | undefined;
  /** The options as they were typed. */
  readonly typed: readonly string[];
}

type MakePlan = (story: OpenStory) => Plan | Promise<Plan>;

/** An edit of the story: the options it knows beside those of all, the words that it wants, and what it does. */
interface EditCommand {
  readonly options: readonly (keyof typeof OPTIONS)[];
  /** The records that it wants, as its help calls them; with … where there may be more. */
  readonly wants: readonly string[];
  readonly needsWhy: boolean;
  readonly plan: (given: Given) => MakePlan;
}

const OPTIONS = {
  yes: { type: 'boolean', short: 'y' },
  'dry-run': { type: 'boolean', short: 'n' },
  help: { type: 'boolean', short: 'h' },
  why: { type: 'string' },
  date: { type: 'string' },
  retracted: { type: 'boolean' },
  'with-facts': { type: 'boolean' },
  'same-places': { type: 'boolean' },
  'replaced-by': { type: 'string', multiple: true },
  rest: { type: 'string' },
} as const;

const COMMON = ['yes', 'dry-run', 'help'] as const;

/** The edits, by the name of their command. */
const EDITS = {
  rename: {
    options: [],
    wants: ['OLD', 'NEW'],
    needsWhy: false,
    plan:
      ({ words: [from, to] }) =>
      (story) =>
        planRename(story, recordNamed(story, from!), to!),
  },
  merge: {
    options: ['why', 'date', 'same-places'],
    wants: ['A', 'B'],
    needsWhy: false,
    plan: ({ words: [from, into], why, date, samePlaces }) => {
      const notice = why === undefined ? null : { date, reason: why };
      return async (story) => {
        const [one, other] = [recordNamed(story, from!), recordNamed(story, into!)];
        return planMerge(story, one, other, { notice, texts: samePlaces ? null : await twoTexts(story, one, other) });
      };
    },
  },
  split: {
    options: ['why', 'date', 'rest'],
    wants: ['ID', 'A', 'B…'],
    needsWhy: true,
    plan:
      ({ words: [from, ...into], why, date, rest }) =>
      (story) => {
        const records = into.map((name) => recordNamed(story, name));
        const other = rest === undefined ? null : recordNamed(story, rest);
        return planSplit(story, recordNamed(story, from!), records, { date, reason: why!, rest: other });
      },
  },
  withdraw: {
    options: ['why', 'date', 'retracted'],
    wants: ['SOURCE'],
    needsWhy: true,
    plan:
      ({ words: [name], why, date, retracted }) =>
      (story) =>
        planWithdrawal(story, recordNamed(story, name!), {
          date,
          kind: retracted ? 'retracted' : 'withdrawn',
          note: why!,
        }),
  },
  remove: {
    options: ['why', 'date', 'with-facts', 'replaced-by', 'same-places'],
    wants: ['ID…'],
    needsWhy: true,
    plan:
      ({ words, why, date, withFacts, replacedBy, samePlaces, typed }) =>
      async (story) => {
        const records = [...new Set(words)].map((word) => recordNamed(story, word));
        const by = replacedBy.map((other) => recordNamed(story, other));
        const isCounted = samePlaces || by[0] === undefined;
        const texts = isCounted ? null : await twoTexts(story, records[0]!, by[0]!);
        const removal = { date, reason: why!, withFacts, replacedBy: by.map(({ id }) => id), texts, typed };
        return planRemoval(story, records, removal);
      },
  },
} as const satisfies Readonly<Record<string, EditCommand>>;

/** The command that makes an edit of the story; it gives the exit code: 0, 1 where nothing was done, 2 for words it does not know. */
export function editCommand(name: keyof typeof EDITS): (args: readonly string[]) => Promise<number> {
  const command: EditCommand = EDITS[name];
  const usage = deskCommandWords[name];
  return async (args) => {
    const values = valuesIn(args, command.options);
    if (typeof values === 'string') return misuse(values, usage);
    if (values.help) return help(usage);
    const given = name === 'merge' || name === 'split' ? withoutInto(values.given) : values.given;
    const fault = faultIn(given, command);
    return fault === undefined ? editStory(command.plan(given), values) : misuse(fault, usage);
  };
}

/** `A INTO B` is for those who read it: the records alone tell all. */
function withoutInto(given: Given): Given {
  return { ...given, words: given.words.filter((word) => word.toLowerCase() !== 'into') };
}

/** Which words are missing or are too many; undefined where none are. */
function faultIn({ words, why }: Given, { wants, needsWhy }: EditCommand): string | undefined {
  const missing = [...wants.slice(words.length), ...(needsWhy && why === undefined ? [deskCommandWords.why] : [])];
  if (missing.length > 0) return deskCommandWords.missing(missing);
  const isOpen = wants.at(-1)!.endsWith('…');
  return isOpen || words.length === wants.length ? undefined : deskCommandWords.tooMany(words.slice(wants.length));
}

function valuesIn(args: readonly string[], names: EditCommand['options']) {
  const known = new Set<string>([...COMMON, ...names]);
  const options = Object.fromEntries(Object.entries(OPTIONS).filter(([name]) => known.has(name))) as typeof OPTIONS;
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      tokens: true,
    });
    if (isToCome(values.date ?? '', furthestToday())) return deskCommandWords.dayToCome(values.date!);
    const given: Given = {
      words: positionals,
      why: values.why?.trim(),
      date: values.date ?? today(),
      retracted: values.retracted ?? false,
      withFacts: values['with-facts'] ?? false,
      samePlaces: values['same-places'] ?? false,
      rest: values.rest,
      typed: tokens.flatMap((token) => (token.kind === 'option' ? [`--${token.name}`, token.value ?? []].flat() : [])),
      replacedBy: (values['replaced-by'] ?? []).flatMap((ids) => ids.split(',')),
    };
    return { help: values.help ?? false, yes: values.yes ?? false, dryRun: values['dry-run'] ?? false, given };
  } catch (error) {
    return optionFault(error, [...known]);
  }
}

function help(usage: string): number {
  process.stdout.write(usage);
  return 0;
}

function misuse(message: string, usage: string): number {
  process.stderr.write(`${escapeControls(message)}\n\n${usage}`);
  return 2;
}
