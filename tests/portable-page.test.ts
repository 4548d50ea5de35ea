import { expect, test } from 'vitest';
import { portablePage, portableStyles } from '../src/site/portable/portable-page.ts';

const PLACE = { file: 'events/x/index.html', base: '/story/' };
const nameScript = (scripts: readonly string[]) => `_astro/${scripts.length}.js`;

/** What becomes of a page's body, or of something in its head. */
const body = (html: string, file = PLACE.file) =>
  /<body>(.*)<\/body>/s.exec(
    portablePage(`<html><head></head><body>${html}</body></html>`, { ...PLACE, file }, nameScript).html,
  )![1];
const head = (html: string) =>
  /<head>(.*)<\/head>/s.exec(
    portablePage(`<html><head>${html}</head><body></body></html>`, PLACE, nameScript).html,
  )![1];

test('links to pages name their files, seen from the page', () => {
  expect(body('<a href="/story/">a</a><a href="/story/actors/y/?known=2026#a">b</a><a href="../">c</a>')).toBe(
    '<a href="../../index.html">a</a><a href="../../actors/y/index.html?known=2026#a">b</a><a href="../index.html">c</a>',
  );
  expect(body('<a href="/story/events/">a</a><form action="/story/search/"></form>', 'index.html')).toBe(
    '<a href="events/index.html">a</a><form action="search/index.html"></form>',
  );
});

test('links to files, pictures and the page itself lead to what they led to', () => {
  expect(
    body('<a href="/story/events/x.json">a</a><img src="/story/share/x.png"><a href="/story/events/x/#b">b</a>'),
  ).toBe('<a href="../x.json">a</a><img src="../../share/x.png"><a href="index.html#b">b</a>');
});

test('what leads elsewhere, within the page or to the published site stays as it is', () => {
  const links =
    '<a href="#a">a</a><a href="?x=1">b</a><a href="https://example.org/story/">c</a><a href="mailto:x@example.org">d</a><a href="/other/">e</a><p>/story/</p>';
  expect(body(links)).toBe(links);
});

test('names with marks of HTML and of addresses are kept', () => {
  expect(body('<a href="/story/a%20b/?q=%22&amp;r=1">a</a>')).toBe(
    '<a href="../../a%20b/index.html?q=%22&amp;r=1">a</a>',
  );
});

test('pages that lead on by themselves do so to a file', () => {
  expect(head('<meta http-equiv="refresh" content="0; url=/story/questions/">')).toBe(
    '<meta http-equiv="refresh" content="0; url=../../questions/index.html">',
  );
  expect(head('<noscript><meta http-equiv="refresh" content="0;url=../"></noscript>')).toBe(
    '<noscript><meta http-equiv="refresh" content="0;url=../index.html"></noscript>',
  );
});

test('scripts are one that is no module, and the page says where the copy is', () => {
  const modules =
    '<script type="module" src="/story/_astro/a.js"></script><script type="module" src="/story/_astro/b.js"></script>';
  const page = portablePage(`<html><head>${modules}</head><body></body></html>`, PLACE, nameScript);
  expect(page).toEqual({
    html: '<html data-portable="../../"><head><script defer src="../../_astro/2.js"></script></head><body></body></html>',
    scripts: ['_astro/a.js', '_astro/b.js'],
  });
});

test('what browsers cannot ask a disk for is left out', () => {
  expect(
    head(
      '<link rel="preload" href="/story/a.woff2" as="font" crossorigin><link rel="manifest" href="/story/m"><script type="speculationrules">{}</script><link rel="icon" href="/story/icon.svg">',
    ),
  ).toBe('<link rel="icon" href="../../icon.svg">');
});

test('styles find their typefaces, in a page and in a file', () => {
  expect(head('<style>@font-face{src:url(/story/_astro/fonts/a.woff2)}</style>')).toBe(
    '<style>@font-face{src:url(../../_astro/fonts/a.woff2)}</style>',
  );
  const sheet = portableStyles('a{b:url("/story/_astro/fonts/a.woff2")}c{d:url(data:x)}', {
    file: '_astro/a.css',
    base: '/story/',
  });
  expect(sheet).toBe('a{b:url("fonts/a.woff2")}c{d:url(data:x)}');
});

test('a site that is published at the top of its host becomes portable too', () => {
  const place = { file: 'events/x/index.html', base: '/' };
  expect(
    portablePage('<html><head></head><body><a href="/actors/">a</a></body></html>', place, nameScript).html,
  ).toContain('<a href="../../actors/index.html">a</a>');
});
