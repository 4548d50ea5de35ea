import { parseArgs } from 'node:util';
import { dayTyped } from '../desk/new/day-typed.ts';
import { valueOf, type CitedPlace } from '../desk/new/given.ts';
import { idMeant, nameOf } from '../desk/new/known-records.ts';
import { likelyEvents, likelyQuestions, likenedEvent, likenedQuestion } from '../desk/new/likely-records.ts';
import { planNewClaim } from '../desk/new/new-claim.ts';
import { takenNames } from '../desk/new/taken-names.ts';
import { toldBySource } from '../desk/new/told-by-source.ts';
import { typedNames } from '../desk/new/typed-names.ts';
import type { Plan } from '../desk/plan.ts';
import type { OpenStory } from '../desk/story.ts';
import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { newClaimWords } from '../words/new-claims.ts';
import { newUsage } from '../words/new-usage.ts';
import { deskCommandWords } from '../words/desk-commands.ts';
import { answerOrNull, askAnswer, askBehind, type BehindAnswer } from './ask-answer.ts';
import { askAnsweringSource } from './ask-answering-source.ts';
import { SOURCE } from './ask-citation.ts';
import { editStory } from './edit.ts';
import { optionFault } from './option-fault.ts';
import { isOnTerminal } from './prompts.ts';
import { recordMeant } from './record-meant.ts';
import { refuseMissingParagraphs } from './refuse-missing-paragraphs.ts';

const OPTIONS = {
  event: { type: 'string' },
  answer: { type: 'string' },
  silent: { type: 'boolean' },
  source: { type: 'string', multiple: true },
  says: { type: 'string' },
  'attributed-to': { type: 'string' },
  of: { type: 'string' },
  topic: { type: 'string' },
  'as-of': { type: 'string' },
  partial: { type: 'boolean' },
  note: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  'dry-run': { type: 'boolean', short: 'n' },
  help: { type: 'boolean', short: 'h' },
} as const;

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
  const missing = missingIn(question, values);
  if (!isOnTerminal() && missing.length > 0) return misuse(deskCommandWords.missing(missing));
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
  const { content } = story;
  const { event, question } = await recordsMeant(story, asked, values.event);
  const isAsked = values.answer === undefined && !values.silent;
  const answer = values.silent ? null : answerOrNull(values.answer ?? (await askAnswer(story, question)));
  const answered = { question: nameOf(content, question), answer: answer ?? '' };
  const named = values.source ?? (isOnTerminal() ? await askAnsweringSource(story, event, answered) : []);
  const sources = valueOf(story, 'event', SOURCE, named) as readonly CitedPlace[];
  await refuseMissingParagraphs(story, sources);
  const { partial, 'as-of': asOf, note, topic, of, 'attributed-to': attributedTo } = values;
  const known = { of, attributedTo, asOf: asOf && dayTyped(asOf) };
  const behind = isAsked ? await behindAsked(story, { question, event }, sources, known) : known;
  const more = given({ partial, ...behind, topic, note });
  const plan = planNewClaim(story, { question, event, answer, sources, says: values.says, more });
  const taken = [
    ...takenNames(content, [asked ?? question], QUESTIONS),
    ...takenNames(content, [values.event ?? event], EVENTS),
    ...takenNames(content, typedNames(content, SOURCE, values.source ?? []), SOURCE),
  ];
  return { ...plan, notes: [...taken, ...plan.notes] };
}

/** The ids of the question and the event; which is not given is asked for, what is likely for the other first. */
async function recordsMeant(story: OpenStory, asked: string | undefined, given: string | undefined) {
  const { content } = story;
  const known = given === undefined ? [] : content.events.filter(({ id }) => id === idMeant(content, given, EVENTS));
  const byEvent = likelyQuestions(content, known.map(likenedEvent));
  const question = await recordMeant(story, asked, newClaimWords.askQuestion, { ...QUESTIONS, inOrder: byEvent });
  const byQuestion = likelyEvents(content, content.questions.filter(({ id }) => id === question).map(likenedQuestion));
  const event =
    known[0]?.id ?? (await recordMeant(story, given, newClaimWords.askEvent, { ...EVENTS, inOrder: byQuestion }));
  return { event, question };
}

/** What its only source tells of an answer besides. */
async function behindAsked(
  story: OpenStory,
  { question, event }: { readonly question: string; readonly event: string },
  [first, ...others]: readonly CitedPlace[],
  known: BehindAnswer,
) {
  const place = others.length === 0 ? first : undefined;
  const kept = place && (await keptParagraphs(story.folder, place.id));
  const told = place && toldBySource(story.content, place.id, kept!);
  return askBehind(story, question, { event, told, place, known });
}

/** The fields that were given. */
function given(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function help(): number {
  process.stdout.write(newUsage.claim);
  return 0;
}

function misuse(message: string): number {
  process.stderr.write(`${escapeControls(message)}\n\n${newUsage.claim}`);
  return 2;
}
