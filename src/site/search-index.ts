import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { spellAmounts } from '../search/amounts.ts';

/**
 * Indexes the built pages for search, into the folder that `searchIndexUrl` of `src/urls.ts` leads to; a build without a
 * whole index fails. Amounts are indexed as queries spell them.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'throughline-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({});
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const added = await addPages(index, fileURLToPath(dir));
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await close();
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
        logger.info(`${added.count} pages indexed for search`);
      },
    },
  };
}

async function addPages(index: PagefindIndex, folder: string) {
  const paths = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).toSorted();
  const errors: string[] = [];
  for (const sourcePath of paths) {
    const content = withAmountsSpelled(await readFile(join(folder, sourcePath), 'utf8'));
    errors.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
  }
  return { count: paths.length, errors };
}

/** A page as it is indexed; excerpts of results are cut from it too. Scripts, styles and attributes stay. */
function withAmountsSpelled(html: string): string {
  return html.replace(NO_TEXT_OR_TEXT, (whole: string, noText?: string) =>
    noText === undefined ? spellAmounts(whole).replace(SIGN_APART, '$1\u2009') : whole,
  );
}

const NO_TEXT_OR_TEXT = /(<(?:script|style)\b.*?<\/(?:script|style)>|<(?:"[^"]*"|'[^']*'|[^"'>])*>)|[^<]+/gs;

/** "€ 7" looks better in an excerpt with a thin space; that parts words of the index as any space does. */
const SIGN_APART = /(\p{Sc}) (?=\d)/gu;
