import { parseArgs } from 'node:util';
import { Refusal } from '../desk/refusal.ts';
import { shellWord } from '../desk/shell-words.ts';
import { storyFault, storyFiles, writeStory, type StoryHead } from '../desk/start-story.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { startStoryWords } from '../words/example-story.ts';
import { newRecordWords } from '../words/new-records.ts';
import { isOptionFault, optionFault } from './option-fault.ts';
import { onTerminal } from './prompts.ts';
import { today } from './today.ts';

const OPTIONS = {
  title: { type: 'string' },
  standfirst: { type: 'string' },
  language: { type: 'string' },
  address: { type: 'string' },
  publisher: { type: 'string' },
  licence: { type: 'string' },
  'no-example': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const NEEDED = ['title', 'address'] as const;
const ASKED = [...NEEDED, 'language', 'standfirst', 'publisher'] as const;

type GivenHead = Partial<StoryHead>;

/** Begins a story in a folder; gives the exit code: 0, 1 where nothing was written, 2 for words it does not know. */
export async function startStory(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { help, 'no-example': isEmpty = false, ...given } = values;
    if (help) return say(process.stdout, [startStoryWords.usage.trimEnd()], 0);
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) return misuse(startStoryWords.noFolder);
    const head = await headOf(given);
    if (typeof head === 'string') return misuse(head);
    writeStory(folder, storyFiles(head, today(), !isEmpty));
    const next = startStoryWords.next(shellWord(folder), !isEmpty).map((step) => `- ${step}`);
    return say(process.stdout, [startStoryWords.begun(folder), '', newRecordWords.nextHeading, ...next], 0);
  } catch (error) {
    if (error instanceof Refusal) return say(process.stderr, error.lines, 1);
    if (isOptionFault(error)) return misuse(optionFault(error, Object.keys(OPTIONS)));
    throw error;
  }
}

/** What was given, and what is answered on a terminal; else which options are missing. */
async function headOf(given: GivenHead): Promise<StoryHead | string> {
  const isAsked = process.stdin.isTTY && process.stdout.isTTY;
  const answers = isAsked ? await answersFor(ASKED.filter((field) => given[field] === undefined)) : [];
  const head: GivenHead = { ...given, ...Object.fromEntries(answers) };
  const missing = NEEDED.filter((field) => head[field] === undefined);
  if (missing.length > 0) return startStoryWords.missing(missing);
  return { ...startStoryWords.defaults, ...(head as Pick<StoryHead, (typeof NEEDED)[number]>) };
}

async function answersFor(fields: readonly (typeof ASKED)[number][]) {
  const answers: (readonly [string, string])[] = [];
  for (const field of fields) {
    const isNeeded = NEEDED.some((one) => one === field);
    const answer = await onTerminal.line(startStoryWords.ask[field], isNeeded, (words) => storyFault(field, words));
    if (answer !== undefined) answers.push([field, answer]);
  }
  return answers;
}

function misuse(message: string): number {
  return say(process.stderr, [message, '', ...startStoryWords.usage.trimEnd().split('\n')], 2);
}

function say(to: NodeJS.WriteStream, lines: readonly string[], code: number): number {
  to.write(
    `${lines
      .flatMap((line) => line.split('\n'))
      .map(escapeControls)
      .join('\n')}\n`,
  );
  return code;
}
