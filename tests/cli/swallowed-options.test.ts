import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { meantWords, swallowedOptions } from '../../src/cli/swallowed-options.ts';
import { commandLineWords } from '../../src/words/command-line.ts';
import { COMMAND_OPTIONS } from '../../src/words/command-options.ts';
import { ingestWords } from '../../src/words/ingest.ts';
import { newUsage } from '../../src/words/new-usage.ts';

const asRun = (env: Readonly<Record<string, string>>, command = 'ingest') =>
  swallowedOptions(command, { npm_lifecycle_event: command, ...env });

it('options that npm took are found, with what it took with them', () => {
  expect(asRun({ npm_config_dry_run: 'true', npm_config_yes: 'true' })).toEqual(['--dry-run']);
  expect(asRun({ npm_config_title: 'The bridge', npm_config_example: '' }, 'start-story')).toEqual([
    '--no-example',
    '--title',
    'The bridge',
  ]);
});

it('the words that were meant are told, as far as they can be put together', () => {
  expect(meantWords(['a file.html'], ['--dry-run', '--force'])).toBe('"a file.html" --dry-run --force');
  expect(meantWords(['event'], ['--title', 'The bridge'])).toBe('event --title "The bridge"');
  expect(meantWords(['event', 'The bridge'], ['--dry-run', '--title'])).toBe('…');
});

it('nothing is found where npm took nothing, or ran another script', () => {
  expect(asRun({ npm_config_force: '', npm_config_loglevel: 'silent' })).toEqual([]);
  expect(swallowedOptions('ingest', { npm_lifecycle_event: 'test', npm_config_dry_run: 'true' })).toEqual([]);
});

it('settings of npm that stand in its file or in the environment are none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-npm-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, '.npmrc');
  await writeFile(file, 'fund=false\nforce = true\n');
  expect(asRun({ npm_config_force: 'true', npm_config_userconfig: file, npm_config_json: 'true' })).toEqual(['--json']);
  expect(asRun({ npm_config_force: 'true', NPM_CONFIG_FORCE: 'true' })).toEqual([]);
});

it.each([
  ['ingest', ingestWords.usage],
  ['check', commandLineWords.checkUsage],
  ['serve', commandLineWords.serveUsage],
  ['new', [newUsage.of('event'), newUsage.of('source'), newUsage.of('question'), newUsage.claim].join('')],
])('every option that the help of %s names is known', (command, usage) => {
  const named = [...usage.matchAll(/--([a-z][a-z-]+)/g)].map(([, name]) => name!).filter((name) => name !== 'help');
  expect(COMMAND_OPTIONS[command]!.split(' ')).toEqual(expect.arrayContaining(named));
});
