import { recordsAttributed } from '../../../../model/answers/origin-name.ts';
import { subjectOf, type Graph } from '../../../../model/graph/graph.ts';
import type { Position } from '../../../../model/positions/position.ts';
import type { Subject } from '../../../../model/records/subject.ts';
import { subjectUrl } from '../../../../urls.ts';
import { attributionInWords } from '../../events/attribution.ts';
import { isolate } from '../../isolate.ts';
import { speakersOf } from '../../events/speakers.ts';
import type { LinkInWords } from '../../links/links-in-words.ts';
import { briefestSources } from '../../sources/brief-source.ts';
import { positionWords } from '../../../../words/positions.ts';
import { fullNameOf } from '../../links/link.ts';

/** Who takes a position: each of whom there is a page, and all of it as text. */
export interface PositionSpeaker {
  /** None for one whom no record names. */
  readonly links: readonly LinkInWords[];
  readonly label: string;
}

/** Who takes a position, in full; null where its sources have it from nobody. */
export function positionSpeaker(graph: Graph, { speaker }: Position): PositionSpeaker | null {
  if (speaker === null) return null;
  if (typeof speaker !== 'string') {
    const { named, label } = speakersOf(graph, speaker);
    return { links: named, label };
  }
  const [id, ...others] = recordsAttributed(graph, speaker);
  const link = id !== undefined && others.length === 0 && { href: subjectUrl(subjectOf(graph, id)), label: speaker };
  return { links: link ? [{ before: '', link }] : [], label: isolate(speaker) };
}

/**
 * What speakers are called in a picture, in as few letters as tell them apart: people by their family names, and where
 * the sources have it from nobody, those who pledge it, or the sources by who published them.
 */
export function pictureNames(graph: Graph, positions: readonly Position[]): ReadonlyMap<Position, string> {
  const sources = positions.flatMap(({ facts }) => facts.flatMap(({ fact }) => fact.sources));
  const ids = [...new Set(sources)];
  const publishers = new Map(briefestSources(graph, ids).map((name, i) => [ids[i]!, name]));
  const named = positions.map((position) => ({ position, names: namesOf(graph, position, publishers) }));
  const namesakes = Map.groupBy(named, ({ names }) => names.short);
  return new Map(
    named.map(({ position, names: { short, long } }) => {
      const isOwn = new Set(namesakes.get(short)!.map(({ names }) => names.long)).size === 1;
      return [position, isOwn ? short : long];
    }),
  );
}

function namesOf(graph: Graph, { speaker, facts: [first] }: Position, publishers: ReadonlyMap<string, string>) {
  const giver = first.kind === 'pledge' ? first.fact.by : [];
  const records = (speaker === null ? giver : recordsAttributed(graph, speaker)).map((id) => subjectOf(graph, id));
  if (records.length > 0)
    return {
      short: positionWords.several(records.map(familyName)),
      long: positionWords.several(records.map(fullNameOf)),
    };
  const name =
    speaker === null ? first.fact.sources.map((id) => publishers.get(id)!) : [attributionInWords(graph, speaker)!];
  return { short: positionWords.several(name), long: positionWords.several(name) };
}

/** "Hadidi", of "Hadidi, Salma". */
function familyName({ kind, name, sortName }: Subject): string {
  return kind === 'person' && sortName.includes(', ') ? sortName.split(', ')[0]! : name;
}
