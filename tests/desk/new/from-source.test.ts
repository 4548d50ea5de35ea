import { describe, expect, it } from 'vitest';
import { candidatesFrom, plansOffered, plansTold, notesOn, withSource } from '../../../src/desk/new/from-source.ts';
import { beginSubjects } from '../../../src/desk/new/new-subject.ts';
import { isSpoken } from '../../../src/desk/new/spoken.ts';
import { toldBySource } from '../../../src/desk/new/told-by-source.ts';
import { openStory } from '../../../src/desk/story.ts';
import { aPublishedStory, refusalOf } from '../edited-story.ts';
import { beginFrom, fileIn, textIn, type Options } from './begun.ts';

const SOURCE = '2026-01-20-bridge-opens';
const TITLE = { title: 'The lamps are lit', kind: 'opening' };
const PARAGRAPHS = [
  'The River Council lit forty lamps in Old Harbour on 12 January 2026.',
  '“They will burn all night,” M. Stone told the Council of the River on 12 January 2026.',
  'The plan is an old one.',
];

describe('an event that is begun from a source', () => {
  it('has the one day that it tells of, and cites the paragraphs that do', async () => {
    const story = await openStory(await aPublishedStory());
    const { place, lines } = fileIn(beginFrom(SOURCE, PARAGRAPHS, { ...TITLE, account: 'Lamps were lit.' })(story));
    expect(place).toBe('events/2026-01-12-lamps-lit.md');
    expect(lines).toContain('date: "2026-01-12"');
    expect(lines.at(-2)).toBe(`Lamps were lit. [@${SOURCE}, para. 1; @${SOURCE}, para. 2]`);
  });

  it('gets no citation behind an account that cites each of its paragraphs, and none twice', async () => {
    const story = await openStory(await aPublishedStory());
    const last = (account: string, more: Options = {}) =>
      fileIn(beginFrom(SOURCE, PARAGRAPHS, { ...TITLE, account, ...more })(story)).lines.at(-2);
    expect(last('Lamps were lit. [@bridge-opens, 1]')).toBe(`Lamps were lit. [@${SOURCE}, para. 1]`);
    expect(last('Lamps were lit. [@bridge-opens, 1]\n\nThey burn.')).toBe(`They burn. [@${SOURCE}, para. 2]`);
    const cite = ['bridge-opens, 1', 'bridge-opens, 3'];
    expect(last('Lamps were lit. [@bridge-opens, 1]', { cite })).toBe(
      `Lamps were lit. [@${SOURCE}, para. 1] [@${SOURCE}, para. 3]`,
    );
  });

  it('offers whom it names and who speaks, with the paragraphs, as comments to choose from', async () => {
    const story = await openStory(await aPublishedStory());
    const begun = (options: Options) => textIn(beginFrom(SOURCE, PARAGRAPHS, { ...TITLE, ...options })(story));
    const text = begun({});
    expect(text).toContain(`# participants:
#   - { actor: river-council, role: … } # para. 1, 2
#   - { actor: mira-stone, role: … } # para. 2
`);
    expect(begun({ participant: 'river-council: lights lamps' })).toContain(
      'participants:\n  - { actor: river-council, role: lights lamps }\n# the source names these; keep what',
    );
    expect(text).toContain(`# about:
#   - old-harbour # para. 1
`);
    expect(text).toContain(`# statements:
#   # para. 2: “They will burn all night,” M. Stone told the Council of the River on 12 January 2026.
#   - by: mira-stone
#     says: …
#     sources: [{ id: ${SOURCE}, locator: para. 2 }]
`);
    expect(text).not.toMatch(/^[^#]*…/m);
  });

  it('offers what its source announces: the days after it was published, and after the event', async () => {
    const { content } = await openStory(await aPublishedStory());
    const texts = ['Rain fell on 12 January 2026.', 'The council meets on 4 February 2026 and on 3 March 2026.'];
    const told = toldBySource(content, SOURCE, new Map(texts.map((text, i) => [i + 1, text])));
    expect(plansTold(told, '2026-01-11').map(({ day }) => day)).toEqual(['2026-02-04', '2026-03-03']);
    expect(plansTold(told, '2026-02-04').map(({ day }) => day)).toEqual(['2026-03-03']);
    expect(plansOffered(told, plansTold(told, '2026-02-04'))).toEqual([
      `# para. 2: ${texts[1]!}\nwhat: …\ndate: "2026-03-03"\nsources: [{ id: ${SOURCE}, locator: para. 2 }]`,
    ]);
  });

  it('offers only whom the paragraphs that are cited name, and those beside them', async () => {
    const { content } = await openStory(await aPublishedStory());
    const texts = [PARAGRAPHS[1]!, PARAGRAPHS[2]!, PARAGRAPHS[2]!, 'The River Council said so.', PARAGRAPHS[2]!];
    const told = toldBySource(content, SOURCE, new Map(texts.map((text, i) => [i + 1, text])));
    const near = candidatesFrom(content, told, new Set(), [5]);
    expect(near.participants).toEqual([expect.stringContaining('river-council')]);
    expect(candidatesFrom(content, told, new Set()).participants).toHaveLength(2);
  });

  it('offers all that somebody says in the source, what is cited first', async () => {
    const { content } = await openStory(await aPublishedStory());
    const texts = [
      '“It will hold,” Mira Stone told reporters.',
      'Rain fell.',
      '“And we shall paint it,” she said.',
      'According to the River Council, it is safe.',
      'Mira Stone said that it is long.',
    ];
    const told = toldBySource(content, SOURCE, new Map(texts.map((text, i) => [i + 1, text])));
    const offered = (cited: readonly number[]) =>
      candidatesFrom(content, told, new Set(), cited).statements!.map((line) =>
        /by: (\S+)[^]*locator: para\. (\d)/.exec(line)!.slice(1),
      );
    const [first, third, fourth, fifth] = [
      ['mira-stone', '1'],
      ['…', '3'],
      ['river-council', '4'],
      ['mira-stone', '5'],
    ];
    expect(offered([])).toEqual([first, third, fourth, fifth]);
    expect(offered([4])).toEqual([fourth, first, third, fifth]);
  });

  it('offers what somebody says without a name where none stands next to the verb', async () => {
    const { content } = await openStory(await aPublishedStory());
    const told = toldBySource(content, SOURCE, new Map([[1, 'It is held up by the River Council, officials said.']]));
    expect(candidatesFrom(content, told, new Set()).statements).toEqual([
      expect.stringMatching(/^# para\. 1: It is held.*\nby: … # it is not clear who speaks\nsays: …\nsources: /),
    ]);
  });

  it('knows a person who is begun with it by the last name alone', async () => {
    const story = await openStory(await aPublishedStory());
    const ada = { kind: 'actor', given: 'Ada Bek: person, Lamplighter of Old Harbour' } as const;
    const { content } = beginSubjects(story, [ada], false).story;
    const kept = new Map([[1, '“They burn,” Bek told the River Council.']]);
    const offered = (begun: readonly string[]) =>
      candidatesFrom(content, toldBySource(content, SOURCE, kept, begun), new Set()).statements;
    expect(offered(['ada-bek'])).toEqual([expect.stringMatching(/\nby: ada-bek\n/)]);
    expect(offered([])).toEqual([expect.stringMatching(/\nby: … #/)]);
  });

  it('is refused where it tells of several days or none, which are named', async () => {
    const folder = await aPublishedStory();
    const refused = (...paragraphs: readonly string[]) => refusalOf(folder, beginFrom(SOURCE, paragraphs, TITLE));
    expect(await refused(...PARAGRAPHS, 'It rained on 14 January 2026.')).toEqual([
      'Which day? Give it with --date. The source tells of 2026-01-12 (para. 1, 2), 2026-01-14 (para. 4). It was published on 2026-01-20.',
    ]);
    expect(await refused()).toEqual([expect.stringContaining('tells of no day that could be read. It was')]);
  });

  it('has the one day of the paragraphs that are cited, where the source tells of several', async () => {
    const { content } = await openStory(await aPublishedStory());
    const texts = [...PARAGRAPHS, 'It rained on 14 January 2026.'];
    const told = toldBySource(content, SOURCE, new Map(texts.map((text, i) => [i + 1, text])));
    const day = (cited: readonly number[]) => withSource(told, new Map(), cited).get('date');
    expect(day([4])).toEqual(['2026-01-14']);
    expect(day([1, 2])).toEqual(['2026-01-12']);
    const planned = new Map([[1, 'It met on 12 January 2026, and meets again on 4 February 2026.']]);
    expect(withSource(toldBySource(content, SOURCE, planned), new Map()).get('date')).toEqual(['2026-01-12']);
    expect(() => day([3])).toThrow('Which day?');
    expect(() => day([1, 4])).toThrow('Which day?');
  });

  it('says that the paragraphs of its source are not at hand, and how they come back', async () => {
    const { content } = await openStory(await aPublishedStory());
    const told = { ...toldBySource(content, SOURCE, new Map()), isReadFromFile: true };
    expect(notesOn(told)).toEqual([
      `The paragraphs of ${SOURCE} are not kept here, so none are offered. Read its file again, and they are: npm run ingest -- FILE`,
    ]);
    expect(notesOn({ ...told, isReadFromFile: false })).toEqual([]);
    expect(notesOn(toldBySource(content, SOURCE, new Map([[1, PARAGRAPHS[0]!]])))).toEqual([]);
  });

  it('cites the source as a whole, and offers whom it spells, where no paragraphs are kept', async () => {
    const story = await openStory(await aPublishedStory());
    const text = textIn(beginFrom(SOURCE, [], { ...TITLE, date: '2026-01-13' })(story));
    expect(text).toMatch(new RegExp(`\\n\\[@${SOURCE}\\]\\n$`));
    expect(text).toContain('#   - { actor: mira-stone, role: … }\n#   - { actor: river-council, role: … }\n');
  });

  it('takes a draft too, by the names that it spells itself', async () => {
    const draft = `---
draft: true
title: Lamps
language: en
published: "2026-01-22"
spellings:
  mira-stone: [the Lamplighter of Old Harbour]
---
`;
    const story = await openStory(await aPublishedStory({ 'sources/lamps.md': draft }));
    const told = ['On 12 January 2026 the Lamplighter of Old Harbour went home.'];
    expect(textIn(beginFrom('lamps', told, TITLE)(story))).toContain('{ actor: mira-stone, role: … } # para. 1');
  });

  it('prints nothing of an article that a terminal or YAML would obey', async () => {
    const story = await openStory(await aPublishedStory());
    const told = ['M. Stone said on 12 January 2026: \u001b[2Jnew\u2028line # "no"\u0085key: value'];
    const text = textIn(beginFrom(SOURCE, told, TITLE)(story));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/);
    expect(fileIn(beginFrom(SOURCE, told, TITLE)(story)).lines).not.toContainEqual(
      expect.stringContaining('key: value'),
    );
  });
});

describe('a paragraph in which somebody speaks', () => {
  it.each([
    'She said that it would hold.',
    '“It holds,” and that was all.',
    'La ministre a déclaré que le pont tiendra.',
    'По словам мэра, мост выстоит.',
    'Мэр заявила, что мост выстоит.',
  ])('%s', (text) => {
    expect(isSpoken(text)).toBe(true);
  });

  it('is none that only tells what happened', () => {
    expect(isSpoken('The bridge opened on Monday.')).toBe(false);
    expect(isSpoken('Мост открыли в понедельник.')).toBe(false);
  });
});
