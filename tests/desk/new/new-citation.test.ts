import { describe, expect, it } from 'vitest';
import { planNewCitation, type CitationToAdd } from '../../../src/desk/new/new-citation.ts';
import { openStory, type OpenStory } from '../../../src/desk/story.ts';
import { aPublishedStory, changedLines, edit, filesIn, refusalOf, LAMP } from '../edited-story.ts';

const EVENT = '2026-01-19-bridge-opened';
const OWN = '2026-01-20-bridge-opens';
const THIRD = { id: '2026-01-21-lamp', locator: 'para. 3' };

function citation(of: Partial<CitationToAdd>) {
  const base = { event: EVENT, places: [THIRD], confirms: [], says: undefined, claims: [], participants: [] };
  return (story: OpenStory) => planNewCitation(story, { ...base, ...of });
}

async function aStoryOfTwo(account?: string): Promise<string> {
  const files = { 'sources/2026-01-21-lamp.md': LAMP };
  if (account === undefined) return aPublishedStory(files);
  const event = (await filesIn(await aPublishedStory()))[`events/${EVENT}.md`]!;
  const bare = event.replaceAll(`, sources: [${OWN}]`, '').replace(/---\n\n.*$/s, `---\n\n${account}\n`);
  return aPublishedStory({ ...files, [`events/${EVENT}.md`]: bare });
}

/** The lines of the event that change. */
async function changed(folder: string, of: Partial<CitationToAdd>) {
  const before = await filesIn(folder);
  expect(await edit(folder, citation(of))).toEqual([]);
  return changedLines(before, await filesIn(folder))[`events/${EVENT}.md`];
}

