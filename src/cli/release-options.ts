import { parseArgs } from 'node:util';
import { releaseWords } from '../words/release.ts';
import { optionFault } from './option-fault.ts';

/** What is to be noted, and of which records only the wording changed. */
export interface ReleaseOptions {
  /** Ids of records, or `story`. */
  readonly wordingOnly: readonly string[];
  readonly dryRun: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  'wording-only': { type: 'string', multiple: true, default: [] as string[] },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The options in these words, or what is wrong with them. Several ids may follow one `--wording-only`. */
export function releaseOptions(args: readonly string[]): ReleaseOptions | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const named = values['wording-only'].flatMap((names) => names.split(','));
    if (positionals.length > 0 && named.length === 0) return releaseWords.stray(positionals[0]!);
    return { wordingOnly: [...named, ...positionals], dryRun: values['dry-run'], help: values.help };
  } catch (error) {
    return optionFault(error, Object.keys(OPTIONS));
  }
}
