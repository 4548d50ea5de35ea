import { describe, expect, it } from 'vitest';
import { NEW_KINDS } from '../../../src/desk/new/fields.ts';
import { openStory } from '../../../src/desk/story.ts';
import { newRecordWords } from '../../../src/words/new-records.ts';
import { problemsOf } from '../../reader/a-folder.ts';
import { aPublishedStory, edit, LAMP, refusalOf } from '../edited-story.ts';
import { begin, fileIn, flagsOf, leftIn, textIn } from './begun.ts';

const SOURCE = {
  title: 'Lamps: forty of them',
  publisher: 'The Lamp',
  published: '2026-01-22',
  language: 'en',
  kind: 'news-article',
};
const EVENT = { title: 'The lamps are lit', date: '2026-01-20', kind: 'opening' };
const MIRA = { name: 'Bo Reed', kind: 'person', description: 'Lamplighter' };

describe('a new record', () => {
  it('is a file that the story reads, with each value as editors write it', async () => {
    const story = await openStory(await aPublishedStory());
    const plan = begin('event', {
      ...EVENT,
      place: 'old harbour',
      participant: ['Mira Stone: lights the first', 'Council of the River: pays: all of it'],
      about: 'bridge-plan',
      upcoming: ['4 February 2026: The next meeting', '2026-03: The end of the work [@bridge opens, para. 4]'],
      cite: ['bridge opens, para. 2', '2026-01-20-bridge-opens, 3'],
      account: 'The mayor lit the lamps.',
    })(story);
    expect(fileIn(plan)).toEqual({
      place: 'events/2026-01-20-lamps-lit.md',
      lines: [
        '---',
        'title: The lamps are lit',
        'date: "2026-01-20"',
        'kind: opening',
        'place: old-harbour',
        'participants:',
        '  - { actor: mira-stone, role: lights the first }',
        '  - { actor: river-council, role: "pays: all of it" }',
        'about: [bridge-plan]',
        'upcoming:',
        '  - { what: The next meeting, date: "2026-02-04" }',
        '  - { what: The end of the work, date: "2026-03", sources: [{ id: 2026-01-20-bridge-opens, locator: para. 4 }] }',
        'added: "2026-03-01"',
        '---',
        '',
        'The mayor lit the lamps. [@2026-01-20-bridge-opens, para. 2; @2026-01-20-bridge-opens, para. 3]',
        '',
      ],
    });
    expect(leftIn(story, plan)).toEqual([]);
  });

  it('cites in its account by any part of an id, and is refused where that is none', async () => {
    const folder = await aPublishedStory({ 'sources/2026-01-21-lamp.md': LAMP });
    const event = (account: string) => begin('event', { ...EVENT, account });
    const { lines } = fileIn(event('Lit. [@bridge-opens, 2; @lamp, para. 1] Seen. [@lamp]')(await openStory(folder)));
    expect(lines.at(-2)).toBe(
      'Lit. [@2026-01-20-bridge-opens, para. 2; @2026-01-21-lamp, para. 1] Seen. [@2026-01-21-lamp]',
    );
    expect(await refusalOf(folder, event('Lit. [@bridge-opnes, 2]'))).toEqual([
      '--account: nothing in the story is called "bridge-opnes"; did you mean 2026-01-20-bridge-opens?',
    ]);
  });

  it('is told in the form of its option where a plan rests on nobody knows which source', async () => {
    const folder = await aPublishedStory({ 'sources/2026-01-21-lamp.md': LAMP });
    const given = { account: 'Lit. [@bridge-opens, 2; @lamp]', upcoming: '2026-04-14: The next meeting' };
    expect(await refusalOf(folder, begin('event', { ...EVENT, ...given }))).toEqual([
      '--upcoming: the account cites no source, or several; name the one that tells it, as in "2026-04-14: The next meeting [@2026-01-20-bridge-opens, para. 4]"',
    ]);
  });

  it('says what a field is for only where the record may have it', async () => {
    const story = await openStory(await aPublishedStory());
    const question = { title: 'Who lit them?', about: 'bridge-plan' };
    expect(textIn(begin('question', { ...question, type: 'text' })(story))).not.toContain('# unit');
    expect(textIn(begin('actor', MIRA)(story))).not.toContain('# country');
    expect(textIn(begin('actor', MIRA)(story))).toContain('# sortName');
    const guild = { ...MIRA, kind: 'organisation' };
    expect(textIn(begin('actor', guild)(story))).not.toContain('# sortName');
  });

  it('is refused where a day to come is not parted from what it is for', async () => {
    expect(
      await refusalOf(await aPublishedStory(), begin('event', { ...EVENT, upcoming: 'The next meeting' })),
    ).toEqual([
      '--upcoming: "The next meeting" tells no day; write it before a colon, as in "2026-04-14: The next meeting"',
    ]);
  });

  it('takes several records with commas between them, and a comma within a name', async () => {
    const guild = '---\nname: Bridge, Lamp and Sons\nkind: organisation\ndescription: Builders\n---\n';
    const story = await openStory(await aPublishedStory({ 'actors/bridge-lamp.md': guild }));
    const about = ['Мира, bridge plan', 'Bridge, Lamp and Sons'];
    expect(textIn(begin('event', { ...EVENT, about })(story))).toContain(
      '\nabout: [mira-stone, bridge-plan, bridge-lamp]\n',
    );
  });

  it('says beside each field that was left out what it is for, in a comment', async () => {
    const story = await openStory(await aPublishedStory());
    for (const kind of NEW_KINDS) {
      const words = newRecordWords.fields[kind];
      expect(Object.keys(words).toSorted()).toEqual([...flagsOf(kind)].toSorted());
    }
    expect(textIn(begin('event', EVENT)(story))).toContain(
      '\n# dateNote: # why the date is uncertain, or how it was worked out\nkind: opening\n# place: # where',
    );
  });

  it('of every kind is read as what it is, and says what is left to do in it', async () => {
    const story = await openStory(await aPublishedStory());
    const left = (...of: Parameters<typeof begin>) => leftIn(story, begin(...of)(story));
    expect(left('source', { ...SOURCE, abstract: 'Forty lamps are lit.' })).toEqual([]);
    expect(left('actor', MIRA)).toEqual([expect.stringMatching(/^actors\/bo-reed\.md:2 name: no event, source/)]);
    expect(
      left('actor', { ...MIRA, name: 'Freedonia', kind: 'country', country: 'none', also: 'Freedonie (fr)' }),
    ).toHaveLength(1);
    expect(left('entity', { name: 'Lamp Law', kind: 'law', description: 'The law on lamps' })).toHaveLength(1);
    expect(left('question', { title: 'How many lamps?', about: 'bridge plan', type: 'number', unit: 'lamps' })).toEqual(
      [expect.stringMatching(/^questions\/how-many-lamps\.md:\d+ body: no paragraph/)],
    );
    expect(left('event', { ...EVENT, cite: 'bridge opens' })).toEqual([
      expect.stringMatching(/^events\/2026-01-20-lamps-lit\.md:\d+ body: citations without a word/),
    ]);
  });

  it('of a source whose text is still to be written is a draft, which stops nothing', async () => {
    const folder = await aPublishedStory();
    expect(await edit(folder, begin('source', SOURCE))).toEqual([]);
    expect(await problemsOf(folder)).toEqual([]);
    const { content } = await openStory(folder);
    expect(content.drafts.map(({ id }) => id)).toEqual(['2026-01-22-lamps-forty-them']);
    expect(content.drafts[0]!.data).toMatchObject({ title: 'Lamps: forty of them', url: null, added: '2026-03-01' });
  });

  it('has the id that its editor gives it, and none that another has or had', async () => {
    const story = await openStory(await aPublishedStory());
    expect(fileIn(begin('actor', MIRA, 'lamplighter')(story)).place).toBe('actors/lamplighter.md');
    const refused = (...of: Parameters<typeof begin>) => refusalOf(story.folder, begin(...of));
    expect(await refused('actor', { ...MIRA, name: 'Mira Stone' })).toEqual([
      '"mira-stone" is the id of actors/mira-stone.md, or was. If it is the same, use that record; else give another with --id',
    ]);
    expect(await refused('actor', MIRA, 'old-harbour')).toEqual([expect.stringContaining('entities/old-harbour.md')]);
    expect(await refused('actor', MIRA, '../../x')).toEqual([expect.stringContaining('is no id')]);
  });

  it('of an actor is called by its whole name in plain letters', async () => {
    const story = await openStory(await aPublishedStory());
    const placeOf = (name: string) => fileIn(begin('actor', { ...MIRA, name })(story)).place;
    expect(placeOf('Chamber of Trade')).toBe('actors/chamber-of-trade.md');
    expect(placeOf('Бо Рид')).toBe('actors/bo-rid.md');
    expect(placeOf('A'.repeat(100))).toBe(`actors/${'a'.repeat(80)}.md`);
  });

  it('begins with its date as precisely as it is known', async () => {
    const story = await openStory(await aPublishedStory());
    const placeOf = (date: string) => fileIn(begin('event', { ...EVENT, title: '20 lamps', date })(story)).place;
    expect(placeOf('2026-01-19~')).toBe('events/2026-01-19-20-lamps.md');
    expect(placeOf('2026-01')).toBe('events/2026-01-lamps.md');
    expect(placeOf('[2026-01-19..2026-01-21]')).toBe('events/2026-01-19-20-lamps.md');
    expect(fileIn(begin('event', { ...EVENT, date: '199X' })(story)).place).toBe('events/199x-lamps-lit.md');
  });

  it('is refused with all that does not fit, by the option that it was given with', async () => {
    const folder = await aPublishedStory();
    const refused = (...of: Parameters<typeof begin>) => refusalOf(folder, begin(...of));
    expect(
      await refused('event', {
        title: ' ',
        date: '31 January',
        kind: 'party',
        participant: 'Mira Stone',
        about: 'nobody',
      }),
    ).toEqual([
      '--title: ""; write something or leave the field out',
      expect.stringMatching(/^--date: .*"31 January"/),
      expect.stringMatching(/^--kind: "party" is none; write one of accession, /),
      '--participant: "Mira Stone" tells no part; write it after a colon, as in "mira-stone: cuts the ribbon"',
      '--about: nothing in the story is called "nobody"; write an id or a name that it has, or begin a record: npm run new',
    ]);
    expect(await refused('question', { title: 'How many?', about: 'bridge-plan', type: 'number' })).toEqual([
      expect.stringMatching(/^--unit: nothing; say what the number counts/),
    ]);
    expect(await refused('actor', { ...MIRA, also: 'Bo' })).toEqual([
      expect.stringMatching(/^--also: "Bo" has no language/),
    ]);
    expect(await refused('source', { publisher: 'The Lamp', language: 'en', kind: 'report' })).toEqual([
      expect.stringMatching(/^--supplied-title: /),
    ]);
    expect(await refused('event', {})).toHaveLength(3);
  });
});
