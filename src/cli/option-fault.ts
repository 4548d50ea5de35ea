import { nearest } from '../model/diagnostics/nearest.ts';
import { optionWords } from '../words/options.ts';

/** True for what `parseArgs` of Node throws. */
export function isOptionFault(error: unknown): error is TypeError & { readonly code: string } {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/**
 * What is wrong with the words of a command, in an editor's words.
 *
 * @param error what `parseArgs` of Node threw; another error is thrown on
 * @param names the options that the command knows
 */
export function optionFault(error: unknown, names: readonly string[]): string {
  if (!isOptionFault(error)) throw error;
  const [, named = ''] = /'([^' ]+)/.exec(error.message) ?? [];
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return optionWords.unknown(named, optionLike(named, names));
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return error.message.includes('does not take') ? optionWords.noneTaken(named) : optionWords.noValue(named);
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return optionWords.stray(/'(.*)'\. /s.exec(error.message)?.[1] ?? named);
    default:
      return error.message;
  }
}

/** The option that is nearest, or the only one of which it is the beginning. */
function optionLike(named: string, names: readonly string[]): string | undefined {
  const word = named.replace(/^-+/, '');
  const [begun, ...others] = names.filter((name) => word !== '' && name.startsWith(word));
  const like = begun !== undefined && others.length === 0 ? begun : nearest(word, names);
  return like === undefined ? undefined : `--${like}`;
}
