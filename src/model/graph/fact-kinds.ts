import { dateFrom } from '../dates/edtf.ts';
import type { Claim, ClaimData } from '../records/claim.ts';
import type { StoryEvent } from '../records/event.ts';
import type { FactContext, FactData, FactField } from '../records/fact.ts';
import type { QuestionData } from '../records/question.ts';
import {
  anchorWords,
  anchorWordsOfAnswer,
  anchorWordsOfAttribution,
  anchorWordsOfDate,
  formerAnchorWordsOfAnswer,
  formerAnchorWordsOfDate,
} from './anchor-words.ts';
import { attributedIds, listedIds, oneId, oneOrMoreIds, type IdUse } from './id-use.ts';

/** The type of each question, by its id. */
export type QuestionTypes = ReadonlyMap<string, QuestionData['type']>;

/** A linked fact of one kind. */
export type Fact<Field extends FactField> = StoryEvent[Field][number];

/** The facts of an event, by kind. */
export type Facts = { readonly [Field in FactField]: readonly Fact<Field>[] };

/** The same as its editor wrote them. */
export type FactsData = { readonly [Field in FactField]: readonly FactData<Field>[] };

/** All that is particular to one kind of fact. */
interface FactKind<Data, Linked> {
  /** What the address of each begins with. */
  readonly prefix: string;
  /** What it began with in older links. */
  readonly formerPrefix: string;
  /** What it says, as the rest of its address; nothing that may change while the fact stays the same. */
  readonly anchorWords: (fact: Data) => string;
  /** The same as older links have it. */
  readonly formerAnchorWords?: (fact: Data) => string;
  /** The ids in its own fields but those of its sources, as in `actor`. */
  readonly ids: (fact: Data) => readonly IdUse[];
  /** The ids of the actors who do something by it. */
  readonly actors: (fact: Linked) => readonly string[];
  /** The fact as the graph has it: with its address and its retractions, its dates parsed, and answers by the type of their question. */
  readonly link: (fact: Data, context: FactContext, questions: QuestionTypes) => Linked;
}

type FactKinds = { readonly [Field in FactField]: FactKind<FactData<Field>, Fact<Field>> };

/**
 * Every kind of fact, by the field of the event that lists it. Ids, addresses, indexes, what was known on a day and who
 * took part follow from this table, in its order. The schemas are in `records/`, the words of pages in `views/parts/`.
 */
export const FACT_KINDS: FactKinds = {
  memberships: {
    prefix: 'membership',
    formerPrefix: 'standing',
    anchorWords: ({ actor, in: body, status }) => `${actor}-${body}-${status}`,
    ids: ({ actor, in: body, invitedBy, attributedTo }) => [
      ...oneId('actor', actor, 'actor'),
      ...oneId('in', body, 'subject'),
      ...listedIds('invitedBy', invitedBy, 'actor'),
      ...attributedIds(attributedTo),
    ],
    actors: ({ actor }) => [actor],
    link: (fact, context) => ({ ...fact, ...context }),
  },
  statements: {
    prefix: 'statement',
    formerPrefix: 'statement',
    // By the first in the alphabet of those who speak together.
    anchorWords: ({ by, as, says }) =>
      [as !== null && `${anchorWords(as)}-of`, by.toSorted()[0]!, anchorWords(says)].filter(Boolean).join('-'),
    ids: ({ by, answers, disputes }) => [
      ...oneOrMoreIds('by', by, 'actor'),
      ...oneId('answers', answers, 'event'),
      ...listedIds('disputes', disputes, 'subject'),
    ],
    actors: ({ by, as }) => (as === null ? by : []),
    link: (fact, context) => ({ ...fact, ...context }),
  },
  pledges: {
    prefix: 'pledge',
    formerPrefix: 'pledge',
    // By the first in the alphabet of those who pledge together.
    anchorWords: ({ by, what, status }) => `${by.toSorted()[0]!}-${anchorWords(what)}-${status}`,
    ids: ({ by, to, answers, attributedTo }) => [
      ...listedIds('by', by, 'actor'),
      ...attributedIds(attributedTo),
      ...oneId('to', to, 'subject'),
      ...oneId('answers', answers, 'event'),
    ],
    actors: ({ by }) => by,
    link: (fact, context) => ({ ...fact, ...context }),
  },
  claims: {
    prefix: 'claim',
    formerPrefix: 'answer',
    anchorWords: (fact) =>
      wordsOfClaim(fact, anchorWordsOfAnswer(fact.answer), fact.asOf && anchorWordsOfDate(fact.asOf)),
    formerAnchorWords: (fact) =>
      wordsOfClaim(fact, formerAnchorWordsOfAnswer(fact.answer), fact.asOf && formerAnchorWordsOfDate(fact.asOf)),
    ids: ({ question, answer, attributedTo }) => [
      ...oneId('question', question, 'question'),
      ...attributedIds(attributedTo),
      ...(Array.isArray(answer) ? listedIds('answer', answer, 'subject') : []),
    ],
    actors: () => [],
    link: (fact, context, questions) => ({
      ...fact,
      ...context,
      answer: linkedAnswer(fact, questions),
      asOf: fact.asOf === null ? null : dateFrom(fact.asOf),
    }),
  },
  upcoming: {
    prefix: 'upcoming',
    formerPrefix: 'date',
    anchorWords: ({ what, date, status }) => `${anchorWords(what)}-${date === null ? status : anchorWordsOfDate(date)}`,
    formerAnchorWords: ({ what, date, status }) =>
      `${anchorWords(what)}-${date === null ? status : formerAnchorWordsOfDate(date)}`,
    ids: () => [],
    actors: () => [],
    link: (fact, context) => ({ ...fact, ...context, date: fact.date === null ? null : dateFrom(fact.date) }),
  },
};

/** The fields of an event that list facts, in the order of the table. */
export const FACT_FIELDS = Object.keys(FACT_KINDS) as readonly FactField[];

/** What the address of a fact may begin with, now or in older links. */
export const ANCHOR_PREFIXES: readonly string[] = [
  ...new Set(FACT_FIELDS.flatMap((field) => [FACT_KINDS[field].prefix, FACT_KINDS[field].formerPrefix])),
];

/** The facts of an event, those of each kind made by a function of its field. */
export function factsOfEachKind(make: <Field extends FactField>(field: Field) => readonly Fact<Field>[]): Facts {
  return Object.fromEntries(FACT_FIELDS.map((field) => [field, make(field)])) as unknown as Facts;
}

function wordsOfClaim({ question, qualifier, attributedTo }: ClaimData, answer: string, asOf: string | null): string {
  const parts = [
    question,
    qualifier,
    answer,
    asOf && `of-${asOf}`,
    attributedTo && `by-${anchorWordsOfAttribution(attributedTo)}`,
  ];
  return parts.filter(Boolean).join('-');
}

function linkedAnswer({ question, answer }: ClaimData, questions: QuestionTypes): Claim['answer'] {
  return typeof answer === 'string' && questions.get(question) === 'date' ? dateFrom(answer) : answer;
}
