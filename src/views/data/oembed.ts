import type { Story } from '../../model/records/story.ts';
import { absoluteUrl, homeUrl } from '../../urls.ts';
import type { Embed } from '../parts/embeds/embed.ts';
import { FRAME_WIDTH } from '../parts/embeds/frame-height.ts';
import { embedSnippet } from '../parts/embeds/snippet.ts';

/** Seconds after which programs may ask again: a day. */
const CACHE_AGE = 86_400;

/**
 * What programs that know oEmbed show of a page (https://oembed.com, version 1.0). It is a file, so it stays the same
 * whatever width they ask for; the frame takes as much of 600 pixels as it is given.
 *
 * @param site the origin that the site is published at
 */
export function oembedOf({ title, publisher }: Story, embed: Embed, site: URL) {
  return {
    version: '1.0',
    type: 'rich',
    title: embed.page.label,
    author_name: publisher,
    provider_name: title,
    provider_url: absoluteUrl(homeUrl(), site),
    cache_age: CACHE_AGE,
    html: embedSnippet(embed, site),
    width: FRAME_WIDTH,
    height: embed.height.wide,
  };
}
