import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/build.ts';
import { projectFiles, readProjectFile } from '../setup/project-files.ts';

/** The project's own rules, without those that want types: the files linted here do not exist. */
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: join(ROOT, '.config/eslint.mjs'),
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

test.each([
  ['a sentence in a text', '<p>Nobody has joined yet.</p>'],
  ['a label of one word', '<p>Sources</p>'],
  ['a part of a sentence', "<p>{'by '}{name}</p>"],
  ['a part of a template', '<p>{`${name} says`}</p>'],
  ['what is heard', '<nav aria-label="pages" />'],
  ['what stands in an empty box', '<input placeholder="name" />'],
  ['a label for a component', '<Heading text="What happened" />'],
])('the linter finds %s outside the words', async (_, markup) => {
  expect(
    await wordsIn('src/components/questions/X.astro', `---\nconst { name } = Astro.props;\n---\n\n${markup}`),
  ).toBe(1);
});

test('the linter finds words in the code of views, and none that readers never see', async () => {
  const file = 'src/views/parts/questions/x.ts';
  expect(await wordsIn(file, "export const label = 'Sources differ';")).toBe(1);
  expect(await wordsIn(file, 'export const label = (count: number) => `${count} sources`;')).toBe(1);
  expect(await wordsIn(file, "export const kind = 'yes-no';")).toBe(0);
  expect(await wordsIn(file, "throw new Error('No such question');")).toBe(0);
  expect(await wordsIn('src/components/questions/X.astro', '<p class="label plain">{label}</p>')).toBe(0);
  expect(await wordsIn('src/words/questions.ts', "export const questionWords = { title: 'All questions' };")).toBe(0);
});

test.each([
  ['a sentence', "export const finding = { found: 'no paragraph', fix: FIX };"],
  ['a sentence with a value', 'export const found = (id: string) => `no event has the id ${id}`;'],
  ['a word', "export const finding = { found, fix: 'shorten' };"],
  ['a part of a sentence', "export const found = (a: string, b: string) => a + ' and ' + b;"],
])('the linter finds %s of a message for editors', async (_, code) => {
  expect(await wordsIn('src/model/checks/x.ts', code)).toBe(1);
  expect(await wordsIn('src/words/problems/x.ts', code)).toBe(0);
});

test.each(
  ['model/records', 'model/dates', 'reader', 'ingest', 'cli', 'site', 'markdown', 'search'].map(
    (part) => `src/${part}/x.ts`,
  ),
)('the linter finds messages in %s', async (file) => {
  expect(await wordsIn(file, "const idField = z.string().min(1, 'write something');")).toBe(1);
  expect(await wordsIn(file, "const idField = z.string().min(1, { error: 'write' });")).toBe(1);
});

test('the linter finds no words that texts are compared with', async () => {
  const file = 'src/model/names/x.ts';
  expect(await wordsIn(file, "export const words = 'the of and'.split(' ');")).toBe(0);
  expect(await wordsIn(file, "export const particles = new Set(['Van', 'Von']);")).toBe(0);
  expect(await wordsIn(file, "export const isLate = (text: string) => text.endsWith(' later');")).toBe(0);
});

test('what a check says stands under the name of the check', () => {
  const keys = projectFiles('src/words/problems').flatMap((file) =>
    [...readProjectFile(file).matchAll(/^  (\w+):/gm)].map(([, key]) => key!),
  );
  const checks = projectFiles('src/model/checks').flatMap((file) =>
    [...readProjectFile(file).matchAll(/^export const (\w+): (?:Check|WarningRule)\b/gm)].map(([, name]) => name!),
  );
  expect(checks.length).toBeGreaterThan(50);
  expect(checks.filter((name) => !keys.includes(name))).toEqual([]);
});

test('nothing stands among the words that is never said', () => {
  const files = projectFiles('src').filter((file) => /\.(?:ts|astro)$/.test(file));
  const texts = files.map(readProjectFile);
  expect(files.filter((file) => file.startsWith('src/words/')).flatMap((file) => unsaid(file, texts))).toEqual([]);
});

/** The keys of a file of words that no text takes by name, where none takes them by a value. */
function unsaid(file: string, texts: readonly string[]): readonly string[] {
  const objects = readProjectFile(file).matchAll(/^export const (\w+)[^=\n]*= \{\n(.*?)^\}/gms);
  return [...objects].flatMap(([, name = '', body = '']) => {
    const users = texts.filter((text) => text.includes(name)).join('\n');
    if (users.includes(`${name}[`)) return [];
    const aliases = [...users.matchAll(new RegExp(`const (\\w+) = ${name};`, 'g'))].map(([, alias]) => alias!);
    const keys = [...body.matchAll(/^  '?([\w-]+)'?:/gm)].map(([, key]) => key!);
    const isSaid = (key: string) =>
      [name, ...aliases].some((one) =>
        new RegExp(`\\b${one}\\.${key}\\b|\\{[^}]*\\b${key}\\b[^}]*\\} = ${one}\\b`).test(users),
      );
    return keys.filter((key) => !isSaid(key)).map((key) => `${file}: ${name}.${key}`);
  });
}

async function wordsIn(file: string, code: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) });
  return result!.messages.filter(({ ruleId }) => ruleId === 'words/by-key').length;
}
