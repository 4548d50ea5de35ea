import { kilobytes, printTable } from '../table.ts';
import { BOUND_SIZE, figuresOf, growthOf, PEER, type Figure } from './figures.ts';
import type { Cost } from './measured-run.ts';
import { CHANGES, type Result } from './result.ts';
import type { Weight } from './weigh-site.ts';

/** Prints what the builds of one size came to, and each figure beside its bound. */
export function printResult(result: Result): void {
  const { sources, ours, peers, check, runs } = result;
  const rows = [
    ...CHANGES.map((change, i) => row(`Throughline, ${change}`, ours[change], i === 0 ? ours.weight : undefined)),
    ...Object.entries(peers).map(([name, { cold, weight }]) => row(`${name}, cold`, cold, weight)),
    ...Object.entries(check).map(([name, cost]) => row(`npm run check, ${name}`, cost)),
  ];
  const head = ['', 'wall', 'processor', 'peak memory', 'pages', 'output without images', 'largest page', 'home'];
  printTable(`${grouped(sources)} sources, median of ${runs}`, head, rows);
  const figures = figuresOf(result).map((figure) => (sources < BOUND_SIZE ? { ...figure, isMet: null } : figure));
  printFigures(`${grouped(sources)} sources, beside the bounds for ${grouped(BOUND_SIZE)}`, figures);
}

/** Prints how the figures grow from one size to a larger one. */
export function printGrowth(smaller: Result, larger: Result): void {
  const title = `From ${grouped(smaller.sources)} to ${grouped(larger.sources)} sources`;
  printFigures(title, growthOf(smaller, larger), 'times');
}

function printFigures(title: string, figures: readonly Figure[], ratio = `of ${PEER}, cold`): void {
  const rows = figures.map(({ what, measured, ratio: times, bound, isMet }) => [
    what,
    measured,
    times === null ? '' : `${times.toFixed(2)} ×`,
    bound,
    isMet === null ? '' : isMet ? 'met' : 'not met',
  ]);
  printTable(title, ['', 'measured', ratio, 'bound', ''], rows);
}

function row(what: string, { wall, cpu, memory }: Cost, weight?: Weight): readonly string[] {
  const held = memory === null ? '' : `${(memory / 1e6).toFixed(0)} MB`;
  return [what, `${wall.toFixed(1)} s`, `${cpu.toFixed(1)} s`, held, ...(weight ? amounts(weight) : ['', '', '', ''])];
}

function amounts({ pages, bytes, largest, home }: Weight): readonly string[] {
  return [grouped(pages), `${(bytes / 1e6).toFixed(1)} MB`, kilobytes(largest.bytes), kilobytes(home)];
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