describe('a further source of an event', () => {
  it('is cited beside the account of one paragraph, and on the facts that it tells too', async () => {
    const confirms = ['#statement-mira-stone-it-will-stand', 'pledge-river'];
    expect(await changed(await aStoryOfTwo(), { confirms })).toEqual([
      `- - { by: mira-stone, says: It will stand., answers: null, sources: [${OWN}] }`,
      `- The mayor opens the bridge. [@${OWN}]`,
      `+ - { by: mira-stone, says: It will stand., answers: null, sources: [${OWN}, { id: 2026-01-21-lamp, locator: para. 3 }] }`,
      `+ sources: [${OWN}, { id: 2026-01-21-lamp, locator: para. 3 }]`,
      `+ The mayor opens the bridge. [@${OWN}; @2026-01-21-lamp, para. 3]`,
    ]);
  });

  it('gives answers, to those that the event has and to others, and says more in a sentence of its own', async () => {
    const lines = await changed(await aStoryOfTwo(), {
      says: 'Another paper has it so.',
      claims: ['bridge-length=310', 'who-pays=mira-stone [@2026-01-21-lamp, para. 5]'],
    });
    expect(lines).toEqual([
      `+ sources: [${OWN}, { id: 2026-01-21-lamp, locator: para. 3 }]`,
      '+ answer: [mira-stone]',
      '+ sources:',
      '+ - { id: 2026-01-21-lamp, locator: para. 5 }',
      '+ Another paper has it so. [@2026-01-21-lamp, para. 3]',
    ]);
  });

  it('is told where it confirms a paragraph in which the answer of another stands, and answers otherwise itself', async () => {
    const story = await openStory(await aStoryOfTwo(`It is 310 metres long. [@${OWN}]`));
    const notes = (claim: string) => citation({ confirms: ['1'], claims: [claim] })(story).notes;
    expect(notes('bridge-length=320')[0]).toBe(
      'para. 1 may tell another answer to “How long is the bridge?”: 310 metres. Cite the source there only if it tells that too; else leave out --confirms and give --says.',
    );
    for (const same of ['bridge-length=310', 'bridge-length=310 (according to Workers)'])
      expect(notes(same).join('\n')).not.toContain('may tell another answer');
  });

  it('is refused where its sentence says nothing', async () => {
    expect(await refusalOf(await aStoryOfTwo(), citation({ says: ' ' }))).toEqual([
      '--says: nothing; write a sentence that tells what the source says, or leave --says out',
    ]);
  });

  it('names who takes part besides, each with a part', async () => {
    const lines = await changed(await aStoryOfTwo(), { participants: ['Council of the River: pays for it'] });
    expect(lines).toContain('+ - { actor: river-council, role: pays for it }');
  });

  it('leaves to each fact the only source that the account had until then', async () => {
    const lines = await changed(await aStoryOfTwo(`The mayor opens it. [@${OWN}, para. 2]`), {});
    expect(lines).toContain(
      `+ - { actor: mira-stone, in: river-council, status: accepted, sources: [{ id: ${OWN}, locator: para. 2 }] }`,
    );
  });

  it('is cited in the paragraphs that are named of a longer account, which has to be told', async () => {
    const folder = await aStoryOfTwo(
      `The mayor opens it,\nand speaks. [@${OWN}, para. 2]\n\nRain fell.\n[@${OWN}, para. 4]`,
    );
    expect((await refusalOf(folder, citation({}))).slice(0, 3)).toEqual([
      'The account has 2 paragraphs, and nobody told which of them the source tells too. Name it with --confirms, or add a sentence of ours, --says "…". The event has:',
      'para. 1: The mayor opens it, and speaks.',
      'para. 2: Rain fell.',
    ]);
    const places = [THIRD, { ...THIRD, locator: 'para. 7' }];
    const both = '; @2026-01-21-lamp, para. 3; @2026-01-21-lamp, para. 7]';
    const lines = await changed(folder, { confirms: ['2', 'para. 1', 'claim-bridge-length-310'], places });
    expect(lines).toEqual(
      expect.arrayContaining([`+ and speaks. [@${OWN}, para. 2${both}`, `+ [@${OWN}, para. 4${both}`]),
    );
    expect(lines).toContain(`+ sources: [${OWN}, 2026-01-21-lamp]`);
  });

  it('is cited with the places of its own that each fact, paragraph and sentence has', async () => {
    const places = [THIRD, { ...THIRD, locator: 'para. 7' }];
    const lines = await changed(await aStoryOfTwo(), {
      places,
      confirms: ['1 [@2026-01-21-lamp, para. 7]', 'statement-mira [@lamp, 3]'],
      says: 'It is long, and wide. [@2026-01-21-lamp, para. 3; @2026-01-21-lamp, para. 7]',
    });
    expect(lines).toEqual([
      `- - { by: mira-stone, says: It will stand., answers: null, sources: [${OWN}] }`,
      `- The mayor opens the bridge. [@${OWN}]`,
      `+ - { by: mira-stone, says: It will stand., answers: null, sources: [${OWN}, { id: 2026-01-21-lamp, locator: para. 3 }] }`,
      `+ The mayor opens the bridge. [@${OWN}; @2026-01-21-lamp, para. 7]`,
      '+ It is long, and wide. [@2026-01-21-lamp, para. 3; @2026-01-21-lamp, para. 7]',
    ]);
  });

  it('is refused where it stands already, or where what it tells is not there', async () => {
    const folder = await aStoryOfTwo();
    const own = { places: [{ id: OWN, locator: null }] };
    const nothing = `${OWN} stands there already, so there is nothing to add; name what else it tells with --confirms, --claim or --says.`;
    expect(await refusalOf(folder, citation(own))).toEqual([nothing]);
    expect(await refusalOf(folder, citation({ ...own, confirms: ['para 1', 'statement-mira'] }))).toEqual([nothing]);
    expect((await refusalOf(folder, citation({ confirms: ['7'] })))[0]).toMatch(
      /^--confirms: the event has nothing that is called "7"; write one of para\. 1, membership-mira-stone-/,
    );
    expect((await refusalOf(folder, citation({ confirms: ['claim-'] })))[0]).toBe(
      '--confirms: "claim-" may be claim-bridge-length-310 or claim-who-pays-river-council; write one in full',
    );
  });
});
