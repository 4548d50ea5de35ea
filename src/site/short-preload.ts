import type { AstroIntegration } from 'astro';
import { runningBuild } from './build/running-build.ts';

/** What Vite calls the module it puts in front of every `import()`. */
const VITES = '\0vite/preload-helper.js';
const OURS = '\0short-preload:';

/**
 * Vite puts 700 compressed bytes in front of an `import()`, to fetch its style sheets and what it imports in turn; our
 * modules bring no style sheets, so a few lines do. Each importer has its own copy: a shared one would be a file more
 * for every page to ask for. Measured on the page of an event: 1 file of 1.1 kB instead of 2 of 1.9 kB.
 */
export function shortPreload(): AstroIntegration {
  return {
    name: 'throughline-short-preload',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin(runningBuild()?.isPortable ? NONE : HELPER)] } });
      },
    },
  };
}

function plugin(helper: string) {
  return {
    name: 'throughline-short-preload',
    enforce: 'pre' as const,
    resolveId: (id: string, importer?: string) => (id === VITES ? `${OURS}${importer ?? ''}` : undefined),
    load: (id: string) => (id.startsWith(OURS) ? helper : undefined),
  };
}

/** Vite lists what a module imports by paths from the folder over the one that all scripts are in. */
const HELPER = `export const __vitePreload = (load, files = []) => {
    for (const file of files) {
      const { href } = new URL('../' + file, import.meta.url);
      if (!document.querySelector(\`link[href="\${href}"]\`))
        document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    }
    return load();
  };`;

/** A portable copy has all that a page loads in one script. */
const NONE = 'export const __vitePreload = (load) => load();';
