import { resolve } from 'node:path';
import { parseOptions, wholeNumber } from '../options.ts';
import { SMALLEST, STEP } from '../story/story-of-years.ts';

/** What the benchmark in the browser is asked for. */
export interface BrowserOptions {
  /** The folder of a built site, if one is there. */
  readonly site: string | undefined;
  /** How many sources the made-up story has where none is. */
  readonly sources: number;
  /** Whether the results are kept. */
  readonly json: boolean;
}

const SOURCES = '10000';

/** Reads the command line; throws a `UsageError` that says what is wrong with it. */
export function readBrowserOptions(args: readonly string[]): BrowserOptions {
  const { site, sources, json } = parseOptions(args, {
    site: { type: 'string' },
    sources: { type: 'string', default: SOURCES },
    json: { type: 'boolean', default: false },
  });
  return {
    site: site === undefined ? undefined : resolve(site),
    sources: wholeNumber('--sources', sources, SMALLEST, STEP),
    json,
  };
}
