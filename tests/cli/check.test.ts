import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { grouped } from '../../src/cli/check/grouped.ts';
import { sarifOf } from '../../src/cli/check/sarif.ts';

const BASE = join(import.meta.dirname, '../broken/base');
const EVENT = 'events/2026-01-19-bridge-opened.md';
const event = await readFile(join(BASE, EVENT), 'utf8');
/** A key moment of one origin: right, and warned of. */
const WARNED = event.replace('kind: meeting', 'kind: meeting\nkey: true');

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What a check of the small story with these files and folders prints and gives, and the story's folder. */
async function checked(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
  folders: readonly string[] = [],
) {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(BASE, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  for (const name of folders) await mkdir(join(folder, name));
  for (const [name, value] of Object.entries({ CONTENT_DIR: folder, CI: '', GITHUB_ACTIONS: '' }))
    vi.stubEnv(name, value);
  const [out, err]: [string[], string[]] = [[], []];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
  const status = await check(args);
  const shown = (lines: readonly string[]) => lines.join('').replaceAll(folder, 'content');
  return { status, out: shown(out), err: shown(err), folder };
}

describe('warnings', () => {
  it('stop nothing, unless the check is strict', async () => {
    const lax = await checked([], { [EVENT]: WARNED });
    expect(lax.status).toBe(0);
    expect(lax.err).toMatch(/:5 key: warning: a key moment/);
    const strict = await checked(['--strict'], { [EVENT]: WARNED });
    expect(strict.status).toBe(1);
    expect(strict.err).toMatch(/:5 key: a key moment.*\n1 problem\n$/);
    await expect(readFile(join(strict.folder, 'addresses.txt'))).rejects.toThrow();
  });
});

describe('a day that is still to come', () => {
  afterEach(() => void vi.useRealTimers());

  /** What a check on a day finds, at noon in UTC. */
  async function problemsOn(day: string, files: Readonly<Record<string, string>>) {
    vi.useFakeTimers({ now: new Date(`${day}T12:00:00Z`), toFake: ['Date'] });
    return checked([], files);
  }

  const ADDED = event.replace('added: "2026-02-01"', 'added: "2026-03-05"');
  const CORRECTED = event.replace('\n---\n', '\ncorrections:\n  - { date: "2026-03-05", text: It was 300. }\n---\n');

  it.each([
    ['added', ADDED],
    ['corrections.0.date', CORRECTED],
  ])('is a problem as that of %s, until it may have begun somewhere', async (field, text) => {
    const { status, err } = await problemsOn('2026-03-03', { [EVENT]: text });
    expect(status).toBe(1);
    expect(err).toContain(` ${field}: 2026-03-05 is still to come; write the day on which it was done\n1 problem\n`);
    expect((await problemsOn('2026-03-04', { [EVENT]: text })).err).not.toContain('still to come');
  });

  it('is none where most of the story is of later days, and the clock is behind', async () => {
    expect(await problemsOn('2020-01-01', {})).toMatchObject({ status: 0, err: '' });
  });
});

describe('a file of the story that cannot be written', () => {
  it('is told beside what was found', async () => {
    const lists = ['addresses.txt', 'sentences.txt'];
    const folders = lists.map((name) => `.${name}.${process.pid}`);
    const { status, err } = await checked([], {}, folders);
    expect(status).toBe(1);
    expect(err).toMatch(
      /^content\/addresses\.txt:1 file: a file that should be written anew, and cannot be \(EISDIR\); /,
    );
    const strict = await checked(['--strict'], {}, folders);
    expect(strict.err).toMatch(/^content\/sentences\.txt:1 file: a file that should be written anew/m);
  });
});

describe('options', () => {
  it.each([
    [['--jsn'], /There is no option --jsn; did you mean --json\?/],
    [['--rev'], /There is no option --rev; did you mean --reviewed\?/],
    [['--strict=no'], /--strict takes no value/],
    [['all'], /“all” stands behind no option/],
    [['--json', '--sarif'], /Choose one of --json and --sarif/],
  ])('given %j are refused', async (args, message) => {
    const { status, err } = await checked(args);
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect(err).toContain('Usage: npm run check');
  });

  it('are told by --help', async () => {
    const { status, out } = await checked(['--help']);
    expect(status).toBe(0);
    expect(out).toContain('--strict');
  });
});

describe('what a check found', () => {
  it('is JSON for programs', async () => {
    const { out, err, status } = await checked(['--json'], { [EVENT]: WARNED });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      problems: [],
      warnings: [{ file: `content/${EVENT}`, line: 5, field: 'key', rule: 'one-origin' }],
      drafts: [],
      fixed: [],
    });
    const wrong = await checked(['--json'], { [EVENT]: event.replace('about: [', 'about: [nobody, ') });
    expect(wrong.status).toBe(1);
    expect(JSON.parse(wrong.out)).toMatchObject({ problems: [{ line: 8, field: 'about.0', rule: 'dangling-id' }] });
  });

  it('holds nothing that a terminal would obey, whatever is in the story', async () => {
    const hostile = event.replace('about: [', 'about: ["\\x9b2J\\u202e", ');
    for (const output of ['--json', '--sarif']) {
      const { out } = await checked([output], { [EVENT]: hostile });
      expect(out).toContain('2J');
      expect(out).not.toMatch(/[\u0080-\u009f\u202e]/);
      expect(() => JSON.parse(out) as unknown).not.toThrow();
    }
  });

  it('is SARIF for code hosts, with the path of a file as an address', async () => {
    const { out } = await checked(['--sarif'], { [EVENT]: WARNED });
    const [run] = (JSON.parse(out) as ReturnType<typeof sarifOf>).runs;
    expect(run!.tool.driver.rules).toEqual([{ id: 'one-origin' }]);
    expect(run!.results).toMatchObject([{ ruleId: 'one-origin', ruleIndex: 0, level: 'warning' }]);
    const [region] = sarifOf([{ ...PROBLEM, file: 'a b/é.md' }]).runs[0]!.results[0]!.locations;
    expect(region).toEqual({
      physicalLocation: { artifactLocation: { uri: 'a%20b/%C3%A9.md' }, region: { startLine: 3 } },
    });
  });

  it('stands under the names of files on a terminal', () => {
    const told = [PROBLEM, { ...PROBLEM, line: 12, isWarning: true }, { ...PROBLEM, file: 'content/b\u001b[2J.md' }];
    const lines = grouped(told, false);
    expect(grouped(told, true).map(stripVTControlCharacters)).toEqual(lines);
    expect(grouped(told, true)[0]).not.toBe(lines[0]);
    expect(lines).toEqual([
      'content/a.md',
      '   3  problem  date: x; y',
      '  12  warning  date: x; y',
      '',
      'content/b\\u001b[2J.md',
      '  3  problem  date: x; y',
      '',
    ]);
  });
});

