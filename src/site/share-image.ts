import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { keptFile } from './kept-file.ts';
import { canDraw, readFonts, type FontFile } from './share-fonts.ts';
import type { SharePositions } from './share-positions.ts';
import { shareTemplates, type ShareImageContent, type ImageSize, type Template } from './share-template.ts';

/** Where pictures are kept between builds. */
const FOLDER = resolve('.astro/share');

interface Kit {
  readonly fonts: readonly FontFile[];
  /** Tells one version of the package and the typefaces from another. */
  readonly version: string;
  readonly renderer: () => Promise<Renderer>;
}

let kit: Promise<Kit> | undefined;

/**
 * The picture for sharing of a card, as a PNG: kept from an earlier build when nothing in it has changed.
 *
 * @param size in pixels
 * @param folder where pictures are kept
 */
export async function shareImage(card: ShareImageContent, size: ImageSize, folder: string = FOLDER): Promise<Buffer> {
  const { fonts, version, renderer } = await (kit ??= readKit());
  const templates = shareTemplates(drawable(fonts, card), size);
  const key = JSON.stringify([version, size, templates]);
  return keptFile(folder, key, async () => draw(await renderer(), templates, size));
}

/** A card without the texts that the typefaces lack letters for; the story's name stands in for a title. */
function drawable(fonts: readonly FontFile[], card: ShareImageContent): ShareImageContent {
  const drawn = (text: string | null) => (text !== null && canDraw(fonts, text) ? text : null);
  const [title, lead, foot] = [drawn(card.title), drawn(card.lead), drawn(card.foot)];
  const answers = card.answers.every(drawn) ? card.answers : [];
  const positions = card.positions !== null && wordsOf(card.positions).every(drawn) ? card.positions : null;
  const rest = { ...card, lead: positions === null ? lead : null, answers, positions };
  return title === null ? { ...rest, title: foot ?? '', foot: null } : { ...rest, title, foot };
}

function wordsOf({ lanes }: SharePositions): readonly string[] {
  return lanes.flatMap(({ topic, marks }) => [topic, ...marks.flatMap(({ name, brief }) => [name, brief])]);
}

/** Draws the first of the templates whose title has room, or else the last, which cuts it. */
async function draw(renderer: Renderer, templates: readonly Template[], size: ImageSize): Promise<Buffer> {
  let tree = templates.at(-1)!.tree;
  for (const template of templates) {
    const { height } = await renderer.measure(template.title, { width: template.room.width });
    if (height > template.room.height) continue;
    tree = template.tree;
    break;
  }
  return renderer.render(tree, { ...size, format: 'png' });
}

async function readKit(): Promise<Kit> {
  const fonts = await readFonts();
  const takumi = await readFile(resolve('node_modules/@takumi-rs/core/package.json'));
  const digest = createHash('sha256').update(takumi);
  for (const { name, data, unicodeRange } of fonts) digest.update(JSON.stringify([name, unicodeRange])).update(data);
  let loaded: Promise<Renderer> | undefined;
  return { fonts, version: digest.digest('hex'), renderer: () => (loaded ??= loadRenderer(fonts)) };
}

async function loadRenderer(fonts: readonly FontFile[]): Promise<Renderer> {
  const renderer = new Renderer();
  for (const { name, data, unicodeRange } of fonts) await renderer.registerFont({ name, data, unicodeRange });
  return renderer;
}
