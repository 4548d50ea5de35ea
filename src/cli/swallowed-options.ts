import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { shellWords } from '../desk/shell-words.ts';
import { COMMAND_OPTIONS, OPTIONS_WITHOUT_VALUE } from '../words/command-options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The options that npm kept to itself, as an editor writes them: it tells those of its command line by the environment,
 * as it does the settings of its own that stand in a file `.npmrc`, which are let pass.
 */
export function swallowedOptions(command: string, env: Environment): readonly string[] {
  if (env['npm_lifecycle_event'] !== command) return [];
  const names = (COMMAND_OPTIONS[command] ?? '').split(' ').filter(Boolean);
  return names.flatMap((name) => given(name, env));
}

/** Options that npm has too. */
const OF_NPM = new Set(['description', 'dry-run', 'force', 'json', 'key', 'yes']);

function given(name: string, env: Environment): readonly string[] {
  const key = name.replace(/^no-/, '').replaceAll('-', '_');
  const value = env[`npm_config_${key}`];
  if (value === undefined || (value === '') !== name.startsWith('no-')) return [];
  if (OF_NPM.has(name) && isSetting(name, env)) return [];
  return value === 'true' || value === '' ? [`--${name}`] : [`--${name}`, value];
}

function isSetting(name: string, env: Environment): boolean {
  if (env[`NPM_CONFIG_${name.replaceAll('-', '_').toUpperCase()}`] !== undefined) return true;
  const files = [env['npm_config_userconfig'], env['npm_config_globalconfig'], resolve('.npmrc')];
  const line = new RegExp(`^\\s*${name}\\s*(?:=|$)`, 'm');
  return files.some((file) => file !== undefined && line.test(textOf(file)));
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The words of a command as they were meant; an ellipsis where npm parted an option from its value. */
export function meantWords(rest: readonly string[], swallowed: readonly string[]): string {
  const isParted = swallowed.some((word, i) => {
    const next = swallowed[i + 1];
    const hasValue = next !== undefined && !next.startsWith('--');
    return word.startsWith('--') && !hasValue && !OPTIONS_WITHOUT_VALUE.has(word.slice(2));
  });
  return isParted ? ELLIPSIS : shellWords([...rest, ...swallowed]);
}

const ELLIPSIS = '…';
