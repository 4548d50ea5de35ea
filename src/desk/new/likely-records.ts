import type { Content, Entry } from '../../model/records/content.ts';
import type { EventData } from '../../model/records/event.ts';
import type { QuestionData } from '../../model/records/question.ts';
import type { KnownRecord } from './known-records.ts';
import { tellingWords } from './telling-words.ts';
import type { ToldBySource } from './told-by-source.ts';

/** What records are likened to: an event, or what a source tells. */
export interface Likened {
  /** Ids of whom and what it names. */
  readonly ids: readonly string[];
  readonly text: string;
  /** Days, months and years that it tells of, in EDTF. */
  readonly days: readonly string[];
}

/** Puts records in order. */
export type InOrder = (records: readonly KnownRecord[]) => readonly KnownRecord[];

/** Questions, those first that share most with what is told: whom they are about, and words; then those answered last. */
export function likelyQuestions({ questions, events }: Content, told: readonly Likened[]): InOrder {
  const answered = new Map(
    events.flatMap(({ data }) => data.claims.map(({ question }) => [question, data.date] as const)).toSorted(byDay),
  );
  return inOrder(questions, told, {
    termsOf: ({ data: { about, title, unit } }) => [...about, ...tellingWords(title), ...countedTerms(unit ?? '')],
    dayOf: ({ id }) => answered.get(id) ?? '',
  });
}

/** Events, those first that share most with what is told: who is in them, words, the day; then the latest. */
export function likelyEvents({ events }: Content, told: readonly Likened[]): InOrder {
  return inOrder(events, told, {
    termsOf: (event) => [...idsIn(event.data), ...tellingWords(event.data.title), dayTerm(event.data.date)],
    dayOf: ({ data }) => data.date,
  });
}

/** What an event tells, as records are likened to it. */
export function likenedEvent({ data, text }: Entry<EventData>): Likened {
  const prose = text.paragraphs.map((paragraph) => paragraph.prose.text);
  return { ids: idsIn(data), text: [data.title, ...prose].join('\n'), days: [data.date] };
}

/** What a question asks, as records are likened to it. */
export function likenedQuestion({ data: { about, title } }: Entry<QuestionData>): Likened {
  return { ids: about, text: title, days: [] };
}

/** What a source tells, as records are likened to it. */
export function likenedSource({ names, paragraphs }: ToldBySource): Likened {
  return {
    ids: names,
    text: paragraphs.map(({ text }) => text).join('\n'),
    days: paragraphs.flatMap(({ days }) => days),
  };
}

interface Weighing<Data> {
  /** What it may share with what is told. */
  readonly termsOf: (entry: Entry<Data>) => readonly string[];
  readonly dayOf: (entry: Entry<Data>) => string;
}

/** What few records share tells more than what most do. */
function inOrder<Data extends EventData | QuestionData>(
  entries: readonly Entry<Data>[],
  told: readonly Likened[],
  { termsOf, dayOf }: Weighing<Data>,
): InOrder {
  const terms = new Map(entries.map((entry) => [entry.id, new Set(termsOf(entry))]));
  const uses = Map.groupBy(
    [...terms.values()].flatMap((own) => [...own]),
    (term) => term,
  );
  const weights = told.map(termsIn);
  const weightOf = (term: string) =>
    weights.filter((own) => own.has(term)).length * Math.log(1 + entries.length / uses.get(term)!.length);
  const scoreOf = (own: ReadonlySet<string>) =>
    [...own].reduce((sum, term) => sum + weightOf(term), 0) / Math.sqrt(own.size);
  const scores = new Map([...terms].map(([id, own]) => [id, scoreOf(own)]));
  const days = new Map(entries.map((entry) => [entry.id, dayOf(entry)]));
  return (records) =>
    records.toSorted(
      (a, b) =>
        (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0) ||
        compareText(days.get(b.id) ?? '', days.get(a.id) ?? '') ||
        compareText(a.label, b.label),
    );
}

function termsIn({ ids, text, days }: Likened): ReadonlySet<string> {
  const counted = [...text.matchAll(COUNTED)].flatMap(([, what]) => countedTerms(what!));
  return new Set([...ids, ...tellingWords(text), ...counted, ...days.map(dayTerm)]);
}

function idsIn({ about, participants, place }: EventData): readonly string[] {
  return [...about, ...participants.map(({ actor }) => actor), ...place];
}

/** A number and the two words behind it: "15,000 armed personnel". */
const COUNTED = /\d[\d.,]*\s+(\p{L}+(?:\s+\p{L}+)?)/gu;

function countedTerms(what: string): readonly string[] {
  return [...tellingWords(what)].map((word) => ['#', word].join(' '));
}

/** A day is no word: "2026" stands in many texts. */
function dayTerm(day: string): string {
  return ['@', day].join(' ');
}

function byDay([, a]: readonly [string, string], [, b]: readonly [string, string]): number {
  return compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
