import { SCHEMAS } from '../../reader/content.ts';
import { validate } from '../../reader/validate.ts';
import { newRecordWords } from '../../words/new-records.ts';
import { findCitations } from '../../model/text/citation.ts';
import { Refusal } from '../refusal.ts';
import type { OpenStory } from '../story.ts';
import { choicesFor } from './choices.ts';
import { dayTyped, lineTyped } from './day-typed.ts';
import { FOLDER_OF, NEW_FIELDS, type NewField, type NewKind } from './fields.ts';
import { idMeant } from './known-records.ts';
import { marker } from './record-file.ts';
import { typedNames } from './typed-names.ts';

/** What was given for each field, by its flag, as it was typed. */
export type GivenWords = ReadonlyMap<string, readonly string[]>;

/** A source that a new account cites, and the place in it. */
export interface CitedPlace {
  readonly id: string;
  readonly locator: string | null;
}

const WORDS = newRecordWords.given;

/** The value of a field as its file has it. Throws a `Refusal` for words that give none. */
export function valueOf({ content }: OpenStory, kind: NewKind, field: NewField, words: readonly string[]): unknown {
  const [first = ''] = words.map((word) => word.trim());
  switch (field.form) {
    case 'line':
      return field.flag === 'country' && first.toLowerCase() === WORDS.none ? null : lineTyped(field.flag, first);
    case 'body':
      return field.flag === 'account' ? citedInFull(content, first) : first;
    case 'choice':
      return choiceOf(first, choicesFor(content, kind));
    case 'yes':
      return true;
    case 'lines':
      return words.map((word) => word.trim());
    case 'records':
      return [...new Set(typedNames(content, field, words).map((name) => idMeant(content, name, field)))];
    case 'parts':
      return words.map((word) => partOf(content, field, word));
    case 'plans':
      return words.map((word) => planOf(content, word));
    case 'names':
      return words.map(nameIn);
    case 'cited':
      return words.map((word) => placeOf(content, field, word));
    default:
      return field.form satisfies never;
  }
}

/** What is wrong with the words for a field, in one line; undefined where nothing is. */
export function faultIn(
  story: OpenStory,
  kind: NewKind,
  field: NewField,
  words: readonly string[],
): string | undefined {
  try {
    const value = valueOf(story, kind, field, words);
    return WHOLE_ONLY.includes(field.form) ? undefined : faultOf(kind, field.name, value);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** What only the whole record tells the faults of: an account, and what may rest on its sources. */
const WHOLE_ONLY: readonly NewField['form'][] = ['body', 'cited', 'plans'];

/** What the schema of the record says of a value, whatever else the record has. */
function faultOf(kind: NewKind, name: string, value: unknown): string | undefined {
  const read = validate(SCHEMAS[FOLDER_OF[kind]], { [name]: value }, { file: '', lines: {} });
  if (!('problems' in read)) return undefined;
  const own = read.problems.find(({ field }) => field === name || field.startsWith(`${name}.`));
  return own && WORDS.fault(own.found, own.fix);
}

function choiceOf(word: string, choices: readonly string[]): string {
  const choice = word.toLowerCase().replaceAll(' ', '-');
  if (!choices.includes(choice)) throw new Refusal(WORDS.noChoice(word, choices));
  return choice;
}

/** "an-id: signs for the state", by any spelling of the name. */
function partOf(content: OpenStory['content'], field: NewField, word: string) {
  const [, ...role] = word.split(':');
  const [who = ''] = typedNames(content, field, [word]);
  if (role.join('').trim() === '') throw new Refusal(WORDS.noRole(word));
  return { actor: idMeant(content, who, field), role: role.join(':').trim() };
}

const CITED = NEW_FIELDS.event.find(({ form }) => form === 'cited')!;
const PLAN = /^([^:]+):\s*(\S.*?)(?:\s*\[@([^\]]+)\])?$/s;

/** "2026-04-14: The next meeting [@a-source, para. 4]"; without a place, where the account alone cites one. */
function planOf(content: OpenStory['content'], word: string) {
  const [, date, what, place] = PLAN.exec(word.trim()) ?? [];
  if (what === undefined) throw new Refusal(WORDS.noPlan(word));
  if (place === undefined) return { what, date: dayTyped(date!) };
  const { id, locator } = placeOf(content, CITED, place);
  return { what, date: dayTyped(date!), sources: [locator === null ? id : { id, locator }] };
}

/** "Genève (fr)". */
function nameIn(word: string) {
  const [, text, language] = /^(.*\S)\s*\(([A-Za-z-]+)\)$/s.exec(word.trim()) ?? [];
  if (text === undefined) throw new Refusal(WORDS.noLanguage(word));
  return { text, language };
}

/** "a-source, para. 4", or the number alone of the paragraph. */
function placeOf(content: OpenStory['content'], field: NewField, word: string): CitedPlace {
  const [source = ''] = typedNames(content, field, [word]);
  const [, ...place] = word.replace(/\]$/, '').split(',');
  const locator = place.join(',').trim();
  return { id: idMeant(content, source, field), locator: locator === '' ? null : inFull(locator) };
}

/** A text with the whole id of each source that it cites, by any part of it. Throws a `Refusal` for one that is none. */
export function citedInFull(content: OpenStory['content'], text: string): string {
  return findCitations(text).reduceRight((now, { start, end }) => {
    const cited = text.slice(start + 1, end - 1).split(';');
    const places = cited.map((part) => placeOf(content, CITED, part.trim()));
    return now.slice(0, start) + marker(places) + now.slice(end);
  }, text);
}

function inFull(locator: string): string {
  return /^\d/.test(locator) ? WORDS.paragraph(locator) : locator;
}
