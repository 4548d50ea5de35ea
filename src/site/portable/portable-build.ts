import type { AstroIntegration } from 'astro';
import { runningBuild } from '../build/running-build.ts';

/** Tells scripts whether the build is portable; of one that is, no page has a script in it, so that `makePortable` finds all. */
export function portableBuild(): AstroIntegration {
  return {
    name: 'throughline-portable-build',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const isPortable = runningBuild()?.isPortable === true;
        updateConfig({
          vite: {
            define: { IS_PORTABLE: JSON.stringify(isPortable) },
            ...(isPortable ? { build: { assetsInlineLimit: 0 } } : {}),
          },
        });
      },
    },
  };
}
