import { compareByName } from '../../../model/records/subject.ts';
import { formatDateAsNoun, type PrintedDate } from '../../../format.ts';
import { disputesOfStanding } from '../../../model/graph/disputes.ts';
import { subjectOf, type Graph } from '../../../model/graph/graph.ts';
import { statusRules } from '../../../model/standings/status-rules.ts';
import type { StandingsSelection } from '../../../model/standings/standings-selection.ts';
import type { Standing } from '../../../model/standings/standing.ts';
import { factUrl } from '../../../urls.ts';
import { factState, type FactState } from '../events/fact-state.ts';
import { speakersInSentence } from '../events/speakers.ts';
import { voiceOfStanding } from '../events/voice.ts';
import { fullNameOf, linkToSubject, type Link } from '../links/link.ts';
import { DOUBTS, doubtOf } from './standing-doubt.ts';
import { pageOfStatus } from './standing-line.ts';
import { statusLabel } from './status-words.ts';
import { standingsWords } from '../../../words/standings.ts';
import { changeWords, doubtWords } from '../../../words/statuses.ts';
import { voiceWords } from '../../../words/voices.ts';

/** Everybody who has one status in a body or agreement, by name. */
export interface StandingNames extends FactState {
  /** "Accepted", or "Accepted (3)" of several; leads to their standings. */
  readonly status: Link;
  /** A to Z. */
  readonly actors: readonly Link[];
  /** Those of them whose standing is in doubt, or told by others: "order not told", "according to Mira Stone". */
  readonly doubts: readonly { readonly words: string; readonly actors: readonly Link[] }[];
  /** When it came about, where that was the same day for all of them. */
  readonly since: { readonly word: string; readonly day: PrintedDate } | null;
}

/** As many as can be named before names hide how many there are. */
const MOST_NAMED = 12;

/**
 * Who has which status, in the order of statuses; empty where more stand in the body than can be named.
 *
 * @param selection the page of the body's standings on which they are
 */
export function standingNames(
  graph: Graph,
  body: string,
  standings: readonly Standing[],
  selection: StandingsSelection,
): readonly StandingNames[] {
  if (standings.length > MOST_NAMED) return [];
  const byStatus = Map.groupBy(standings, ({ status }) => status);
  return [...statusRules(graph).keys()].flatMap((status) => {
    const those = byStatus.get(status) ?? [];
    if (those.length === 0) return [];
    return [
      {
        status: {
          href: pageOfStatus(body, status, selection),
          label: standingsWords.named(statusLabel(graph, status), those.length),
        },
        actors: namesOf(graph, those),
        doubts: [...doubtsAmong(graph, those), ...voicesAmong(graph, those)],
        since: sinceWhen(those),
        setAside: null,
        corrected: those.flatMap(({ change }) => factState(change).corrected),
        disputed: those.flatMap((standing) => disputesIn(graph, standing)),
      },
    ];
  });
}

/** A to Z. */
function namesOf(graph: Graph, standings: readonly Standing[]): readonly Link[] {
  const actors = standings.map(({ actor }) => subjectOf(graph, actor));
  return actors.toSorted(compareByName).map(linkToSubject);
}

function doubtsAmong(graph: Graph, standings: readonly Standing[]): StandingNames['doubts'] {
  return DOUBTS.flatMap((doubt) => {
    const those = standings.filter((standing) => doubtOf(standing) === doubt);
    return those.length > 0 ? [{ words: doubtWords[doubt], actors: namesOf(graph, those) }] : [];
  });
}

/** Whom the site has these standings from, where it does not tell them itself. */
function voicesAmong(graph: Graph, standings: readonly Standing[]): StandingNames['doubts'] {
  const byVoice = Map.groupBy(standings, ({ change }) => voiceOfStanding(graph, change).attributedTo);
  return [...byVoice].flatMap(([voice, those]) =>
    voice === null ? [] : [{ words: changeWords.accordingTo(voice), actors: namesOf(graph, those) }],
  );
}

/** "Northmere: disputed by Mira Stone" */
function disputesIn(graph: Graph, { actor, change }: Standing): readonly Link[] {
  const name = fullNameOf(subjectOf(graph, actor));
  return disputesOfStanding(graph, change).map(({ fact, event }) => ({
    href: factUrl(event.id, fact.anchor),
    label: voiceWords.nameDisputedBy(name, speakersInSentence(graph, fact)),
  }));
}

/** Null where they came to it on different days, or in different words: what an event reports had happened by its day. */
function sinceWhen(standings: readonly Standing[]): StandingNames['since'] {
  const [first, ...others] = standings.map(({ change: { event } }) => ({
    word: event.kind === 'report' ? changeWords.noLaterThan : changeWords.since,
    day: formatDateAsNoun(event.date),
  }));
  const isSame = others.every(({ word, day }) => word === first!.word && day.text === first!.day.text);
  return isSame ? first! : null;
}
