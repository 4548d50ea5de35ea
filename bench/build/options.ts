import { parseOptions, wholeNumber } from '../options.ts';
import { SMALLEST, STEP } from '../story/story-of-years.ts';

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
  const { sizes, runs, json } = parseOptions(args, {
    sizes: { type: 'string', default: SIZES },
    runs: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  return {
    sizes: sizes.split(',').map((size) => wholeNumber('--sizes', size, SMALLEST, STEP)),
    runs: runs === undefined ? undefined : wholeNumber('--runs', runs, 1),
    json,
  };
}

/** How often each build of a story is measured, where nobody says. */
export function usualRuns(size: number): number {
  return size < FROM_WHICH_ONE_RUN ? 3 : 1;
}
