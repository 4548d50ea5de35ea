import { formatTitle } from '../../../../format.ts';
import { placeOf } from './country-place.ts';
import { subjectOf, type Graph } from '../../../../model/graph/graph.ts';
import type { StatusFamily } from '../../../../model/standings/status.ts';
import { ruleIn, statusRules } from '../../../../model/standings/status-rules.ts';
import { statusChangesIn, type Standing } from '../../../../model/standings/standing.ts';
import { isActor } from '../../../../model/records/subject.ts';
import { linkToSubject, type Link } from '../../links/link.ts';
import { DOUBTS, doubtOf } from '../standing-doubt.ts';
import { statusLabel, statusWords } from '../status-words.ts';
import { framesFor, type Frame } from './frame.ts';
import { pictureOf, type Member, type Picture, type Texture } from './picture.ts';
import { mapWords } from '../../../../words/standings.ts';
import { doubtWords } from '../../../../words/statuses.ts';

/** Where those who have a standing in a body are. */
export interface StandingsMap {
  /** "12 countries, shaded by status". */
  readonly summary: string;
  readonly main: Picture;
  /** The whole world, when the main map is of a region in which not all lie. */
  readonly world: Picture | null;
  /** The fillings on the map: statuses in order, then doubts. */
  readonly legend: readonly {
    /** Of a status, by its id, or of a doubt about any. */
    readonly texture: Texture;
    readonly family: StatusFamily;
    readonly label: string;
  }[];
  /** Those who are no country, or of whom no place is known: "Mira Stone (accepted)". */
  readonly missing: readonly { readonly link: Link; readonly status: string }[];
}

/**
 * The map of some standings in a body; null where fewer than two countries are among them, for a map of one compares
 * nothing. It shows the same part of the world on every page of the body: that of all countries that ever had a
 * standing in it.
 */
export function standingsMap(graph: Graph, body: string, standings: readonly Standing[]): StandingsMap | null {
  const placed = standings.flatMap((standing) => memberOf(graph, standing) ?? []);
  if (placed.length < 2) return null;
  const members = placed.toSorted((a, b) => a.link.label.localeCompare(b.link.label, 'en'));
  const { main, world } = framesFor(codesEverIn(graph, body));
  const isOnMain = ({ shows }: Frame, code: string) => shows.includes(code);
  return {
    summary: mapWords.summary(members.length),
    main: pictureOf(main, members, (code) => isOnMain(main, code)),
    world:
      world &&
      pictureOf(
        world,
        members.filter(({ code }) => !isOnMain(main, code)),
        () => true,
        main,
      ),
    legend: legendOf(graph, members),
    missing: standings
      .filter(({ actor }) => codeOf(graph, actor) === null)
      .map((standing) => ({
        link: linkToSubject(subjectOf(graph, standing.actor)),
        status: wordsOf(graph, standing),
      })),
  };
}

function legendOf(graph: Graph, members: readonly Member[]): StandingsMap['legend'] {
  const used = new Set(members.map(({ texture }) => texture));
  const statuses = [...statusRules(graph)].map(([status, { family }]) => ({
    texture: status,
    family,
    label: statusLabel(graph, status),
  }));
  const doubts = DOUBTS.map((doubt) => ({
    texture: doubt,
    family: 'open' as const,
    label: formatTitle(doubtWords[doubt]),
  }));
  return [...statuses, ...doubts].filter(({ texture }) => used.has(texture));
}

function memberOf(graph: Graph, standing: Standing): Member | null {
  const { actor, status } = standing;
  const code = codeOf(graph, actor);
  if (code === null) return null;
  const doubt = doubtOf(standing);
  return {
    link: linkToSubject(subjectOf(graph, actor)),
    status,
    texture: doubt ?? status,
    words: wordsOf(graph, standing),
    family: doubt ? 'open' : ruleIn(statusRules(graph), status).family,
    code,
  };
}

/** "accepted", "accepted, order not told" */
function wordsOf(graph: Graph, standing: Standing): string {
  const doubt = doubtOf(standing);
  return [statusWords(graph, standing.status), doubt && doubtWords[doubt]].filter(Boolean).join(', ');
}

function codesEverIn(graph: Graph, body: string): readonly string[] {
  const codes = statusChangesIn(graph, body).flatMap(({ fact }) => codeOf(graph, fact.actor) ?? []);
  return [...new Set(codes)].toSorted();
}

/** The code of a country that has a place on a map. */
function codeOf(graph: Graph, actor: string): string | null {
  const subject = subjectOf(graph, actor);
  if (!isActor(subject) || subject.country === null) return null;
  return placeOf(subject.country) ? subject.country : null;
}
