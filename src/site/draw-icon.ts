import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Renderer } from '@takumi-rs/core';

/** The icon of the site as a PNG, where a browser takes no SVG: as it is in `public/icon.svg`, without round corners, which systems cut themselves. */
export async function drawIcon(size: number): Promise<Buffer> {
  const svg = (await readFile(resolve('public/icon.svg'), 'utf8')).replace(/ rx="\d+"/, '');
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const picture = { type: 'image', src, width: size, height: size } as const;
  return new Renderer().render(picture, { width: size, height: size, format: 'png' });
}
