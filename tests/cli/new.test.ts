import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aPublishedStory, filesIn, LAMP } from '../desk/edited-story.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

function run(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'new', ...args], {
    env: { PATH: process.env['PATH'], CONTENT_DIR: folder },
    encoding: 'utf8',
  });
  return { status, out: stdout.replaceAll(`${folder}/`, ''), err: stderr.replaceAll(`${folder}/`, '') };
}

const EVENT = ['event', '--title', 'Lamps are lit', '--kind', 'opening', '--date', '2026-01-19'];

describe('the command that begins a record', { timeout: 30_000 }, () => {
  it('writes the file, and says what is left to do and what comes next', async () => {
    const folder = await aPublishedStory();
    const { status, out, err } = run(folder, ...EVENT);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(
      /\nWrote events\/2026-01-19-lamps-lit\.md\.\n\nLeft to do in it, 1 thing:\nevents\/.* body: no paragraph/,
    );
    expect(out).toMatch(
      /\nNext:\n- say what each source answers: npm run new -- claim QUESTION --event 2026-01-19-lamps-lit\n/,
    );
    expect(Object.keys(await filesIn(folder))).toContain('events/2026-01-19-lamps-lit.md');
    const again = run(folder, ...EVENT);
    expect(again).toMatchObject({ status: 1, out: '' });
    expect(again.err).toMatch(
      /^The story has an event of this day: 2026-01-19-lamps-lit, .* cite the source there: npm run new -- citation --event 2026-01-19-lamps-lit --source SOURCE\n.*--force\.\n$/,
    );
    expect(run(folder, ...EVENT, '--force').err).toMatch(
      /^"2026-01-19-lamps-lit" is the id of events\/.* cite the source there: npm run new -- citation --event /,
    );
  });

  it('cites a further source in an event by one command', async () => {
    const folder = await aPublishedStory({ 'sources/2026-01-21-lamp.md': LAMP });
    const { status, out } = run(
      folder,
      'event',
      ...EVENT.slice(1),
      '--participant',
      'Mira Stone: lights lamps',
      '--dry-run',
    );
    expect(status).toBe(0);
    const [, command] = /cite the source there: npm run new -- (.*)\n/.exec(out) ?? [];
    expect(command).toBe('citation --event 2026-01-19-bridge-opened --source SOURCE');
    const given = ['--event', 'bridge opened', '--source', 'bridge long, 3', '--claim', 'how long=310', '--yes'];
    expect(run(folder, 'citation', ...given)).toMatchObject({ status: 0, err: '' });
    const event = (await filesIn(folder))['events/2026-01-19-bridge-opened.md'];
    expect(event).toContain('[@2026-01-20-bridge-opens; @2026-01-21-lamp, para. 3]');
    expect(event).toContain('sources: [2026-01-20-bridge-opens, { id: 2026-01-21-lamp, locator: para. 3 }]');
    expect(run(folder, 'citation', ...given).err).toContain('there is nothing to add');
    expect(run(folder, 'citation').err).toMatch(/^Missing: --event EVENT, --source SOURCE\.\n\nUsage/);
    expect(run(folder, 'citation', '--sorce', 'x').err).toMatch(/^There is no option --sorce; did you mean --source/);
  });

  it('rests a plan without a place on the source of the event, where the account cites others too', async () => {
    const folder = await aPublishedStory({ 'sources/2026-01-21-lamp.md': LAMP });
    const account = 'Lamps are lit. [@bridge-opens, para. 2; @lamp, para. 1]';
    const given = ['--account', account, '--upcoming', '2026-04-14: The next meeting', '--claim', 'how long=310'];
    expect(run(folder, ...EVENT, '--force', '--from', 'lamp', ...given)).toMatchObject({ status: 0, err: '' });
    const event = (await filesIn(folder))['events/2026-01-19-lamps-lit.md']!;
    expect(event).toContain('{ what: The next meeting, date: "2026-04-14", sources: [2026-01-21-lamp] }');
    expect(event).toMatch(/\nLamps are lit\. \[@2026-01-20-bridge-opens, para\. 2; @2026-01-21-lamp, para\. 1\]\n$/);
  });

  it('begins an event from its source with whom it names and what it answers, so that nothing is left to do', async () => {
    const folder = await aPublishedStory();
    const given = [
      '--title',
      'Lamps are lit',
      '--kind',
      'opening',
      '--date',
      '19 January 2026',
      '--account',
      'Lamps are lit.',
    ];
    const others = [
      '--actor',
      'Ada Bek: person, Clerk',
      '--participant',
      'Ada Bek: lights lamps',
      '--claim',
      'how long=320',
      ...['--question', 'How many lamps burn?: number lamps, Old Harbour; Lamps on the bridge.'],
      ...['--claim', 'how many lamps=40', '--claim-in', 'bridge opened: how many lamps=null'],
    ];
    const { status, out } = run(folder, 'event', '--from', 'bridge opens', ...given, ...others);
    expect(status).toBe(0);
    expect(out).toContain(
      [
        '\nWrote actors/ada-bek.md.',
        'Wrote questions/how-many-lamps-burn.md.',
        'Wrote events/2026-01-19-lamps-lit.md.',
        'Changed events/2026-01-19-bridge-opened.md.\n\nNext:',
      ].join('\n'),
    );
    const files = await filesIn(folder);
    expect(files['events/2026-01-19-lamps-lit.md']).toContain('answer: 320');
    expect(files['events/2026-01-19-bridge-opened.md']).toContain('answer: null');
  });

  it('writes nothing where it only shows, or is told too little and nobody can be asked', async () => {
    const folder = await aPublishedStory();
    const before = await filesIn(folder);
    const shown = run(folder, ...EVENT, '--dry-run');
    expect(shown.status).toBe(0);
    expect(shown.out).toMatch(/Left to do in it, 1 thing:\nevents\/.* body: no paragraph/);
    const missing = run(folder, 'event', '--title', 'Lamps are lit');
    expect(missing).toMatchObject({ status: 2, out: '' });
    expect(missing.err).toMatch(
      /^--date is missing: its day.*\n--kind is missing: .*\nGive them as options.*\n\nUsage: npm run new -- event/,
    );
    expect(run(folder, 'claim', 'bridge-length').err).toMatch(/^Missing: --event EVENT, --answer ANSWER\.\n\nUsage/);
    expect(run(folder, 'question', 'How high is it?').err).toMatch(
      /^“How high is it\?” stands alone; give it as an option: --title "How high is it\?"\n\nUsage/,
    );
    expect(await filesIn(folder)).toEqual(before);
  });

  it('adds an answer, after showing what changes', async () => {
    const folder = await aPublishedStory();
    const given = ['--event', 'bridge opened', '--answer', 'about 320', '--yes'];
    const { status, out } = run(folder, 'claim', 'how long', ...given);
    expect(status).toBe(0);
    expect(out).toMatch(/^Answer "How long is the bridge\?" in 2026-01-19-bridge-opened:\n/);
    expect((await filesIn(folder))['events/2026-01-19-bridge-opened.md']).toContain('answer: 320');
    expect(run(folder, 'claim', 'how long', '--event', 'bridge opened', '--answer', 'null', '--dry-run').out).toContain(
      'answer: null',
    );
  });

  it('adds nothing where it is told both an answer and that there is none', async () => {
    const folder = await aPublishedStory();
    const before = await filesIn(folder);
    const given = ['--event', 'bridge opened', '--answer', '320', '--silent', '--yes'];
    const { status, out, err } = run(folder, 'claim', 'how long', ...given);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^--answer 320 and --silent exclude each other: leave out /);
    expect(await filesIn(folder)).toEqual(before);
  });

  it('cites no paragraph that a source at hand has not', async () => {
    const around = await mkdtemp(join(tmpdir(), 'throughline-kept-'));
    onTestFinished(() => rm(around, { recursive: true }));
    const folder = join(around, 'content');
    await cp(await aPublishedStory(), folder, { recursive: true });
    await mkdir(join(around, 'drafts'));
    await writeFile(join(around, 'drafts/2026-01-20-bridge-opens.md'), '# Bridge\n\n## Paragraphs\n\n1. Words.\n');
    const claim = ['claim', 'how long', '--event', 'bridge opened', '--answer', '320', '--source'];
    for (const given of [claim, [...EVENT, '--cite']]) {
      const { status, err } = run(folder, ...given, 'bridge opens, para. 99', '--dry-run');
      expect(status).toBe(1);
      expect(err).toBe('2026-01-20-bridge-opens has no paragraph 99: the last that is kept is 1; correct the number\n');
    }
    expect(run(folder, ...claim, 'bridge opens, 1', '--dry-run').status).toBe(0);
  });

  it('says how it is used when asked, and where its words do not fit', async () => {
    const folder = await aPublishedStory();
    const { status, out } = run(folder, '--help');
    expect(status).toBe(0);
    expect(out).toMatch(/^Usage: npm run new/);
    expect(run(folder)).toMatchObject({ status: 2, out: '' });
    expect(run(folder, 'evnt').err).toMatch(/^"evnt" is no kind of record; did you mean "event"\?\n\nUsage/);
    expect(run(folder, 'person').err).toMatch(/^"person" is no kind of record\.\n\nUsage/);
    expect(run(folder, 'actor', '--title', 'x').err).toMatch(
      /^There is no option --title; the options are listed below/,
    );
    expect(run(folder, 'question', '--help').out).toMatch(/\n  --how-to-read +how to read the answers/);
  });
});
