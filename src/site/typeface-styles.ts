import { readdir, rename } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { fallbackFaces } from '../styles/fallback-faces.ts';

const NAME = 'virtual:typefaces.css';
const RESOLVED = `\0${NAME}`;
/** Where Astro keeps what its `<Font>` prints. */
const ASTROS = '\0virtual:astro:assets/fonts/internal';
/** In a build, where Astro writes the files of typefaces. */
const FOLDER = '_astro/fonts/';

/** What this needs of a bundler's plugin context. */
interface Loads {
  readonly load: (module: { id: string }) => Promise<{ code: string | null }>;
}

/**
 * Gives pages the style sheet `virtual:typefaces.css`: the sizes of fallback typefaces and our own typefaces, which Astro
 * would print on every page in sheets by themselves, unminified. In a dev server it does, since they have no files there.
 * Digests do not compress, and every page has a dozen of them: those in names of files are cut to half.
 */
export function typefaceStyles(): AstroIntegration {
  return {
    name: 'throughline-typefaces',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin(command === 'build')] } });
      },
      'astro:build:done': ({ dir }) => renameFiles(new URL(FOLDER, dir)),
    },
  };
}

function plugin(isBuild: boolean) {
  return {
    name: 'throughline-typefaces',
    config: () => ({
      // Not of `import.meta.env`, in whose place a variable of the environment would be taken.
      define: { STYLES_HAVE_TYPEFACES: JSON.stringify(isBuild) },
      // Astro writes these files; without this line Vite warns that it cannot find them.
      build: { rolldownOptions: { external: [/\/_astro\/fonts\//] } },
    }),
    resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
    async load(this: Loads, id: string) {
      if (id !== RESOLVED) return undefined;
      return isBuild ? `${await printedByAstro(this)}\n${fallbackFaces()}` : fallbackFaces();
    },
    transform: (code: string, id: string) =>
      isBuild && id === ASTROS ? { code: withShortDigests(code), map: null } : undefined,
  };
}

/** The styles of each typeface, as Astro's module has them. */
async function printedByAstro(bundler: Loads): Promise<string> {
  const { code } = await bundler.load({ id: ASTROS });
  const module = (await import(`data:text/javascript,${encodeURIComponent(code ?? '')}`)) as {
    componentDataByCssVariable: ReadonlyMap<string, { css: string }>;
  };
  return [...module.componentDataByCssVariable.values()].map(({ css }) => css).join('\n');
}

/** `0123456789abcdef.woff2`, and `"Source Sans 3-0123456789abcdef"`, by which two sites in one page would not share a typeface. */
function withShortDigests(code: string): string {
  return code.replaceAll(FILE_DIGEST, '$1').replaceAll(/-[0-9a-f]{16}(?=\\?")/g, '');
}

const FILE_DIGEST = /(?<=\/|^)([0-9a-f]{8})[0-9a-f]{8}(?=\.woff2)/g;

async function renameFiles(folder: URL): Promise<void> {
  const files = await readdir(folder);
  for (const file of files) await rename(new URL(file, folder), new URL(file.replaceAll(FILE_DIGEST, '$1'), folder));
}
