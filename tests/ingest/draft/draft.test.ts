import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../src/ingest/draft/draft.ts';
import { draftId } from '../../../src/ingest/draft/draft-id.ts';
import { keptFile, paragraphsIn, unknownNamesIn } from '../../../src/ingest/draft/kept-file.ts';
import { draftFile } from '../../../src/ingest/draft/draft-file.ts';
import type { LikeArticle } from '../../../src/ingest/like/like-article.ts';
import type { Article } from '../../../src/ingest/article.ts';
import { anActor, anEntity, aSource, contentOf } from '../../builders.ts';
import { anArticle, found } from './an-article.ts';

const CONTENT = contentOf({
  actors: [
    anActor({ id: 'mira-stone', name: 'Mira Stone' }),
    anActor({ id: 'freedonia', name: 'Kenya', kind: 'country', country: 'KE', demonyms: ['Kenyan'] }),
    anActor({ id: 'river-council', name: 'River Council', kind: 'organisation' }),
  ],
  entities: [anEntity({ id: 'old-harbour', name: 'Old Harbour' })],
  sources: [aSource({ spellings: { 'mira-stone': ['M. Stone'] } })],
});

function unknownIn(texts: readonly string[], language = 'en') {
  const { unknown } = draftOf(anArticle({ texts, language: found(language) }), CONTENT);
  return unknown === 'no-capitals' ? unknown : unknown.map(({ name }) => name);
}

describe('names of the story', () => {
  it('are found by all spellings and given as the text writes them, with how often', () => {
    const texts = ['MIRA STONE of Kenya said so.', 'M. Stone said more in Old Harbour; M. Stone left.'];
    const { known } = draftOf(anArticle({ texts, title: null }), CONTENT).names;
    expect(known.map(({ id, spellings }) => [id, Object.fromEntries(spellings)])).toEqual([
      ['freedonia', { Kenya: 1 }],
      ['mira-stone', { 'MIRA STONE': 1, 'M. Stone': 2 }],
      ['old-harbour', { 'Old Harbour': 1 }],
    ]);
  });

  it('are not those that stand only under a picture, which are told apart', () => {
    const caption = { kind: 'caption', text: 'Old Harbour in May 2025. Photo: Anna Petrova for Kenya' } as const;
    const draft = draftOf(anArticle({ texts: ['Mira Stone spoke in Kenya.', caption], title: null }), CONTENT);
    expect(draft.names.known.map(({ id }) => id)).toEqual(['freedonia', 'mira-stone']);
    expect(draft.pictured.map(({ id }) => id)).toEqual(['old-harbour']);
    expect([draft.unknown, draft.dates]).toEqual([[], []]);
    expect(keptFile(draft, [])).toContain('that stand only under pictures\n\n- old-harbour: Old Harbour once\n');
  });

  it('are countries too in the language of the article', () => {
    const { known } = draftOf(
      anArticle({ texts: ['Кения согласна.'], language: found('ru'), title: null }),
      CONTENT,
    ).names;
    expect(known.map(({ id }) => id)).toEqual(['freedonia']);
  });

  it('are found behind an article that begins a sentence, and not within a longer name', () => {
    const namesIn = (text: string, language: string) =>
      draftOf(anArticle({ texts: [text], language: found(language), title: null }), CONTENT).names.known.map(
        ({ id }) => id,
      );
    expect(namesIn('Il pleut. Le Kenya a dit non.', 'fr')).toEqual(['freedonia']);
    expect(namesIn('L’Old Harbour est fermé.', 'fr')).toEqual(['old-harbour']);
    expect(namesIn('Ils ont lu Le Kenya Libre.', 'fr')).toEqual([]);
  });

  it('have no spelling in capitals where the text has another', () => {
    const texts = ['OLD HARBOUR — Mira Stone left Old Harbour.'];
    const { known } = draftOf(anArticle({ texts, title: found('MIRA STONE LEAVES KENYA') }), CONTENT).names;
    expect(known.map(({ id, spellings }) => [id, Object.fromEntries(spellings)])).toEqual([
      ['freedonia', { KENYA: 1 }],
      ['mira-stone', { 'Mira Stone': 2 }],
      ['old-harbour', { 'Old Harbour': 2 }],
    ]);
  });

  it('are persons too by the last name, once the whole is there, and unless two bear it', () => {
    const namesIn = (...texts: string[]) =>
      draftOf(
        anArticle({ texts, title: null }),
        contentOf({ actors: [...CONTENT.actors, anActor({ id: 'ina-stone', name: 'Ina Stone' })] }),
      ).names.known.flatMap(({ spellings }) => [...spellings.keys()]);
    expect(namesIn('Mira Stone left. Stone’s car was seen, and Petra Stone.')).toEqual(['Mira Stone', 'Stone']);
    expect(namesIn('Mira Stone left. Ina Stone and Stone stayed.')).toEqual(['Ina Stone', 'Mira Stone']);
    expect(namesIn('Stone left.')).toEqual([]);
  });

  it('are not the initials that only say whose money is meant', () => {
    const america = anActor({ id: 'america', name: 'United States', kind: 'country', country: 'US' });
    const namesIn = (text: string) =>
      draftOf(anArticle({ texts: [text], title: null }), contentOf({ actors: [america] })).names.known.map(
        ({ id }) => id,
      );
    for (const text of [
      'It cost two million US dollars.',
      'Ils ont payé mille dollars US.',
      'It cost US$ 12, or US $12.',
    ])
      expect(namesIn(text)).toEqual([]);
    expect(namesIn('The US paid in dollars.')).toEqual(['america']);
  });

  it('are outlets by the names of their sites', () => {
    const actors = [anActor({ id: 'herald', name: 'Herald', kind: 'organisation' })];
    const { names } = draftOf(
      anArticle({ texts: ['So Herald.kz says. So does Herald.'], title: null }),
      contentOf({ actors }),
    );
    expect([...names.known[0]!.spellings.keys()]).toEqual(['Herald.kz', 'Herald']);
  });

  it('are persons too behind words with capitals', () => {
    const { known } = draftOf(anArticle({ texts: ['The Minister of Trade Mira Stone spoke.'] }), CONTENT).names;
    expect(known.map(({ id }) => id)).toEqual(['mira-stone']);
  });
});

