// @ts-check
import { defineConfig, fontProviders } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import { siteAddress } from './src/site/address.ts';
import { contentGuard } from './src/site/content-guard.ts';
import { loadContent } from './src/site/folder.ts';
import { formerAddresses, noticePaths, quietDayPaths } from './src/site/former-addresses.ts';
import { latinFont, unicodeRange } from './src/site/latin-font.ts';
import { searchIndex } from './src/site/search-index.ts';
import { shortPreload } from './src/site/short-preload.ts';

const loaded = await loadContent();
const address = siteAddress('story' in loaded ? loaded.story.address : loaded.address);
const addressOf = (/** @type {string} */ path) => new URL(path, `${address.href.replace(/\/$/, '')}/`).href;
/** For those who work on the pages, where pages were before, notices of what is gone, and days without a publication: search engines need none of them. */
const moved = (await formerAddresses()).map(({ from }) => from);
const unlisted = new Set(
  ['styleguide/', ...moved, ...(await noticePaths()), ...(await quietDayPaths())].map(addressOf),
);

/** What the latin files leave out, each script in a file of its own that is loaded where it is used. */
const OTHERS = Object.entries({
  'latin-ext': [
    'U+0100-0130',
    'U+0132-0151',
    'U+0154-02BA',
    'U+02BD-02FF',
    'U+1E00-1E9F',
    'U+1EF2-1EFF',
    'U+20A0-20AB',
    'U+20AD-20C0',
  ],
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  'cyrillic-ext': ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F', 'U+1C80-1C8A', 'U+20B4', 'U+2DE0-2DFF', 'U+A640-A69F'],
});

/** @param {string} family @param {string} slug */
async function variableFont(family, slug) {
  const file = (/** @type {string} */ subset) =>
    `./node_modules/@fontsource-variable/${slug}/files/${slug}-${subset}-wght-normal.woff2`;
  const subsets = [
    [`./${await latinFont(file('latin'))}`, unicodeRange()],
    ...OTHERS.map(([name, range]) => [file(name), range]),
  ];
  const variants = subsets.map(([src, range]) => ({
    src: [src],
    weight: '400 700',
    style: 'normal',
    unicodeRange: range,
  }));
  return {
    name: family,
    provider: fontProviders.local(),
    // On a slow line a page keeps the typeface it began with, so that nothing moves; the next page has ours.
    display: /** @type {const} */ ('optional'),
    options: { variants: /** @type {any} */ (variants) },
  };
}

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: process.env['OUT_DIR'] || './dist',
  // A reader comes by a link to one page: it is drawn after one round trip, whatever comes of the others.
  build: { inlineStylesheets: 'always' },
  cacheDir: './.astro',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [contentGuard(), sitemap({ filter: (page) => !unlisted.has(page) }), searchIndex(), shortPreload()],
  fonts: [
    {
      ...(await variableFont('Source Serif 4', 'source-serif-4')),
      cssVariable: '--font-reading',
      fallbacks: ['Georgia', 'serif'],
    },
    {
      ...(await variableFont('Source Sans 3', 'source-sans-3')),
      cssVariable: '--font-label',
      fallbacks: ['system-ui', 'sans-serif'],
    },
  ],
});
