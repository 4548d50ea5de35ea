import { parseArgs } from 'node:util';
import { SMALLEST } from '../story/story-of-years.ts';
import { UsageError } from '../usage-error.ts';

/** What the benchmark of the build is asked for. */
export interface Options {
  /** How many sources the stories have. */
  readonly sizes: readonly number[];
  /** How often each build is measured; undefined for as often as its size allows. */
  readonly runs: number | undefined;
  /** Whether the results are kept. */
  readonly json: boolean;
}

const SIZES = '100,1000,10000';
const FROM_WHICH_ONE_RUN = 10_000;

/** Reads the command line; throws a `UsageError` that says what is wrong with it. */
export function readOptions(args: readonly string[]): Options {
  const { sizes, runs, json } = parsed(args);
  return {
    sizes: sizes.split(',').map((size) => aNumber('--sizes', size, SMALLEST, 5)),
    runs: runs === undefined ? undefined : aNumber('--runs', runs, 1),
    json,
  };
}

/** How often each build of a story is measured, where nobody says. */
export function usualRuns(size: number): number {
  return size < FROM_WHICH_ONE_RUN ? 3 : 1;
}

function parsed(args: readonly string[]) {
  try {
    const options = {
      sizes: { type: 'string', default: SIZES },
      runs: { type: 'string' },
      json: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function aNumber(option: string, text: string, least: number, step = 1): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number % step === 0) return number;
  const wanted = step === 1 ? `a whole number` : `a multiple of ${step}`;
  throw new UsageError(`${option} takes ${wanted} from ${least} on, not “${text}”`);
}
