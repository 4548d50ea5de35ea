import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptFile } from '../../src/site/kept-file.ts';
import { canDraw, readFonts } from '../../src/site/share-fonts.ts';
import { shareImage } from '../../src/site/share-image.ts';
import { shareTemplates, type ShareImageContent } from '../../src/site/share-template.ts';

const SIZE = { width: 1200, height: 630 };
const LONG = 'A thing that happened, in which a minister of one country and the speaker of another both say '.repeat(4);
const CARD: ShareImageContent = {
  label: 'Person',
  title: 'Alma',
  lead: null,
  verdict: null,
  answers: [],
  positions: null,
  foot: 'The story',
};
const FULL: ShareImageContent = {
  label: LONG,
  title: LONG,
  lead: LONG,
  verdict: LONG,
  answers: ['W'.repeat(30), LONG, LONG],
  positions: null,
  foot: LONG,
};

const MARK = {
  name: 'Alexandropoulou',
  brief: 'committed, pledged',
  kind: 'promise',
  at: 0,
  from: 0,
  to: 0.4,
  anchor: 'start',
} as const;
const LAST = { ...MARK, kind: 'denial', at: 1, from: 1, to: 1, anchor: 'end' } as const;
/** As many rows as there is room for. */
const POSITIONS: ShareImageContent['positions'] = {
  lanes: [
    { topic: 'A topic of as many letters as one may', rows: 4, marks: [0, 1, 2, 3].map((row) => ({ ...MARK, row })) },
    { topic: 'Troops', rows: 4, marks: [0, 1, 2, 3].map((row) => ({ ...LAST, row })) },
  ],
  joins: [
    { isContradiction: true, from: [0, 0], to: [0, 3] },
    { isContradiction: true, from: [0, 1], to: [1, 3] },
    { isContradiction: false, from: [0, 2], to: [1, 0] },
  ],
  ticks: [
    { at: 0, label: '20 Feb', year: '2026' },
    { at: 1, label: '4 Mar', year: '2027' },
  ],
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-share-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a picture for sharing', () => {
  const pictureOf = (card: Partial<ShareImageContent>) => shareImage({ ...CARD, ...card }, SIZE, folder);

  test.each([
    ['nothing but a short name', {}],
    ['a title of 200 letters', { title: LONG.slice(0, 200) }],
    ['a long lead under a long title', { title: LONG, lead: LONG, foot: LONG }],
    ['long answers under a long question', { ...FULL, lead: null }],
    ['positions over time', { positions: POSITIONS }],
    ['positions under a long title', { title: LONG, positions: POSITIONS, foot: LONG }],
    ['one word without end', { title: 'Waterways'.repeat(30) }],
  ])('with %s is no larger than 40 kB, and no text of it leaves its place', async (_, card) => {
    expect((await pictureOf(card)).length).toBeLessThanOrEqual(40_000);
    for (const { tree } of shareTemplates({ ...CARD, ...card }, SIZE)) expect(await strays(tree)).toEqual([]);
  });

  test('is the same each time it is drawn', async () => {
    const [first, again] = await Promise.all(['a', 'b'].map((name) => shareImage(CARD, SIZE, join(folder, name))));
    expect(first!.equals(again!)).toBe(true);
  });

  test('draws the letters of Latin and Cyrillic script, and leaves out a text of which it lacks some', async () => {
    const fonts = await readFonts();
    expect(['Łódź, Türkiye', 'Қасым-Жомарт', '“a” – €'].filter((text) => !canDraw(fonts, text))).toEqual([]);
    expect(['محمد', '東京', 'a → b'].filter((text) => canDraw(fonts, text))).toEqual([]);
    const drawn = await pictureOf({ title: 'محمد', lead: 'محمد' });
    expect(drawn.equals(await pictureOf({ title: CARD.foot!, foot: null }))).toBe(true);
  });
});

test('positions that the typefaces lack letters for give way to who or what the actor is', async () => {
  const foreign = { ...POSITIONS, lanes: [{ ...POSITIONS.lanes[0]!, topic: 'قوات' }] };
  const drawn = await shareImage({ ...CARD, lead: 'A person', positions: foreign }, SIZE, folder);
  expect(drawn.equals(await shareImage({ ...CARD, lead: 'A person' }, SIZE, folder))).toBe(true);
  expect(drawn.equals(await shareImage({ ...CARD, lead: 'A person', positions: POSITIONS }, SIZE, folder))).toBe(false);
});

describe('a kept file', () => {
  const keep = (key: string, make: () => string) =>
    keptFile(join(folder, 'kept'), key, () => Promise.resolve(Buffer.from(make())));
  const never = () => expect.unreachable('made again');

  test('is made once, and again for another key', async () => {
    expect(String(await keep('one', () => 'first'))).toBe('first');
    expect(String(await keep('one', never))).toBe('first');
    expect(String(await keep('two', () => 'second'))).toBe('second');
  });

  test.each([
    ['cut short', (file: Buffer) => file.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['altered', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from('x')])],
  ])('that is %s is made anew', async (how, spoil) => {
    await keep(how, () => 'whole');
    const kept = join(folder, 'kept');
    for (const name of await readdir(kept)) await writeFile(join(kept, name), spoil(await readFile(join(kept, name))));
    expect(String(await keep(how, () => 'anew'))).toBe('anew');
    expect(String(await keep(how, never))).toBe('anew');
  });

  test('leaves no unfinished file', async () => {
    await Promise.all(['a', 'b', 'a'].map((key) => keep(key, () => key)));
    expect((await readdir(join(folder, 'kept'))).filter((name) => name.includes('.'))).toEqual([]);
  });
});

/** Boxes that reach over the margins, and texts that begin before the one above them ends. */
async function strays(tree: Parameters<Renderer['measure']>[0]): Promise<readonly string[]> {
  const renderer = new Renderer();
  for (const font of await readFonts()) await renderer.registerFont(font);
  const { children } = await renderer.measure(tree, SIZE);
  const [, ...parts] = children.map(placeOf);
  const texts = textsIn(children);
  return [
    ...texts.filter(({ left, right }) => left < 60 || right > 1140).map(({ text }) => `${text} is too wide`),
    ...parts.slice(1).flatMap(({ top }, i) => (top < parts[i]!.bottom ? [`part ${i + 1} is over the one above`] : [])),
    ...children.slice(1).flatMap((part) => {
      const { top, bottom } = placeOf(part);
      const within = part.children.map(placeOf);
      return within.some((inner) => inner.top < top - 1 || inner.bottom > bottom + 1)
        ? ['a text is over its part']
        : [];
    }),
    ...(parts.at(-1)!.bottom > SIZE.height - 30 ? ['the foot is below the picture'] : []),
  ];
}

type Measured = Awaited<ReturnType<Renderer['measure']>>;

function placeOf({ transform, width, height }: Measured) {
  const [, , , , left, top] = transform;
  return { left, top, right: left + width, bottom: top + height };
}

function textsIn(nodes: readonly Measured[]): readonly { text: string; left: number; right: number }[] {
  return nodes.flatMap((node) => [
    ...node.runs.map(({ text, x, width }) => {
      const left = placeOf(node).left + x;
      return { text, left, right: left + width };
    }),
    ...textsIn(node.children),
  ]);
}
