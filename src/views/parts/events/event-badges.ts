import { formatCount, formatList } from '../../../format.ts';
import {
  answeredQuestionsAmong,
  isInDispute,
  type AnsweredQuestion,
} from '../../../model/answers/answered-question.ts';
import { correctionsOfFact } from '../../../model/graph/corrections.ts';
import { disputesOfStanding } from '../../../model/graph/disputes.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import type { RecordedFact } from '../../../model/graph/recorded-fact.ts';
import { isSetAside } from '../../../model/records/fact.ts';
import type { StoryEvent } from '../../../model/records/event.ts';
import type { Membership } from '../../../model/records/membership.ts';
import type { MembershipStatus } from '../../../model/standings/status.ts';
import { stepsInOtherOrder } from '../../../model/pledges/pledge-history.ts';
import type { PledgeStatus } from '../../../model/pledges/pledge-status.ts';
import type { Pledge } from '../../../model/records/pledge.ts';
import { changesInOtherOrder } from '../../../model/standings/other-order.ts';
import { doubtWords } from '../../../words/statuses.ts';
import { eventUrl, questionUrl } from '../../../urls.ts';
import { fullNameOf } from '../links/link.ts';
import { formatAnswerBriefly } from '../questions/answer-text.ts';
import { relationLabel } from '../questions/relation-label.ts';
import { statusRules } from '../../../model/standings/status-rules.ts';
import { statusCount, statusWords } from '../standings/status-words.ts';
import { speakersInSentence } from './speakers.ts';
import { voiceOfStanding, wordsInVoice } from './voice.ts';
import { badgeWords } from '../../../words/event-badges.ts';
import { pledgeStatusNames } from '../../../words/pledges.ts';

/** What an event did beyond having happened, in a sign and in words. */
export interface EventBadge {
  readonly kind: 'standing' | 'pledge' | 'conflict';
  readonly sign: string;
  readonly label: string;
  /** "from here on", said after the label, where answers had not excluded each other before; null elsewhere. */
  readonly since: string | null;
  /** What is marked, and leads there. */
  readonly text: string;
  readonly href: string;
}

/** The marks of an event on the timeline: standings that it changed, pledges made, answers that exclude each other. */
export function eventBadges(graph: Graph, event: StoryEvent): readonly EventBadge[] {
  return [...standingBadges(graph, event), ...pledgeBadges(graph, event), ...disputeBadges(graph, event)];
}

const NAMED = 2;

function standingBadges(graph: Graph, event: StoryEvent): readonly EventBadge[] {
  const { id, memberships } = event;
  return [
    ...Map.groupBy(
      memberships.filter((change) => !isSetAside(change)),
      (membership) => membership.in,
    ),
  ].map(([body, changes]) => {
    const asides = new Map(changes.map((fact) => [fact, asideOf(graph, { event, fact })]));
    const parts = inReadingOrder(graph, changes).flatMap((status) => {
      const those = changes.filter((change) => change.status === status);
      const byAside = Map.groupBy(those, (change) => asides.get(change)!);
      return [...byAside].map(([aside, alike]) => inWords(graph, status, alike) + aside);
    });
    const separator = [...asides.values()].some((aside) => aside !== '') ? '; ' : ', ';
    return {
      kind: 'standing',
      sign: '◆',
      label: badgeWords.statusChanged,
      since: null,
      text: badgeWords.inBody(parts.join(separator), fullNameOf(subjectOf(graph, body))),
      href: `${eventUrl(id)}#standings`,
    };
  });
}

/** The most binding first; but of one actor's several steps the earlier first, and the one that stands last. */
function inReadingOrder(graph: Graph, changes: readonly Membership[]): readonly MembershipStatus[] {
  const rules = [...statusRules(graph)];
  const isOneEach = new Set(changes.map(({ actor }) => actor)).size === changes.length;
  const ordered = isOneEach ? rules : rules.toSorted(([, a], [, b]) => (a.rank ?? -1) - (b.rank ?? -1));
  return ordered.map(([status]) => status);
}

