import { absoluteUrl, embedUrl } from '../../../urls.ts';
import { escapedHtml } from '../links/escaped-html.ts';
import type { Embed } from './embed.ts';
import { FRAME_WIDTH, type FrameHeight } from './frame-height.ts';

/**
 * The HTML by which another site shows a page in a frame.
 *
 * @param site the origin that the site is published at
 */
export function embedSnippet({ page: { href, label }, height }: Pick<Embed, 'page' | 'height'>, site: URL): string {
  const address = escapedHtml(absoluteUrl(embedUrl(href), site));
  const size = `width="${FRAME_WIDTH}" height="${height.wide}" style="border:0;max-width:100%;${heightOnPhones(height)}"`;
  return `<iframe src="${address}" title="${escapedHtml(label)}" ${size} loading="lazy"></iframe>`;
}

/** Widths of a window, in pixels: of one in which a frame is as wide as it wants, and of a small telephone. */
const ROOMY = 640;
const PHONE = 360;

/** Text that is set narrower needs more height, and a frame knows nothing of what is in it: so it goes by the window. */
function heightOnPhones({ wide, narrow }: FrameHeight): string {
  const perPixel = (narrow - wide) / (ROOMY - PHONE);
  const between = [`${Math.round(wide + perPixel * ROOMY)}px`, `${Math.round(perPixel * 100)}vw`].join(' - ');
  return `height:clamp(${[`${wide}px`, between, `${narrow}px`].join()})`;
}
