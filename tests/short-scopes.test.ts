import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { shortScopes } from '../src/site/short-scopes.ts';
import { typefaceStyles } from '../src/site/typeface-styles.ts';

const PAGE = '/src/Page.astro';

test('the elements of a component and its styles have the same short class', () => {
  const { transform } = pluginOf(shortScopes()) as { transform: (code: string, id: string) => { code: string } };
  expect(transform('<p class="lead astro-c4m4qyzr">', PAGE).code).toBe('<p class="lead a-c4m4">');
  expect(transform('.lead.astro-c4m4qyzr{color:red}', `${PAGE}?astro&type=style&index=0`).code).toContain(
    '.lead.a-c4m4{',
  );
});

test('other files keep what only looks like such a class', () => {
  const { transform } = pluginOf(shortScopes()) as { transform: (code: string, id: string) => unknown };
  expect(transform('astro-c4m4qyzr', '/src/words.ts')).toBeUndefined();
});

test('two components that would share a class stop the build', () => {
  const { transform } = pluginOf(shortScopes()) as { transform: (code: string, id: string) => unknown };
  transform('astro-c4m4qyzr', PAGE);
  expect(() => transform('astro-c4m4aaaa', '/src/Other.astro')).toThrow('both have the class a-c4m4');
});

const FONTS = `export const componentDataByCssVariable = new Map([["--font-label", { css: '@font-face{font-family:"Face 3-0123456789abcdef";src:url("/_astro/fonts/0123456789abcdef.woff2")}' }]])`;

test.each([
  { command: 'build', says: 'has the typefaces in a build, by short names', has: true },
  { command: 'dev', says: 'leaves them to each page in a dev server', has: false },
])('the style sheet of typefaces $says', async ({ command, has }) => {
  const { load, transform } = pluginOf(typefaceStyles(), command) as {
    load: (id: string) => Promise<string>;
    transform: (code: string, id: string) => { code: string } | undefined;
  };
  const { code } = transform(FONTS, '\0virtual:astro:assets/fonts/internal') ?? { code: FONTS };
  const styles = await load.call({ load: () => Promise.resolve({ code }) }, '\0virtual:typefaces.css');
  expect(styles.includes('font-family:"Face 3";src:url("/_astro/fonts/01234567.woff2")')).toBe(has);
  expect(styles).toContain('size-adjust');
});

/** The one plugin for Vite that an integration adds. */
function pluginOf({ hooks }: AstroIntegration, command = 'build'): unknown {
  const added: Plugin[] = [];
  const updateConfig = (config: { vite?: { plugins?: unknown[] } }) => {
    added.push(...((config.vite?.plugins ?? []) as Plugin[]));
    return config;
  };
  void hooks['astro:config:setup']?.({ command, updateConfig } as never);
  return added[0];
}
