import type { AstroIntegration } from 'astro';

/** What Vite calls the module it puts in front of every `import()`. */
const VITES = '\0vite/preload-helper.js';
const OURS = '\0short-preload:';

/**
 * Vite puts 700 compressed bytes in front of an `import()`, to fetch its style sheets and what it imports in turn; our
 * modules bring no style sheets, so a few lines do. Each importer has its own copy: a shared one would be a file more
 * for every page to ask for.
 *
 * @param base the path the site is served under
 */
export function shortPreload(base: string): AstroIntegration {
  const root = `${base}/`.replace(/\/+$/, '/');
  return {
    name: 'throughline-short-preload',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin(root)] } });
      },
    },
  };
}

function plugin(root: string) {
  return {
    name: 'throughline-short-preload',
    enforce: 'pre' as const,
    resolveId: (id: string, importer?: string) => (id === VITES ? `${OURS}${importer ?? ''}` : undefined),
    load: (id: string) => (id.startsWith(OURS) ? helper(root) : undefined),
  };
}

function helper(root: string): string {
  return `export const __vitePreload = (load, files = []) => {
    for (const file of files) {
      const href = ${JSON.stringify(root)} + file;
      if (!document.querySelector(\`link[href="\${href}"]\`))
        document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    }
    return load();
  };`;
}
