import { parseArgs } from 'node:util';
import { commandLineWords } from '../../words/command-line.ts';
import { optionFault } from '../option-fault.ts';
import type { JudgedBy } from './judgement.ts';

/** How a check is to judge, what it may mend, and how it prints. */
export interface CheckOptions extends JudgedBy {
  readonly fix: boolean;
  readonly help: boolean;
  readonly output: 'people' | 'json' | 'sarif';
}

const OPTIONS = {
  strict: { type: 'boolean', default: false },
  reviewed: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  sarif: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The options in these words, or what is wrong with them. */
export function checkOptions(args: readonly string[]): CheckOptions | string {
  try {
    const { json, sarif, ...rest } = parseArgs({ args: [...args], options: OPTIONS }).values;
    if (json && sarif) return commandLineWords.twoOutputs;
    return { ...rest, output: json ? 'json' : sarif ? 'sarif' : 'people' };
  } catch (error) {
    return optionFault(error, Object.keys(OPTIONS));
  }
}
