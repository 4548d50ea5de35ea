import { subjectOf, type Graph } from '../graph/graph.ts';
import { perGraph } from '../graph/per-graph.ts';
import { oncePerText } from '../once.ts';
import { foldName } from '../names/fold.ts';
import { isBeforeTitle, isTitle } from '../names/ordinary-words.ts';
import type { Attribution } from '../records/attribution.ts';
import { bareName } from './bare-name.ts';

/**
 * Whom an answer goes back to, by how its source names them: equal texts for one origin. "Island Wire", "the Island Wire
 * agency" and "Island Wire Ltd" are one. A name that one record alone bears is that record, whatever other name of it is
 * used: "IWR" where that is one of its `names`, a spelling of a source, "Mayor Stone" and "Mira Stone, as it reports".
 */
export function originNamed(graph: Graph, name: string): string {
  const record = recordNamed(graph, name);
  return record === undefined ? `named ${bareName(name)}` : `record ${record}`;
}

/** The same of whom an answer is attributed to: by id a record, or several together; unnamed ones by what they are and whose. */
export function originAttributed(graph: Graph, attribution: Attribution): string {
  if (typeof attribution === 'string') return originNamed(graph, attribution);
  const { by, as } = attribution;
  if (as === null) return `record ${by.toSorted().join(' ')}`;
  return originNamed(graph, `${as} of ${by.map((id) => subjectOf(graph, id).name).join(' and ')}`);
}

/** The ids of the records that an answer is attributed to, by id or by any of their names; none for one without a record. */
export function recordsAttributed(graph: Graph, attribution: Attribution): readonly string[] {
  const [kind, ...ids] = originAttributed(graph, attribution).split(' ');
  return kind === 'record' ? ids : [];
}

/** The id of the one actor or entity that is called so; undefined where none is, or several. */
function recordNamed(graph: Graph, name: string): string | undefined {
  // A name counts whenever the source that has it was published.
  return recordsByName(graph.told?.whole ?? graph)(name);
}

/** Asked of the same names by every page that counts sources. */
const recordsByName = perGraph((graph) => oncePerText((name: string) => oneBearer(bearersByName(graph), name)));

function oneBearer(bearers: ReadonlyMap<string, ReadonlySet<string>>, name: string): string | undefined {
  const ids = [name, ...headOf(name)]
    .flatMap((text) => [bareName(text), withoutTitles(text)])
    .map((text) => bearers.get(text));
  const found = ids.find((owners) => owners !== undefined);
  return found?.size === 1 ? [...found][0] : undefined;
}

const bearersByName = perGraph(({ subjects, sources }): ReadonlyMap<string, ReadonlySet<string>> => {
  const own = [...subjects.values()].flatMap(({ id, name, names }) =>
    [id, name, ...names.map(({ text }) => text)].map((text) => ({ id, text })),
  );
  const spelt = [...sources.values()].flatMap(({ spellings }) =>
    Object.entries(spellings).flatMap(([id, texts]) => texts.map((text) => ({ id, text }))),
  );
  const uses = Map.groupBy([...own, ...spelt], ({ text }) => bareName(text));
  return new Map([...uses].map(([name, ofOne]) => [name, new Set(ofOne.map(({ id }) => id))]));
});

/** "Mira Stone" of "Mira Stone, as the Herald reports", and nothing of "Mira Stone, citing the Herald". */
function headOf(name: string): readonly string[] {
  return /^([^,]+), (?:as|at|in|on|through|speaking) /.exec(name)?.slice(1) ?? [];
}

/** "mira stone" of "Deputy Mayor Mira Stone". */
function withoutTitles(name: string): string {
  const words = foldName(bareName(name)).split(' ');
  const first = words.findIndex((word) => !isTitle(word) && !isBeforeTitle(word));
  return words.slice(Math.max(first, 0)).join(' ');
}
