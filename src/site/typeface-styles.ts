import type { AstroIntegration } from 'astro';
import { fallbackFaces } from '../styles/fallback-faces.ts';

const NAME = 'virtual:typefaces.css';
const RESOLVED = `\0${NAME}`;
/** Where Astro keeps what its `<Font>` prints. */
const ASTROS = '\0virtual:astro:assets/fonts/internal';

/** What this needs of a bundler's plugin context. */
interface Loads {
  readonly load: (module: { id: string }) => Promise<{ code: string | null }>;
}

/**
 * Gives pages the style sheet `virtual:typefaces.css`: the sizes of fallback typefaces and, where all styles are
 * linked, what Astro would print on every page of our own, 4 kB.
 */
export function typefaceStyles(isLinked: boolean): AstroIntegration {
  return {
    name: 'throughline-typefaces',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // A dev server links nothing.
        updateConfig({ vite: { plugins: [plugin(isLinked && command === 'build')] } });
      },
    },
  };
}

function plugin(isLinked: boolean) {
  return {
    name: 'throughline-typefaces',
    config: () => ({
      // Not of `import.meta.env`, in whose place a variable of the environment would be taken.
      define: { LINKS_STYLES: JSON.stringify(isLinked) },
      // Astro writes these files; without this line Vite warns that it cannot find them.
      build: { rolldownOptions: { external: [/\/_astro\/fonts\//] } },
    }),
    resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
    async load(this: Loads, id: string) {
      if (id !== RESOLVED) return undefined;
      return isLinked ? `${await printedByAstro(this)}\n${fallbackFaces()}` : fallbackFaces();
    },
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
