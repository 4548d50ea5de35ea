import { expect, test } from 'vitest';
import { pagesOfFolders } from '../../src/site/build/folder-pages.ts';

const SITE = ['index.html', 'timeline/index.html', 'search/index.html', 'data/index.html', 'actors/index.html'];
const led = (files: readonly string[], moved: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(pagesOfFolders([...SITE, ...files], new Map(Object.entries(moved))));

test('a folder without a page belongs to the nearest page above it', () => {
  expect(led(['events/x/index.html', 'events/x/known/2026-01-19/index.html'])).toEqual({
    'events/': 'timeline/',
    'events/x/known/': 'events/x/',
  });
  expect(led(['search/countries/a.json'])).toEqual({ 'search/countries/': 'search/' });
});

test('a folder of files that no address has belongs to the page they are for, or to the home page', () => {
  expect(led(['_astro/x.js', 'pagefind/fragment/x', 'schemas/event.json'])).toEqual({
    '_astro/': '',
    'pagefind/': 'search/',
    'pagefind/fragment/': 'search/',
    'schemas/': 'data/',
  });
});

test('pictures and frames belong to the pages that they show', () => {
  expect(led(['share/actors/x.png', 'share/home.png', 'embed/events/x/index.html'])).toEqual({
    'share/': '',
    'share/actors/': 'actors/',
    'embed/': '',
    'embed/events/': 'timeline/',
  });
});

test('a folder of a page that has moved leads to where it is now', () => {
  const files = ['actors/old/index.html', 'actors/old/known/2026-01-19/index.html', 'actors/new/index.html'];
  expect(led(files, { 'actors/old/': 'actors/new/' })).toEqual({ 'actors/old/known/': 'actors/new/' });
});
