import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UsageError } from './usage-error.ts';

/** Reads a command line by the options that there are; throws a `UsageError` that says what is wrong with it. */
export function parseOptions<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Reads the value of an option that takes a whole number; throws a `UsageError` for any other. */
export function wholeNumber(option: string, text: string, least: number, step = 1): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number % step === 0) return number;
  const wanted = step === 1 ? 'a whole number' : `a multiple of ${step}`;
  throw new UsageError(`${option} takes ${wanted} from ${least} on, not “${text}”`);
}
