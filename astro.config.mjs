// @ts-check
import { resolve } from 'node:path';
import { defineConfig, fontProviders } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import { readStory } from './src/reader/content.ts';
import { siteAddress } from './src/site/address.ts';
import { contentGuard } from './src/site/content-guard.ts';
import { contentFolder } from './src/site/folder.ts';
import { formerAddresses } from './src/site/former-addresses.ts';
import { searchIndex } from './src/site/search-index.ts';

const { story } = await readStory(resolve(contentFolder), contentFolder);
const address = siteAddress(story?.data.address);

/** @param {string} family @param {string} slug */
const variableFont = (family, slug) => ({
  name: family,
  provider: fontProviders.local(),
  options: {
    variants: /** @type {any} */ (
      [
        [
          'latin',
          [
            'U+0000-00FF',
            'U+0131',
            'U+0152-0153',
            'U+02BB-02BC',
            'U+02C6',
            'U+02DA',
            'U+02DC',
            'U+2000-206F',
            'U+20AC',
            'U+2122',
            'U+2191',
            'U+2193',
            'U+2212',
            'U+2215',
            'U+FEFF',
            'U+FFFD',
          ],
        ],
        [
          'latin-ext',
          [
            'U+0100-02BA',
            'U+02BD-02C5',
            'U+02C7-02CC',
            'U+02CE-02D7',
            'U+02DD-02FF',
            'U+1E00-1E9F',
            'U+1EF2-1EFF',
            'U+20A0-20AB',
            'U+20AD-20C0',
          ],
        ],
        ['cyrillic', ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116']],
        ['cyrillic-ext', ['U+0460-052F', 'U+1C80-1C8A', 'U+20B4', 'U+2DE0-2DFF', 'U+A640-A69F', 'U+FE2E-FE2F']],
      ].map(([subset, unicodeRange]) => ({
        src: [`./node_modules/@fontsource-variable/${slug}/files/${slug}-${subset}-wght-normal.woff2`],
        weight: '200 900',
        style: 'normal',
        unicodeRange,
      }))
    ),
  },
});

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: process.env['OUT_DIR'] || './dist',
  cacheDir: './.astro',
  prerenderConflictBehavior: 'error',
  redirects: await formerAddresses(address.pathname),
  devToolbar: { enabled: false },
  integrations: [contentGuard(), sitemap(), searchIndex()],
  fonts: [
    {
      ...variableFont('Source Serif 4', 'source-serif-4'),
      cssVariable: '--font-reading',
      fallbacks: ['Georgia', 'serif'],
    },
    {
      ...variableFont('Source Sans 3', 'source-sans-3'),
      cssVariable: '--font-label',
      fallbacks: ['system-ui', 'sans-serif'],
    },
  ],
});
