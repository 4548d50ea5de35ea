import type { AstroIntegration } from 'astro';

/** The class by which Astro tells the elements of one component from those of others. */
const SCOPE = /\bastro-([a-z0-9]{4})([a-z0-9]{4})\b/g;

/**
 * Shortens the class that each element of a component with styles has, from `astro-c4m4qyzr` to `a-c4m4`: the long ones
 * are a tenth of all that a large site writes. No class of ours begins with `a-`.
 *
 * @throws When two components would have one class, so that they would share their styles.
 */
export function shortScopes(): AstroIntegration {
  return {
    name: 'throughline-short-scopes',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin()] } }) },
  };
}

function plugin() {
  const ends = new Map<string, string>();
  const shorten = (_scope: string, start: string, end: string) => {
    if ((ends.get(start) ?? end) !== end)
      throw new Error(`Rename one of two components: both have the class a-${start}.`);
    ends.set(start, end);
    return `a-${start}`;
  };
  return {
    name: 'throughline-short-scopes',
    transform: (code: string, id: string) =>
      id.includes('.astro') ? { code: code.replace(SCOPE, shorten), map: null } : undefined,
  };
}
