import { parseArgs } from 'node:util';
import { answerIn } from '../desk/new/answer-text.ts';
import { dayTyped } from '../desk/new/day-typed.ts';
import { placesOf } from '../desk/new/ask-fields.ts';
import { valueOf, type CitedPlace } from '../desk/new/given.ts';
import { idMeant, recordsLike } from '../desk/new/known-records.ts';
import { askAttribution } from '../desk/new/ask-attribution.ts';
import { askMatter } from '../desk/new/ask-matter.ts';
import { askParagraph } from '../desk/new/ask-paragraph.ts';
import { othersFor, planNewClaim } from '../desk/new/new-claim.ts';
import type { NewField } from '../desk/new/fields.ts';
import { takenNames } from '../desk/new/taken-names.ts';
import { typedNames } from '../desk/new/typed-names.ts';
import type { Plan } from '../desk/plan.ts';
import { Refusal } from '../desk/refusal.ts';
import type { OpenStory } from '../desk/story.ts';
import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import { numbersInLocator } from '../ingest/warnings/cited-paragraphs.ts';
import { sourcesCitedIn } from '../model/text/markdown-text.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { newClaimWords } from '../words/new-claims.ts';
import { newUsage } from '../words/new-usage.ts';
import { deskCommandWords } from '../words/desk-commands.ts';
import { editStory } from './edit.ts';
import { optionFault } from './option-fault.ts';
import { onTerminal, recordChosen } from './prompts.ts';
import { refuseMissingParagraphs } from './refuse-missing-paragraphs.ts';

const OPTIONS = {
  event: { type: 'string' },
  answer: { type: 'string' },
  silent: { type: 'boolean' },
  source: { type: 'string', multiple: true },
  says: { type: 'string' },
  'attributed-to': { type: 'string' },
  of: { type: 'string' },
  'as-of': { type: 'string' },
  partial: { type: 'boolean' },
  note: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  'dry-run': { type: 'boolean', short: 'n' },
  help: { type: 'boolean', short: 'h' },
} as const;

const SOURCE: NewField = { flag: 'source', name: 'sources', form: 'cited', need: 'needed', among: ['sources'] };

const QUESTIONS = { among: ['questions'] } as const;
const EVENTS = { among: ['events'] } as const;

type ClaimOptions = ReturnType<typeof parse>['values'];

/** Adds an answer to a question to an event; gives the exit code: 0, 1 where nothing was done, 2 for words it does not know. */
export async function newClaim(args: readonly string[]): Promise<number> {
  const parsed = parsedOrFault(args);
  if (typeof parsed === 'string') return misuse(parsed);
  const { values, positionals } = parsed;
  const [question, ...others] = positionals;
  if (values.help) return help();
  if (others.length > 0) return misuse(deskCommandWords.tooMany(others));
  if (values.answer !== undefined && values.silent) return misuse(newClaimWords.answerAndSilent(values.answer));
  const isOnTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const missing = missingIn(question, values);
  if (!isOnTerminal && missing.length > 0) return misuse(deskCommandWords.missing(missing));
  const consent = { yes: values.yes ?? false, dryRun: values['dry-run'] ?? false };
  return editStory((story) => planFor(story, question, values), consent);
}

