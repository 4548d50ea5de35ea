import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const FILES = import.meta.glob<AstroComponentFactory>(['../components/**/*.astro', '!**/*Page.astro'], {
  eager: true,
  import: 'default',
});

/** Every component but whole pages, by its file within `src/components/` without the ending. */
export const COMPONENTS: ReadonlyMap<string, AstroComponentFactory> = new Map(
  Object.entries(FILES).map(([file, component]) => [file.replace(/^\.\.\/components\/|\.astro$/g, ''), component]),
);