/** "Alma and Bo signed", or "3 signed" of many. */
function inWords(graph: Graph, status: MembershipStatus, changes: readonly Membership[]): string {
  if (changes.length > NAMED) return statusCount(graph, status, changes.length);
  const actors = changes.map(({ actor }) => fullNameOf(subjectOf(graph, actor)));
  return badgeWords.changed(formatList(actors), statusWords(graph, status, actors.length));
}

/** ", according to Mira Stone, disputed by Bo, corrected"; empty where the site says so itself, and as it always has. */
function asideOf(graph: Graph, recorded: RecordedFact<Membership>): string {
  const voice = voiceOfStanding(graph, recorded);
  const disputed = disputesOfStanding(graph, recorded).map(({ fact }) =>
    badgeWords.disputed(speakersInSentence(graph, fact)),
  );
  const told = wordsInVoice('', voice) + disputed.join('');
  const aside = correctionsOfFact(recorded).length > 0 ? badgeWords.corrected(told) : told;
  const isUntold = changesInOtherOrder(graph, recorded).length > 0;
  return isUntold ? badgeWords.doubtful(aside, doubtWords['order-untold']) : aside;
}

function pledgeBadges(graph: Graph, event: StoryEvent): readonly EventBadge[] {
  const byStatus = [
    ...Map.groupBy(
      event.pledges.filter((pledge) => !isSetAside(pledge)),
      ({ status }) => status,
    ),
  ];
  if (byStatus.length === 0) return [];
  const text = byStatus.map(([status, told]) => pledgeCount(graph, event, status, told)).join(', ');
  return [
    { kind: 'pledge', sign: '▸', label: badgeWords.pledges, since: null, text, href: `${eventUrl(event.id)}#pledges` },
  ];
}

/** "2 committed", "1 committed (order not told)", "2 committed (order not told: 1)". */
function pledgeCount(graph: Graph, event: StoryEvent, status: PledgeStatus, told: readonly Pledge[]): string {
  const count = formatCount(told.length, pledgeStatusNames[status], pledgeStatusNames[status]);
  const untold = told.filter((fact) => stepsInOtherOrder(graph, { event, fact }).length > 0).length;
  if (untold === 0) return count;
  return badgeWords.someDoubtful(count, doubtWords['order-untold'], untold < told.length ? untold : null);
}

function disputeBadges(graph: Graph, event: StoryEvent): readonly EventBadge[] {
  return answeredQuestionsAmong(
    graph,
    event.claims.map(({ question }) => question),
  )
    .filter((difference) => isInDispute(difference, event.id))
    .map((difference) => ({
      kind: 'conflict',
      sign: relationLabel(difference).sign,
      label: relationLabel(difference).label,
      since: difference.opensAt === event.id ? badgeWords.fromHereOn : null,
      text: textOf(graph, difference, event),
      href: questionUrl(difference.question.id),
    }));
}

/** "How many? 1 / 2, corrected" */
function textOf(graph: Graph, difference: AnsweredQuestion, event: StoryEvent): string {
  const text = [difference.question.title, valuesOf(graph, difference)].filter(Boolean).join(' ');
  const here = event.claims.filter(({ question }) => question === difference.question.id);
  return here.some((fact) => correctionsOfFact({ event, fact }).length > 0) ? badgeWords.corrected(text) : text;
}

/** So many values at most stand side by side. */
const MOST_VALUES = 8;

/** The values side by side, where they are short; of many the first, and the last. */
function valuesOf(graph: Graph, { question, claims: answers, pairs }: AnsweredQuestion): string | null {
  if (question.type === 'text' || question.type === 'set') return null;
  const disputed = new Set(pairs.flatMap(({ claims }) => claims));
  const those = answers.filter((answer) => disputed.has(answer));
  const values = [...new Set(those.map(({ fact }) => formatAnswerBriefly(graph, question, fact)))];
  return (values.length > MOST_VALUES ? [...values.slice(0, 2), '…', values.at(-1)!] : values).join(' / ');
}