/** What is needed and not given, as the help calls it. */
function missingIn(question: string | undefined, { event, answer, silent }: ClaimOptions): readonly string[] {
  const needed = { QUESTION: question, '--event EVENT': event, '--answer ANSWER': answer ?? silent };
  return Object.entries(needed).flatMap(([name, given]) => (given === undefined ? [name] : []));
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

function parsedOrFault(args: readonly string[]) {
  try {
    return parse(args);
  } catch (error) {
    return optionFault(error, Object.keys(OPTIONS));
  }
}

async function planFor(story: OpenStory, asked: string | undefined, values: ClaimOptions): Promise<Plan> {
  const question = await recordMeant(story, asked, newClaimWords.askQuestion, QUESTIONS);
  const event = await recordMeant(story, values.event, newClaimWords.askEvent, EVENTS);
  const answer = values.silent ? null : answerOrNull(values.answer ?? (await askAnswer(story, question)));
  const of = values.of ?? (await matterAsked(story, question, values));
  const named = values.source ?? (await sourcesAsked(story, event));
  const sources = valueOf(story, 'event', SOURCE, named) as readonly CitedPlace[];
  await refuseMissingParagraphs(story, sources);
  const attributedTo = values['attributed-to'] ?? (await attributionAsked(story, sources, values));
  const { partial, 'as-of': asOf, note } = values;
  const more = given({ partial, of, attributedTo, asOf: asOf && dayTyped(asOf), note });
  const plan = planNewClaim(story, { question, event, answer, sources, says: values.says, more });
  const { content } = story;
  const taken = [
    ...takenNames(content, [asked ?? question], QUESTIONS),
    ...takenNames(content, [values.event ?? event], EVENTS),
    ...takenNames(content, typedNames(content, SOURCE, values.source ?? []), SOURCE),
  ];
  return { ...plan, notes: [...taken, ...plan.notes] };
}

/** Asked only of one who is asked for the answer too. */
async function matterAsked({ content }: OpenStory, question: string, { answer, silent }: ClaimOptions) {
  return answer === undefined && !silent ? askMatter(onTerminal, content, question) : undefined;
}

/** Asked, as the matter is, where the paragraphs of its only source are at hand. */
async function attributionAsked(
  { content, folder }: OpenStory,
  [place, ...others]: readonly CitedPlace[],
  { answer, silent }: ClaimOptions,
) {
  if (answer !== undefined || silent || !place || others.length > 0) return undefined;
  return askAttribution(onTerminal, content, place, await keptParagraphs(folder, place.id));
}

/**
 * What is asked on a terminal: who gives the answer, where the account cites several sources, or none; else which
 * paragraph of the only one, where its paragraphs are at hand.
 */
async function sourcesAsked(story: OpenStory, event: string): Promise<readonly string[]> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return [];
  const { text } = story.content.events.find(({ id }) => id === event)!;
  const [source, ...others] = sourcesCitedIn(text);
  if (source === undefined || others.length > 0)
    return placesOf({ story, ask: onTerminal }, SOURCE, newClaimWords.askSource);
  const locators = text.paragraphs.flatMap(({ citations }) => citations.map(({ locator }) => locator ?? ''));
  const cited = [...new Set(locators.flatMap(numbersInLocator))];
  const place = await askParagraph(onTerminal, { source, kept: await keptParagraphs(story.folder, source), cited });
  return place ? [`${place.id}, ${place.locator!}`] : [];
}

/** The fields that were given. */
function given(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The id of the record that some words mean; asked for where there are none. */
export async function recordMeant(
  { content }: OpenStory,
  words: string | undefined,
  question: string,
  among: Pick<NewField, 'among'>,
): Promise<string> {
  if (words !== undefined) return idMeant(content, words, among);
  return recordChosen({ message: question, like: (typed) => recordsLike(content, typed, among) });
}

/** Asks for the answer to a question, after showing those that it has. */
export async function askAnswer(story: OpenStory, id: string): Promise<string> {
  const { data } = story.content.questions.find((question) => question.id === id)!;
  process.stdout.write(`${othersFor(story, id).map(escapeControls).join('\n')}\n`);
  const asked = newClaimWords.askAnswer(data.title, newClaimWords.example[data.type]);
  const faultOf = (words: string) => {
    if (answerOrNull(words) === null) return undefined;
    try {
      answerIn(story.content, data.type, words);
      return undefined;
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      throw error;
    }
  };
  return (await onTerminal.line(asked, true, faultOf))!;
}

/** Null for its word, as files have it: that the source leaves the answer out is never told by saying nothing. */
function answerOrNull(words: string): string | null {
  return words.trim().toLowerCase() === 'null' ? null : words;
}

function help(): number {
  process.stdout.write(newUsage.claim);
  return 0;
}

function misuse(message: string): number {
  process.stderr.write(`${escapeControls(message)}\n\n${newUsage.claim}`);
  return 2;
}
