import type { AstroIntegration } from 'astro';
import { fallbackFaces } from '../styles/fallback-faces.ts';

const NAME = 'virtual:fallback-faces.css';
const RESOLVED = `\0${NAME}`;

/** Gives pages the sizes of fallback typefaces as the style sheet `virtual:fallback-faces.css`, to be printed or linked as all others are. */
export function fallbackStyle(): AstroIntegration {
  const plugin = {
    name: 'throughline-fallback-style',
    resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
    load: (id: string) => (id === RESOLVED ? fallbackFaces() : undefined),
  };
  return {
    name: 'throughline-fallback-style',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
