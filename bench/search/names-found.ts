import type { Graph } from '../../src/model/graph/graph.ts';
import { spellingsOf } from '../../src/model/names/spellings.ts';
import { isActor } from '../../src/model/records/subject.ts';
import { CASES, LANGUAGES, NONSENSE } from '../../tests/search/cases.ts';
import { slipsIn } from '../../tests/setup/slips.ts';
import type { Engine } from './engines.ts';
import { kilobytes, percent, printTable, quantile } from '../table.ts';

/** A query and the path of the record it means; null for what names nobody. */
type Case = readonly [query: string, path: string | null];

/** Slips are asked for one in so many: each engine gets the same. */
const ONE_SLIP_IN = 8;

/** Prints how often each engine has the right record first and among the first three, and how long it takes. */
export async function compareNames(graph: Graph, engines: readonly Engine[]): Promise<void> {
  const groups = casesOf(graph);
  const rows = [];
  const times = new Map(engines.map(({ name }) => [name, [] as number[]]));
  for (const [group, cases] of Object.entries(groups)) {
    const cells = [];
    for (const engine of engines) cells.push(await hits(engine, cases, times.get(engine.name)!));
    rows.push([group, cases.length, ...cells]);
  }
  const milliseconds = engines.map(({ name }) => times.get(name)!);
  rows.push(['median ms a query', '', ...milliseconds.map((list) => quantile(list, 0.5).toFixed(2))]);
  rows.push(['95th of 100 ms', '', ...milliseconds.map((list) => quantile(list, 0.95).toFixed(2))]);
  rows.push(['bytes of names, gzip', '', ...engines.map(({ bytes }) => kilobytes(bytes))]);
  printTable('Right record first / among the first three', ['cases', 'n', ...engines.map(({ name }) => name)], rows);
}

function casesOf(graph: Graph): Readonly<Record<string, readonly Case[]>> {
  const spellings = [...graph.subjects.values()].flatMap((subject) => {
    const path = `${isActor(subject) ? 'actors' : 'entities'}/${subject.id}/`;
    return spellingsOf(graph, subject.id).map(({ text }): Case => [text, path]);
  });
  const slips = spellings.flatMap(([text, path]) => slipsIn(text).map((slip): Case => [slip, path]));
  const typed = Object.entries(CASES).map(([habit, cases]) => [habit, Object.entries(cases)] as const);
  return {
    'every spelling in the content': spellings,
    'one-letter slips': slips.filter((_, i) => i % ONE_SLIP_IN === 0),
    [`country names in ${LANGUAGES.length} languages`]: countryCases(graph),
    ...Object.fromEntries(typed),
    'nonsense finds nothing': NONSENSE.map((query): Case => [query, null]),
  };
}

function countryCases(graph: Graph): readonly Case[] {
  return LANGUAGES.flatMap((language) => {
    const regions = new Intl.DisplayNames(language, { type: 'region' });
    return [...graph.subjects.values()].flatMap((subject): readonly Case[] => {
      if (!isActor(subject) || subject.country === null) return [];
      return [[regions.of(subject.country)!, `actors/${subject.id}/`]];
    });
  });
}

async function hits({ find }: Engine, cases: readonly Case[], times: number[]): Promise<string> {
  let [first, inThree] = [0, 0];
  for (const [query, path] of cases) {
    const start = performance.now();
    const found = (await find(query)).slice(0, 3);
    times.push(performance.now() - start);
    const place = path === null ? -found.length : found.indexOf(path);
    if (place === 0) first += 1;
    if (place >= 0) inThree += 1;
  }
  return `${percent(first, cases.length)} / ${percent(inThree, cases.length)}`;
}
