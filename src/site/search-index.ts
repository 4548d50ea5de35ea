import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { commandLineWords } from '../words/command-line.ts';
import { indexSite } from './index-site.ts';

/**
 * Indexes the built pages for search, into the folder that `searchIndexUrl` of `src/urls.ts` leads to; a build without a
 * whole index fails.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'throughline-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexSite(fileURLToPath(dir));
        logger.info(commandLineWords.indexed(pages));
      },
    },
  };
}
