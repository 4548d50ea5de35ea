import { globSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { commandLineWords } from '../../src/words/command-line.ts';
import { deskCommandWords } from '../../src/words/desk-commands.ts';
import { startStoryWords } from '../../src/words/example-story.ts';
import { ingestWords } from '../../src/words/ingest.ts';
import { newUsage } from '../../src/words/new-usage.ts';
import { releaseWords } from '../../src/words/release.ts';
import { watchFeedsWords } from '../../src/words/watch-feeds.ts';
import { ROOT } from '../setup/build.ts';
import { readProjectFile } from '../setup/project-files.ts';

const scripts = () => (JSON.parse(readProjectFile('package.json')) as { scripts: Record<string, string> }).scripts;

test.each(['README.md', 'CONTRIBUTING.md'])('every path named in %s is there', (file) => {
  const { code, links } = spans(file);
  const paths = code.concat(links).filter(isPath);
  expect(paths.length).toBeGreaterThan(0);
  const made = readProjectFile('.gitignore').split('\n').filter(Boolean);
  const expected = paths.filter((path) => !made.some((folder) => `${path}/`.startsWith(folder)));
  expect(expected.filter((path) => globSync(asGlob(path), { cwd: ROOT }).length === 0)).toEqual([]);
});

test('every npm script named in README.md is one of package.json, and every script is named', () => {
  const known = Object.keys(scripts());
  const named = [...readProjectFile('README.md').matchAll(/npm (?:run ([\w:-]+)|(test|start))/g)].map(
    ([, run, short]) => run ?? short!,
  );
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !named.includes(name))).toEqual([]);
});

test('every command in CONTRIBUTING.md is one of package.json, and each of its options is in its help', () => {
  const known = Object.keys(scripts());
  const commands = [...readProjectFile('CONTRIBUTING.md').matchAll(/npm run ([\w:-]+)([^`\n]*)/g)];
  expect(commands.length).toBeGreaterThan(10);
  expect(commands.filter(([, name]) => !known.includes(name!)).map(([command]) => command)).toEqual([]);
  const faults = commands.flatMap(([command, name, words = '']) =>
    [...words.matchAll(/--[a-z][\w-]*/g)]
      .filter(([option]) => !helpOf(name!, words).includes(option))
      .map(() => command),
  );
  expect(faults).toEqual([]);
});

/** What a command says of its options. */
function helpOf(name: string, words: string): string {
  if (name === 'start-story') return startStoryWords.usage;
  if (name === 'ingest') return ingestWords.usage;
  if (name === 'check') return commandLineWords.checkUsage;
  if (name === 'release') return releaseWords.usage;
  if (name === 'watch-feeds') return watchFeedsWords.usage;
  if (name !== 'new') return deskCommandWords[name as 'rename'];
  const [, kind = ''] = /^ -- (\w+)/.exec(words) ?? [];
  return kind === 'claim' || kind === 'citation' ? newUsage[kind] : newUsage.of(kind as 'event');
}

/** What a guide sets in code, and where its links lead. */
function spans(file: string): { code: string[]; links: string[] } {
  const tree = unified().use(remarkParse).parse(readProjectFile(file));
  const code: string[] = [];
  const links: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'inlineCode') code.push(node.value);
    if ('url' in node) links.push(node.url);
  });
  return { code, links };
}

/** A file or folder of the project: not an address on the web or within the site, not a command, not an example. */
function isPath(text: string): boolean {
  return /^[\w.@<>*{},-]+(?:\/[\w.@<>*{},-]*)+$/.test(text) || /^[\w-]+\.(?:ts|mjs|md|json|ya?ml|astro)$/.test(text);
}

/** `content/events/<id>.md` stands for any of them. */
function asGlob(path: string): string {
  return path.replace(/<[^>]*>/g, '*').replace(/\/$/, '');
}
