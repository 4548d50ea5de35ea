import { kilobytes } from '../table.ts';
import { CHANGES, type Change, type Result } from './result.ts';

/** The size for which the bounds are set. */
export const BOUND_SIZE = 10_000;

/** One figure beside its bound. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  /** How many times what the peer takes from nothing; null where there is no peer to compare with. */
  readonly ratio: number | null;
  readonly bound: string;
  /** Null where nothing was measured that the bound is for. */
  readonly isMet: boolean | null;
}

/** The peer that ratios are to. */
export const PEER = 'Eleventy';

/** How many times what the peer takes from nothing each build of ours may take, by processor and by the wall. */
const TIMES: Readonly<Record<Change, number>> = {
  cold: 2,
  'nothing changed': 0.3,
  'one article added': 0.5,
  'one event corrected': 0.5,
};
const DRAWING = 10;
const MEMORY = 1e9;
const CHECK = 10;
const CHECK_AGAIN = 2;
const PAGE = 60_000;
const HOME = 30_000;
const OUTPUT = 300e6;
const GROWTH = 1.1;

/** The figures of one size that have bounds. */
export function figuresOf(result: Result): readonly Figure[] {
  return [...CHANGES.flatMap((change) => timesOf(result, change)), ...amountsOf(result)];
}

/** How processor time and bytes grow from one size to a larger one: near 1 where each page and record takes the same. */
export function growthOf(smaller: Result, larger: Result): readonly Figure[] {
  const cpu = ({ ours }: Result) => ours.cold.cpu / ours.weight.pages;
  const bytes = ({ ours, records }: Result) => ours.weight.bytes / records;
  const grown = (what: string, of: (result: Result) => number, unit: (value: number) => string): Figure => {
    const times = of(larger) / of(smaller);
    const measured = `${unit(of(smaller))} → ${unit(of(larger))}`;
    return { what, measured, ratio: times, bound: atMost(`${GROWTH} ×`), isMet: times <= GROWTH };
  };
  return [
    grown('processor time a page', cpu, (seconds) => `${(seconds * 1000).toFixed(1)} ms`),
    grown('bytes a record', bytes, kilobytes),
  ];
}

function timesOf({ ours, peers }: Result, change: Change): readonly Figure[] {
  return (['cpu', 'wall'] as const).map((kind) => {
    const peer = peers[PEER]?.cold[kind];
    const ratio = peer === undefined ? null : ours[change][kind] / peer;
    return {
      what: `${change}, ${kind === 'cpu' ? 'processor' : 'wall'}`,
      measured: seconds(ours[change][kind]),
      ratio,
      bound: atMost(`${TIMES[change]} ×`),
      isMet: ratio === null ? null : ratio <= TIMES[change],
    };
  });
}

function amountsOf({ ours, drawing, check }: Result): readonly Figure[] {
  const { largest, home, bytes } = ours.weight;
  const peaks = CHANGES.map((change) => ours[change].memory).filter((peak) => peak !== null);
  const memory = peaks.length > 0 ? Math.max(...peaks) : null;
  return [
    amount('drawing a picture, wall', drawing, DRAWING, (value) => `${value.toFixed(1)} ms`),
    amount('peak memory', memory, MEMORY, megabytes),
    amount('check, wall', check.first.wall, CHECK, seconds),
    amount('check, one file changed, wall', check['one file changed'].wall, CHECK_AGAIN, seconds),
    amount(`largest page (${largest.path}), compressed`, largest.bytes, PAGE, kilobytes),
    amount('home page, compressed', home, HOME, kilobytes),
    amount('output without images', bytes, OUTPUT, megabytes),
  ];
}

function amount(what: string, value: number | null, bound: number, unit: (value: number) => string): Figure {
  const measured = value === null ? 'not told here' : unit(value);
  return { what, measured, ratio: null, bound: atMost(unit(bound)), isMet: value === null ? null : value <= bound };
}

function atMost(bound: string): string {
  return `≤ ${bound}`;
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
