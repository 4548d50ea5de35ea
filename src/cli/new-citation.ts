import { parseArgs } from 'node:util';
import { escapeControls } from '../model/text/control-characters.ts';
import { deskCommandWords } from '../words/desk-commands.ts';
import { newUsage } from '../words/new-usage.ts';
import { editStory } from './edit.ts';
import { optionFault } from './option-fault.ts';
import { planCitation } from './plan-citation.ts';

const MANY = { type: 'string', multiple: true } as const;
const OPTIONS = {
  event: { type: 'string' },
  source: MANY,
  confirms: MANY,
  says: { type: 'string' },
  claim: MANY,
  participant: MANY,
  yes: { type: 'boolean', short: 'y' },
  'dry-run': { type: 'boolean', short: 'n' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Cites a further source in an event; gives the exit code: 0, 1 where nothing was done, 2 for words it does not know. */
export async function newCitation(args: readonly string[]): Promise<number> {
  const values = parsedOrFault(args);
  if (typeof values === 'string') return misuse(values);
  if (values.help) return help();
  const {
    event,
    source: sources = [],
    confirms = [],
    says,
    claim: claims = [],
    participant: participants = [],
  } = values;
  const missing = missingIn(event, sources);
  const isAsked = missing.length > 0 && process.stdin.isTTY && process.stdout.isTTY;
  if (missing.length > 0 && !isAsked) return misuse(deskCommandWords.missing(missing));
  const consent = { yes: values.yes ?? false, dryRun: values['dry-run'] ?? false };
  return editStory(
    (story) => planCitation(story, { event, sources, confirms, says, claims, participants }, isAsked),
    consent,
  );
}

/** What is needed and not given, as the help calls it. */
function missingIn(event: string | undefined, [source]: readonly string[]): readonly string[] {
  const needed = { '--event EVENT': event, '--source SOURCE': source };
  return Object.entries(needed).flatMap(([name, given]) => (given === undefined ? [name] : []));
}

function parsedOrFault(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    return optionFault(error, Object.keys(OPTIONS));
  }
}

function help(): number {
  process.stdout.write(newUsage.citation);
  return 0;
}

function misuse(message: string): number {
  process.stderr.write(`${escapeControls(message)}\n\n${newUsage.citation}`);
  return 2;
}
