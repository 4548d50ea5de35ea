import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { htmlToIndex, languageOfIndex } from '../search/html-to-index.ts';
import { indexedPart } from '../search/indexed-part.ts';
import { commandLineWords } from '../words/command-line.ts';

/**
 * Indexes the built pages for search, into the folder that `searchIndexUrl` of `src/urls.ts` leads to; a build without a
 * whole index fails.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'throughline-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const home = await readFile(join(folder, 'index.html'), 'utf8');
        const { index, errors } = await createIndex({ forceLanguage: languageOfIndex(home) });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const added = await addPages(index, folder);
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await close();
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
        logger.info(commandLineWords.indexed(added.count));
      },
    },
  };
}

/** As many pages as are on their way to Pagefind at once, so that it need not wait for each. */
const AT_ONCE = 20;

/** Adds the pages in the order of their paths: Pagefind numbers them as they come. */
async function addPages(index: PagefindIndex, folder: string) {
  const paths = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).toSorted();
  const errors: string[] = [];
  const adding: ReturnType<PagefindIndex['addHTMLFile']>[] = [];
  let count = 0;
  for (const sourcePath of paths) {
    const part = indexedPart(await readFile(join(folder, sourcePath), 'utf8'));
    if (part === null) continue;
    count = adding.push(index.addHTMLFile({ sourcePath, content: htmlToIndex(part) }));
    errors.push(...((await adding[count - AT_ONCE])?.errors ?? []));
  }
  const last = await Promise.all(adding.slice(1 - AT_ONCE));
  return { count, errors: [...errors, ...last.flatMap((added) => added.errors)] };
}
