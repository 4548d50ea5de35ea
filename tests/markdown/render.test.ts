import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LinkLookup } from '../../src/markdown/text-links.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { findNames, indexNames } from '../../src/model/names/name-index.ts';

const SOURCES = new Map([
  ['one', { number: 1, label: 'The Herald' }],
  ['two', { number: 2, label: 'The Gazette' }],
]);
const SUBJECTS = new Map([
  ['alma', { href: '/actors/alma/', label: 'Alma Reyes' }],
  ['foundation', { href: '/actors/foundation/', label: 'Alma Reyes Foundation' }],
  ['bridge', { href: '/entities/bridge/', label: 'Old Bridge' }],
  ['harbour-town', { href: '/entities/harbour-town/', label: 'The Harbour' }],
  ['harbour-authority', { href: '/actors/harbour-authority/', label: 'The Harbour' }],
  ['jane-roe', { href: '/actors/jane-roe/', label: 'Jane Roe', distinction: 'Harbour master' }],
  ['captain-roe', { href: '/actors/captain-roe/', label: 'Jane Roe', distinction: 'Ferry captain, 2019–2022' }],
]);
const NAMES = indexNames([...SUBJECTS].map(([owner, { label }]) => ({ owner, name: label })));
const MARKS: LinkLookup = {
  source: (id) => SOURCES.get(id),
  subject: (id) => SUBJECTS.get(id),
  place: (locator) => locator.replaceAll('para.', 'paragraph'),
  names: ({ text, hidden }) => findNames(NAMES, text, hidden),
  self: 'bridge',
};

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));

describe('a body is printed as its fixture shows', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const input = readFileSync(`${FIXTURES}/${name}/input.md`, 'utf8');
    await expect(`${renderMarkdown(input, MARKS)}\n`).toMatchFileSnapshot(`${FIXTURES}/${name}/output.html`);
  });
});