describe('unknown names', () => {
  it('are what has capitals within a sentence, longer forms before shorter', () => {
    const texts = ['Then President Anna de la Petrova met the Ministry of Fish.', 'Petrova left on Monday in May.'];
    expect(unknownIn(texts)).toEqual(['Anna de la Petrova', 'Ministry of Fish']);
    const { unknown } = draftOf(anArticle({ texts }), CONTENT);
    expect(unknown[0]).toMatchObject({ count: 2, forms: ['Petrova'], paragraph: 1 });
  });

  it('are no first words, headlines, titles, nationalities or names of the story', () => {
    const texts = [
      'Ferries stopped. The Kenyan President and the Prime Minister spoke.',
      'Ferry Captains Demand Better Boats And Pay',
      'The Council said so; River Council members agreed.',
    ];
    expect(unknownIn(texts)).toEqual([]);
  });

  it('have the form that is not in capitals, also where only a dateline has them', () => {
    const namesIn = (texts: string[], dateline: string | null) => {
      const { unknown } = draftOf(anArticle({ texts, dateline: dateline === null ? null : found(dateline) }), CONTENT);
      return unknown === 'no-capitals' ? [] : unknown.map(({ name, forms, count }) => [name, forms, count]);
    };
    const text = 'NORHAVEN — Ferries stopped.';
    expect(namesIn([text, 'It rained in Norhaven.'], 'Norhaven')).toEqual([['Norhaven', [], 2]]);
    expect(namesIn([text], 'Norhaven')).toEqual([['Norhaven', ['NORHAVEN'], 1]]);
    expect(namesIn(['We saw NORHAVEN and the OPCW.'], null)).toEqual([
      ['NORHAVEN', [], 1],
      ['OPCW', [], 1],
    ]);
  });

  it('are first words that stand elsewhere within a sentence', () => {
    expect(unknownIn(['Petrova spoke.', 'We saw Petrova.'])).toEqual(['Petrova']);
  });

  it.each([
    ['fr', 'Selon M. Dupont, l’Élysée attend Jean de Villiers.', ['Dupont', 'Élysée', 'Jean de Villiers']],
    ['ru', 'Вчера Анна Петрова приехала в Энск.', ['Анна Петрова', 'Энск']],
    ['de', 'Gestern sprach Anna Schmidt im Rathaus mit der OPCW.', ['Anna Schmidt', 'OPCW']],
  ])('are found by the habits of %s', (language, text, names) => {
    expect(unknownIn([text], language)).toEqual(names);
  });

  it('are not looked for where a script has no capitals, and the notes say so', () => {
    const article = anArticle({ texts: ['وصل الوزير إلى المدينة.'], language: found('ar') });
    const draft = draftOf(article, CONTENT);
    expect(draft.unknown).toBe('no-capitals');
    expect(keptFile(draft, [])).toContain('has no capitals');
  });

  it('are no titles with what a state is called before them', () => {
    expect(unknownIn(['We saw French President Petrova and the Danish Foreign Minister.'])).toEqual(['Petrova']);
  });

  it('are no words by themselves that only begin or end names', () => {
    expect(unknownIn(['He asked the Ministry and a Western guest in vain.'])).toEqual([]);
    expect(unknownIn(['He asked the Ministry of Trade in vain.'])).toEqual(['Ministry of Trade']);
  });

  it('are no adjectives of names that stand elsewhere', () => {
    const entities = [anEntity({ id: 'east', name: 'Central East' })];
    const { unknown } = draftOf(
      anArticle({ texts: ['We saw Central East and the Central Eastern towns.'] }),
      contentOf({ entities }),
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    ['It said Anna Petrova of the People’s Party left.', ['Anna Petrova', 'People’s Party']],
    ["It said Petrova of the Workers' Party left.", ['Petrova', "Workers' Party"]],
    [
      'He saw the Amber People’s Party and a Congress of People’s Deputies.',
      ['Amber People’s Party', 'Congress of People’s Deputies'],
    ],
    ['He saw Petrova’s Party.', ['Petrova', 'Party']],
    ['He saw the people’s Petrova and Anna Ode’s Blue Bridge.', ['Petrova', 'Anna Ode', 'Blue Bridge']],
  ])('are whole where a body is called after its owners: “%s”', (text, names) => {
    expect(unknownIn([text])).toEqual(names);
  });

  it('are not the short name of the outlet itself', () => {
    const article = anArticle({
      texts: ['She did not answer the Courier, or Petrova.'],
      publisher: found('Silk Courier'),
    });
    const { unknown } = draftOf(article, CONTENT);
    expect(unknown).toMatchObject([{ name: 'Petrova' }]);
  });

  it('are a few words in quotation marks, unless someone speaks', () => {
    expect(unknownIn(['It joined the “20-Point Plan” of the « Conseil du fleuve ».'])).toEqual([
      '20-Point Plan',
      'Conseil du fleuve',
    ]);
    expect(unknownIn(['She said: “Petrova may come”. He said, “Never again”.'])).toEqual(['Petrova']);
  });

  it('may be a place that is told by one word of its name, also beside a longer name', () => {
    const { likely } = draftOf(anArticle({ texts: ['The Harbour Post saw the Harbour.'] }), CONTENT);
    expect([...likely]).toEqual([['Harbour', 'old-harbour']]);
  });

  it('may be a body that is told by its initials, but not a word of small letters', () => {
    const actors = [anActor({ id: 'works', name: 'River Works Council', kind: 'organisation' })];
    const { likely } = draftOf(anArticle({ texts: ['Then the RWC and Rwc left.'] }), contentOf({ actors }));
    expect([...likely.keys()]).toEqual(['RWC']);
  });

  it('that are many are told on as many lines as they need', () => {
    const names = Array.from({ length: 40 }, (_, i) => `Xa${String.fromCharCode(97 + (i % 26))}${'y'.repeat(i)}`);
    const file = fileOf(anArticle({ texts: [`We saw ${names.join(', ')}.`] }));
    const lines = file.split('\n').filter((line) => line.startsWith('# names without a record here: '));
    expect(lines.length).toBeGreaterThan(1);
    const told = lines.flatMap((line) => line.slice(line.indexOf(': ') + 2).split('; '));
    expect(told.toSorted()).toEqual(names.toSorted());
  });

  it('that may be of the story stand under the spellings, each to be taken by its number sign', () => {
    const file = fileOf(anArticle({ texts: ['Mira Stone met Myra Stone in the Harbour.'] }));
    expect(file).toContain(
      'spellings:\n  mira-stone:\n    - Mira Stone\n    # - Myra Stone\n  # old-harbour: [Harbour]\n',
    );
    expect(file).toMatch(/# 2 lines under spellings may be of the story: take away the # before each that is\n/);
  });

  it('that may be of the story are counted by the lines they stand on, and have no “or” alone', () => {
    const texts = ['Then Mira L. Stone came. Stone met the harbour guard, and Mira L. Stone left.'];
    const actors = [
      anActor({ id: 'mira-stone', name: 'Mira Stone' }),
      anActor({ id: 'guard', name: 'International Harbour Guard', kind: 'organisation' }),
    ];
    const lines = draftFile(draftOf(anArticle({ texts }), contentOf({ actors })), WRITING).split('\n');
    const proposed = lines.filter((line) => /^\s+# /.test(line));
    expect(proposed.map((line) => line.trim())).toEqual([
      '# mira-stone: [Mira L. Stone, Stone]',
      '# guard: [harbour guard]',
    ]);
    expect(lines).toContain('# 2 lines under spellings may be of the story: take away the # before each that is');
  });

  it.each([
    ['en', 'Then General Anna L. Petrova spoke.', ['Anna L. Petrova']],
    [
      'en',
      'Then Anna J. R. Petrova spoke to J.R.R. Ode and A. Stein-Hall.',
      ['Anna J. R. Petrova', 'J.R.R. Ode', 'A. Stein-Hall'],
    ],
    ['fr', 'Selon M. Dupont, Jean A. Villiers attend.', ['Dupont', 'Jean A. Villiers']],
    ['de', 'Gestern sprach Anna M. Schmidt.', ['Anna M. Schmidt']],
    ['ru', 'Вчера Ю. А. Петрова и Дж. Стин приехали.', ['Ю. А. Петрова', 'Дж. Стин']],
    ['kk', 'Кеше Қ. Ж. Петров келді.', ['Қ. Ж. Петров']],
    ['en', 'They chose Plan B. Anna Ode agreed. It was Vitamin C. The end.', ['Plan B', 'Anna Ode', 'Vitamin C']],
  ])('are whole with initials, in %s: “%s”', (language, text, names) => {
    expect(unknownIn([text], language)).toEqual(names);
  });

  it('tell whom they may be by their sound', () => {
    const { likely } = draftOf(anArticle({ texts: ['Так сказала Мира Стоун.', 'Then Myra Stone left.'] }), CONTENT);
    expect([...likely]).toContainEqual(['Myra Stone', 'mira-stone']);
  });
});

describe('an id', () => {
  const free = () => false;
  it.each([
    ['2026-01-20', 'The bridge is open', '2026-01-20-bridge-open'],
    ['2026-01-20~', 'Мост открыт', '2026-01-20-most-otkryt'],
    ['2026-01', '20 lamps for the bridge', '2026-01-lamps-bridge'],
    [null, 'Kenya’s “bridge”: open?', 'kenya-bridge-open'],
    ['2026-01-20', '../../etc/passwd\u0000\u001b[2J', '2026-01-20-etc-passwd-2j'],
    ['2026-01-20', '大桥', '2026-01-20-daqiao'],
    ['2026-01-20', '!!!', '2026-01-20-herald'],
    ['2026-01-20', null, '2026-01-20-herald'],
  ])('of %s and %j is %s', (published, title, id) => {
    expect(draftId({ published, title, otherwise: 'the herald' }, free)).toBe(id);
  });

  it('is one that is not taken', () => {
    const taken = new Set(['bridge', 'bridge-no-2']);
    expect(draftId({ published: null, title: 'Bridge', otherwise: '' }, (id) => taken.has(id))).toBe('bridge-no-3');
  });
});

const WRITING = { added: '2026-02-01', keptFile: 'drafts/x.md', fullText: false, like: [] as LikeArticle[] };

function fileOf(article: Article, writing: Partial<typeof WRITING> = {}): string {
  return draftFile(draftOf(article, CONTENT), { ...WRITING, ...writing });
}

describe('the file of a draft', () => {
  it('leaves null what is not known, and says above its fields what an editor should look at', () => {
    const published = found('2026-01-20', 'meta article:published_time', '2026-01-20T02:30+05:00');
    const [, block = '', fields = ''] =
      /^---\n([\s\S]*)draft: true(.*[\s\S]*)$/.exec(fileOf(anArticle({ published }))) ?? [];
    expect(
      block
        .trimEnd()
        .split('\n')
        .every((noted) => noted.startsWith('# ')),
    ).toBe(true);
    expect(block).toContain(
      '# the day of publication is known from meta article:published_time: 2026-01-20T02:30+05:00\n',
    );
    expect(block).toContain('# publisher: not found');
    expect(block).toContain(' in drafts/x.md\n');
    expect(fields).toMatch(/^ # take out this line and the comments above it/);
    expect(fields).toContain('\ntitle: The bridge is open\npublisher: null\n');
    expect(fields).not.toContain('publishedNote');
  });

  it('has no comment but proposed spellings that is left once its first lines are taken out', () => {
    const reprint: LikeArticle = { id: 'a-b', why: 'text', share: 90, onlyHere: [], onlyThere: [], updated: null };
    const texts = ['On 19 January MIRA STONE met Anna Petrova in the Harbour.', 'They met M. Stone.'];
    const file = fileOf(anArticle({ texts, updates: [found('2026-01-22')] }), { like: [reprint] });
    const [, rest = ''] = file.split(/^draft: true.*\n/m);
    expect(rest).toContain('\nspellings:\n');
    expect(rest.split('\n').filter((line) => line.includes('#'))).toEqual(['  # old-harbour: [Harbour]']);
  });

  it('proposes an update that its publisher notes, beside those that are known', () => {
    const updatesNoted = [found('2026-01-20', 'with the answer of the mayor')];
    const item = '- {date: 2026-01-20, kind: updated, note: with the answer of the mayor}';
    expect(fileOf(anArticle({ updatesNoted }))).toContain(`\n# updates:\n  # ${item}\ncites:`);
    expect(fileOf(anArticle({ updatesNoted, updates: [found('2026-01-22')] }))).toContain(
      `\nupdates:\n  - {date: 2026-01-22, kind: updated}\n  # ${item}\ncites:`,
    );
  });

  it('offers days that were not taken', () => {
    const file = fileOf(
      anArticle({ published: null, publishedProposals: [found('2026-01-20', 'time', '20 January')] }),
    );
    expect(file).toContain('\npublished: null\n');
    expect(file).toContain('# published: it may be 2026-01-20, from time: 20 January\n');
  });

  it('tells the paragraphs in which its publisher corrects it', () => {
    const texts = ['The correction came late.', 'Correction: it opened in May.'];
    expect(fileOf(anArticle({ texts }))).toContain('# its publisher corrects it in para. 2: note under updates');
  });

  it('tells what was cut by its first words, corrections first, and how much was set aside', () => {
    const cut = [
      { text: 'Subscribe to the best newsletter of the whole harbour town', at: 1, isCorrection: false },
      { text: 'Correction: it opened in May.', at: 2, isCorrection: true },
    ];
    const file = fileOf(anArticle({ texts: ['One.', 'Two.'], cut, setAside: ['Cheers, Tom', 'Tom'] }));
    expect(file).toContain(
      '# cut from the text: a correction below the text: “Correction: it opened in May.”; behind para. 1: “Subscribe to the best newsletter of the whole har…”\n',
    );
    expect(file).toContain('# set aside, as what someone else wrote above or below it: 2 lines\n');
    expect(file).not.toContain('Cheers');
  });

  it('has the text of the article only where the editor holds the rights', () => {
    const article = anArticle({ texts: ['Secret words.'] });
    expect(fileOf(article)).not.toContain('Secret words');
    expect(fileOf(article, { fullText: true })).toMatch(/body: full-text[\s\S]*---\n\nSecret words\.\n$/);
  });

  it('holds no sentence of the article, which Git would keep', () => {
    expect(fileOf(anArticle({ texts: ['On 19 January 2026 Anna Petrova sang loudly.'] }))).not.toContain('sang');
  });
});

describe('the file beside a draft', () => {
  it('numbers the paragraphs as a reader counts them, and gives them back', () => {
    const texts = [
      'First.',
      { kind: 'heading', text: '## Dates' } as const,
      { kind: 'list-item', text: '7. Second.' } as const,
    ];
    const kept = keptFile(draftOf(anArticle({ texts }), CONTENT), []);
    expect([...paragraphsIn(kept)]).toEqual([
      [1, 'First.'],
      [2, '7. Second.'],
    ]);
  });

  it('gives back the names without a record, each with its other forms', () => {
    const texts = ['It rained. We heard Anna Petrova, and Petrova heard us. Then Mr Boris Reed (deputy) came.'];
    const draft = draftOf(anArticle({ texts }), CONTENT);
    expect(unknownNamesIn(keptFile(draft, []))).toEqual(
      draft.unknown === 'no-capitals' ? [] : draft.unknown.map(({ name, forms }) => [name, ...forms]),
    );
    expect(unknownNamesIn(keptFile(draft, []))).toContainEqual(['Anna Petrova', 'Petrova']);
    expect(unknownNamesIn('nothing of ours')).toEqual([]);
  });

  it('tells what was cut and where it stood, and a correction whole', () => {
    const correction = `Correction: ${'it opened in May. '.repeat(20)}`.trim();
    const cut = [
      { text: 'By Mira Stone', at: 0, isCorrection: false },
      { text: 'Tags: pier', at: 1, isCorrection: false },
      { text: correction, at: 3, isCorrection: true },
    ];
    const texts = ['One.', { kind: 'caption', text: 'A pier' } as const, 'Two.'];
    const kept = keptFile(draftOf(anArticle({ texts, cut }), CONTENT), []);
    expect(kept).toContain(
      `## Cut from the text\n\n- above the text: “By Mira Stone”\n- behind para. 1: “Tags: pier”\n- a correction below the text: “${correction}”\n`,
    );
  });

  it('has the sentence of each unknown name and date', () => {
    const kept = keptFile(
      draftOf(anArticle({ texts: ['It rained. On 19 January 2026 we heard Anna Petrova.'] }), CONTENT),
      [],
    );
    expect(kept).toContain('- Anna Petrova, once\n  para. 1: On 19 January 2026 we heard Anna Petrova.');
    expect(kept).toContain('- 2026-01-19: “19 January 2026”\n  para. 1: On 19 January');
  });
});
