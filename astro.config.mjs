// @ts-check
import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import { isDatedRecord } from './src/paths.ts';
import { siteAddress } from './src/site/address.ts';
import { runningBuild } from './src/site/build/running-build.ts';
import { contentGuard } from './src/site/content-guard.ts';
import { loadContent } from './src/site/folder.ts';
import { formerAddresses, noticePaths, quietDayPaths } from './src/site/former-addresses.ts';
import { searchIndex } from './src/site/search-index.ts';
import { shortPreload } from './src/site/short-preload.ts';
import { typefaces } from './src/site/typefaces.ts';
import { fallbackFamilies } from './src/styles/fallback-faces.ts';

const loaded = await loadContent();
const address = siteAddress('story' in loaded ? loaded.story.address : loaded.address);
const addressOf = (/** @type {string} */ path) => new URL(path, `${address.href.replace(/\/$/, '')}/`).href;
/** For those who work on the pages, where pages were before, notices of what is gone, and days without a publication: search engines need none of them. */
const moved = (await formerAddresses()).map(({ from }) => from);
const unlisted = new Set(
  ['styleguide/', ...moved, ...(await noticePaths()), ...(await quietDayPaths())].map(addressOf),
);

/** Pages as they were on a day are for readers who ask for it. */
const isListed = (/** @type {string} */ page) =>
  !unlisted.has(page) && !isDatedRecord(decodeURI(page.slice(addressOf('').length)));

/** What is made of all pages together; a part of a site goes without. */
const ofWholeSite = runningBuild()?.part ? [] : [sitemap({ filter: isListed }), searchIndex()];

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: process.env['OUT_DIR'] || './dist',
  // A reader comes by a link to one page: it is drawn after one round trip, whatever comes of the others.
  build: { inlineStylesheets: 'always' },
  // A class of its own is shorter than an attribute, on every element of every page.
  scopedStyleStrategy: 'class',
  cacheDir: './.astro',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [contentGuard(), ...ofWholeSite, shortPreload()],
  fonts: await typefaces(fallbackFamilies),
});
