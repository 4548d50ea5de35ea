import { globSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/build.ts';
import { readProjectFile } from '../setup/project-files.ts';

const scripts = () => (JSON.parse(readProjectFile('package.json')) as { scripts: Record<string, string> }).scripts;

test('every path named in README.md is there', () => {
  const paths = spans().code.concat(spans().links).filter(isPath);
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

/** What README.md sets in code, and where its links lead. */
function spans(): { code: string[]; links: string[] } {
  const tree = unified().use(remarkParse).parse(readProjectFile('README.md'));
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
