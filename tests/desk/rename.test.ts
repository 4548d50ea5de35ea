import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRename } from '../../src/desk/rename.ts';
import { entriesOf } from '../../src/model/records/content.ts';
import { keepAddresses } from '../../src/reader/addresses.ts';
import { recordNamed } from '../../src/desk/record-named.ts';
import { openStory } from '../../src/desk/story.ts';
import { problemsOf, write } from '../reader/a-folder.ts';
import { aPublishedStory, changedLines, edit, filesIn, refusalOf } from './edited-story.ts';

const EVENT = 'events/2026-01-19-bridge-opened.md';

const rename = (folder: string, from: string, to: string) =>
  edit(folder, (story) => planRename(story, recordNamed(story, from), to));

describe('a record that is renamed', () => {
  it('is called by its new id in every file that speaks of it, and in no other way', async () => {
    const folder = await aPublishedStory();
    const before = await filesIn(folder);
    expect(await rename(folder, 'mira-stone', 'mayor-stone')).toEqual([]);
    const after = await filesIn(folder);
    expect(after['actors/mayor-stone.md']).toBe(
      before['actors/mira-stone.md']!.replace(/---\n$/, 'formerIds:\n  - mira-stone\n---\n'),
    );
    expect(changedLines(before, after)).toEqual({
      'actors/mayor-stone.md': expect.anything() as unknown,
      'actors/mira-stone.md': expect.anything() as unknown,
      [EVENT]: [
        '- - { actor: mira-stone, role: cuts the ribbon }',
        '- - { actor: mira-stone, in: river-council, status: accepted, sources: [2026-01-20-bridge-opens] }',
        '- - { by: mira-stone, says: It will stand., answers: null, sources: [2026-01-20-bridge-opens] }',
        '+ - { actor: mayor-stone, role: cuts the ribbon }',
        '+ - { actor: mayor-stone, in: river-council, status: accepted, sources: [2026-01-20-bridge-opens] }',
        '+ - { by: mayor-stone, says: It will stand., answers: null, sources: [2026-01-20-bridge-opens] }',
      ],
      'sources/2026-01-20-bridge-opens.md': ['- mira-stone: [M. Stone]', '+ mayor-stone: [M. Stone]'],
    });
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('is cited and linked by its new id, and what only looks like a marker stays', async () => {
    const text = `The mayor opens the [[bridge-plan|bridge]], and the [[ bridge-plan ]], by a \\[[bridge-plan]].
[@2026-01-20-bridge-opens, para. 1; @2026-01-20-bridge-opens, para. 2]\n`;
    const folder = await aPublishedStory();
    const event = await readFile(join(folder, EVENT), 'utf8');
    await write(folder, EVENT, event.replace(/The mayor opens.*\n/, text));
    expect(await rename(folder, 'bridge-plan', 'plan')).toEqual([]);
    expect(await rename(folder, '2026-01-20-bridge-opens', '2026-01-20-herald')).toEqual([]);
    expect(await readFile(join(folder, EVENT), 'utf8')).toContain(
      `The mayor opens the [[plan|bridge]], and the [[ plan ]], by a \\[[`,
    );
    expect(await readFile(join(folder, EVENT), 'utf8')).toContain(
      `\n[@2026-01-20-herald, para. 1; @2026-01-20-herald, para. 2]\n`,
    );
  });

  it('is followed by corrections that name a fact by its address, and by the story so far', async () => {
    const folder = await aPublishedStory();
    const event = await readFile(join(folder, EVENT), 'utf8');
    const correction = '  - { date: "2026-02-02", text: It was 300., fact: claim-bridge-length-310 }';
    await write(folder, EVENT, event.replace(/^added:.*\n/m, `$&key: true\ncorrections:\n${correction}\n`));
    const story = await readFile(join(folder, 'story.yaml'), 'utf8');
    await write(folder, 'story.yaml', `${story}moments: ['2026-01-19-bridge-opened'] # "the" day\n`);
    expect(await rename(folder, 'bridge-length', 'length')).toEqual([]);
    expect(await rename(folder, '2026-01-19-bridge-opened', '2026-01-19-opening')).toEqual([]);
    expect(await readFile(join(folder, 'events/2026-01-19-opening.md'), 'utf8')).toContain('fact: claim-length-310 }');
    expect(await readFile(join(folder, 'story.yaml'), 'utf8')).toContain(`moments: ['2026-01-19-opening'] # "the" day`);
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('is spelled by its new id in a draft too, and a draft is renamed as a record is', async () => {
    const draft = '---\ndraft: true # not yet\ntitle: null\nspellings: { mira-stone: [M.] }\n---\n';
    const folder = await aPublishedStory({ 'sources/2026-02-03-new.md': draft });
    expect(await rename(folder, 'mira-stone', 'mayor-stone')).toEqual([]);
    expect(await rename(folder, '2026-02-03-new', '2026-02-03-herald')).toEqual([]);
    expect((await filesIn(folder))['sources/2026-02-03-herald.md']).toBe(draft.replace('mira-stone', 'mayor-stone'));
  });

  it('keeps no old address where that was never published', async () => {
    const folder = await aPublishedStory();
    await write(folder, 'addresses.txt', 'actors/mira-stone\n');
    await rename(folder, 'river-council', 'council');
    expect((await filesIn(folder))['actors/council.md']).not.toContain('formerIds');
  });
});

describe('renaming there and back', () => {
  it('leaves each file as it was to the byte, whatever its record and however it is written', async () => {
    const folder = await aPublishedStory();
    const files = await filesIn(folder);
    const records = entriesOf((await openStory(folder)).content);
    const styles = fc.record({
      record: fc.constantFrom(...records),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\ufeff'),
      former: fc.constantFrom(
        '',
        'formerIds: []\n',
        'formerIds: [ ] # none\n',
        'formerIds:\n  - once # a name\n',
        'formerIds: ["once", ]\n',
      ),
      quote: fc.constantFrom('', '"', "'"),
    });
    await fc.assert(
      fc.asyncProperty(styles, async ({ record, lineEnd, mark, former, quote }) => {
        const { collection, id } = record;
        for (const [name, text] of Object.entries(files)) {
          const own = name === `${collection}/${id}.md` ? text.replace(/\n---\n/, `\n${former}---\n`) : text;
          const quoted = own.replace(
            /(?<=: |\[)(mira-stone|river-council|bridge-plan|old-harbour)(?=[,\]\n])/g,
            `${quote}$1${quote}`,
          );
          await write(folder, name, name === 'addresses.txt' ? text : mark + quoted.replaceAll('\n', lineEnd));
        }
        const before = await filesIn(folder);
        const to = `${id}-again`;
        expect(await rename(folder, `${collection}/${id}`, to)).toEqual([]);
        expect(await problemsOf(folder)).toEqual([]);
        expect(await rename(folder, to, id)).toEqual([]);
        expect(await filesIn(folder)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the address between where that was published meanwhile', async () => {
    const folder = await aPublishedStory();
    await rename(folder, 'mira-stone', 'mayor-stone');
    await keepAddresses((await openStory(folder)).content, folder);
    await rename(folder, 'mayor-stone', 'mira-stone');
    expect((await filesIn(folder))['actors/mira-stone.md']).toContain('formerIds:\n  - mayor-stone\n');
    expect(await problemsOf(folder)).toEqual([]);
  });
});

it.each(['Мира', 'events/bridge', 'M. Stone', 'opens'])(
  'a record is named by part of its name or id: %s',
  async (name) => {
    const story = await openStory(await aPublishedStory());
    expect(['mira-stone', '2026-01-19-bridge-opened', '2026-01-20-bridge-opens']).toContain(
      recordNamed(story, name).id,
    );
  },
);

describe('renaming is refused', () => {
  it.each<readonly string[]>([
    [
      'mira-stone',
      'Mira Stone',
      '"Mira Stone" is no id: write small Latin letters, digits and single hyphens, at most 80 characters.',
    ],
    ...['con', 'nul', 'aux', 'com1', 'lpt9'].map((name) => [
      'mira-stone',
      name,
      `"${name}" cannot be an id: Windows allows no file of that name. Choose another.`,
    ]),
    [
      'mira-stone',
      'known',
      '"known" cannot be an id: the site has a page or file of its own of that name. Choose another.',
    ],
    ['mira-stone', 'mira-stone', 'It is called "mira-stone" already.'],
    [
      'mira-stone',
      'bridge-plan',
      '"bridge-plan" is the id of entities/bridge-plan.md. Choose another, or make the two records one: npm run merge',
    ],
    ['mira-stoune', 'x', 'There is no record "mira-stoune"; did you mean "mira-stone"?'],
    [
      'bridge',
      'x',
      'There is no record "bridge"; did you mean "bridge-plan" or "2026-01-20-bridge-opens" or "2026-01-19-bridge-opened" or "bridge-length"?',
    ],
  ])('from %s to %s', async (from, to, said) => {
    const folder = await aPublishedStory();
    expect(await refusalOf(folder, (story) => planRename(story, recordNamed(story, from), to))).toEqual([
      typeof said === 'string' ? said : expect.stringMatching(said),
    ]);
  });

  it('where a file cannot be read, whose words would be passed over', async () => {
    const folder = await aPublishedStory();
    await write(folder, EVENT, '---\ntitle: [\n---\n');
    await expect(rename(folder, 'mira-stone', 'x')).rejects.toThrow(/Mend them first/);
  });

  it('where the story would have a problem that it had not', async () => {
    const folder = await aPublishedStory();
    const before = await filesIn(folder);
    expect(await rename(folder, '2026-01-19-bridge-opened', '2026-01-20-bridge-opened')).toEqual([
      expect.stringMatching(/^events\/2026-01-20-bridge-opened.md:/),
    ]);
    expect(await filesIn(folder)).toEqual(before);
  });

  it('not for a problem that the story has already', async () => {
    const folder = await aPublishedStory({
      'entities/lonely.md': '---\nname: Lonely\nkind: thing\ndescription: A thing\n---\n',
    });
    expect(await problemsOf(folder)).toHaveLength(1);
    expect(await rename(folder, 'lonely', 'alone')).toEqual([]);
  });
});
