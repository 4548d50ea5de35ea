// @ts-check
import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import { entriesOf } from './src/model/records/content.ts';
import { isDatedRecord, isEmbed, VERSIONS } from './src/paths.ts';
import { siteAddress } from './src/site/address.ts';
import { browserDesk } from './src/site/browser-desk.ts';
import { runningBuild } from './src/site/build/running-build.ts';
import { contentGuard } from './src/site/content-guard.ts';
import { loadContent } from './src/site/folder.ts';
import { formerAddresses, noticePaths, quietDayPaths } from './src/site/former-addresses.ts';
import { pageDays } from './src/site/page-days.ts';
import { portableBuild } from './src/site/portable/portable-build.ts';
import { searchIndex } from './src/site/search-index.ts';
import { sharedScripts } from './src/site/shared-scripts.ts';
import { shortPreload } from './src/site/short-preload.ts';
import { shortScopes } from './src/site/short-scopes.ts';
import { typefaceStyles } from './src/site/typeface-styles.ts';
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

/** Pages as they were on a day and lists of versions are for readers who ask for them, and what frames show is on pages of its own. */
const isListed = (/** @type {string} */ page) => {
  const path = decodeURI(page.slice(addressOf('').length));
  return !unlisted.has(page) && !page.endsWith(`/${VERSIONS}`) && !isDatedRecord(path) && !isEmbed(path);
};

const days = await pageDays();
/** Where a page says itself when it changed, so does the list for search engines. */
const withDay = (/** @type {import('@astrojs/sitemap').SitemapItem} */ item) => {
  const day = days.get(decodeURI(item.url.slice(addressOf('').length)));
  return day === undefined ? item : { ...item, lastmod: day };
};

/**
 * A reader comes by a link to one page: with its styles in it, it is drawn after one round trip, whatever comes of the
 * others. On a site of some thousand pages they would be most of what is written, so there one file has them all.
 */
const isLarge = 'content' in loaded && entriesOf(loaded.content).length > 1_000;

/** What is made of all pages together; a part of a site goes without. */
const ofWholeSite = runningBuild()?.part ? [] : [sitemap({ filter: isListed, serialize: withDay }), searchIndex()];
/** A copy that is handed on is no place to edit from. */
const desk = runningBuild()?.part || runningBuild()?.isPortable ? [] : [browserDesk(address)];

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: process.env['OUT_DIR'] || './dist',
  build: { inlineStylesheets: isLarge ? 'never' : 'always' },
  vite: { build: { cssCodeSplit: !isLarge } },
  // A class of its own is shorter than an attribute, on every element of every page.
  scopedStyleStrategy: 'class',
  cacheDir: './.astro',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [
    contentGuard(),
    ...ofWholeSite,
    ...desk,
    shortPreload(),
    sharedScripts(),
    typefaceStyles(),
    shortScopes(),
    portableBuild(),
  ],
  fonts: await typefaces(fallbackFamilies),
});