const PROBLEM = { isWarning: false, file: 'content/a.md', line: 3, field: 'date', found: 'x', fix: 'y' };

describe('a check that mends', () => {
  const mended = async (text: string) => {
    const { out, folder, status } = await checked(['--fix'], { [EVENT]: text });
    return { status, out, text: await readFile(join(folder, EVENT), 'utf8') };
  };

  it('changes nothing else, whatever the ends of lines are', async () => {
    const windows = event.replaceAll('\n', '\r\n');
    const { status, out, text } = await mended(windows.replace('role: cuts the ribbon', 'role: comes, then leaves'));
    expect(text).toBe(windows.replace('role: cuts the ribbon', 'role: "comes, then leaves"'));
    expect(out).toMatch(
      /^Mended 1 place:\n  content\/events\/\S+:7: “comes, then leaves” is now “"comes, then leaves"”\n/,
    );
    expect(status).toBe(0);
  });

  it.each([
    ['a number with commas', ['answer: 310', 'answer: 2,000'], 'answer: 2000'],
    ['a number in words', ['quantity: 40', 'quantity: 2 million'], 'quantity: 2000000'],
    ['a year without quotes', ['"2024"', '2024'], undefined],
    [
      'a space of another kind',
      ['actor: mira-stone, role', 'actor:\u00a0mira-stone\u00a0, role'],
      'actor: mira-stone, role',
    ],
    ['bullets', ['The mayor opens', '•\tThe mayor opens'], '- The mayor opens'],
  ] as const)('mends %s', async (_, [from, to], fixed) => {
    const { text } = await mended(event.replace(from, to));
    expect(text).toBe(event.replace(from, fixed ?? from));
  });

  it('says of each place what was there and what stands there now, as far as they differ', async () => {
    const both = event
      .replace('answer: 310', 'answer: 2,000')
      .replace('actor: mira-stone, role: cuts', 'actor:\u00a0mira-stone, role: cuts');
    const lines = (await mended(both)).out.split('\n');
    expect(lines[0]).toBe('Mended 2 places:');
    expect(lines).toContainEqual(expect.stringMatching(/opened\.md:7: “.*\[U\+00A0\].*” is now “[^[]*”$/));
    expect(lines).toContainEqual(expect.stringMatching(/opened\.md:15: “2,000” is now “2000”$/));
  });

  it('writes the new id of a record that was renamed', async () => {
    const { out, folder } = await checked(['--fix'], {
      [EVENT]: event.replace('about: [bridge-plan]', 'about: [old-plan]'),
      'entities/bridge-plan.md':
        '---\nname: Bridge Plan\nkind: plan\ndescription: A plan\nformerIds: [old-plan]\n---\n',
    });
    expect(out).toMatch(/: “old-plan” is now “bridge-plan”\n/);
    expect(await readFile(join(folder, EVENT), 'utf8')).toBe(event);
  });

  it('leaves what has more than one answer, and says so', async () => {
    const wrong = event.replace('about: [bridge-plan]', 'about: [bridge-pln]');
    const { status, out, text } = await mended(wrong);
    expect({ status, text }).toEqual({ status: 1, text: wrong });
    expect(out).toBe('Nothing that has one right answer was found to mend\n');
  });
});
