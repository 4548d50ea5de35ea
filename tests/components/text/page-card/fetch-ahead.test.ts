import { describe, expect, it } from 'vitest';
import { Budget, isThrifty, pageAhead } from '../../../../src/components/text/page-card/fetch-ahead.ts';

const ROOT = 'https://example.org/watch/';
const HERE = `${ROOT}events/one/`;

describe('fetched ahead', () => {
  it('is another page of the site, without the place in it', () => {
    expect(pageAhead(`${ROOT}actors/mira/#names`, HERE, ROOT)).toBe(`${ROOT}actors/mira/`);
    expect(pageAhead(ROOT, HERE, ROOT)).toBe(ROOT);
  });

  it.each([
    ['the page itself', `${HERE}#sources`],
    ['a file', `${ROOT}pledges/pledges.json`],
    ['a search', `${ROOT}search/?q=mira`],
    ['a page beside the site', 'https://example.org/other/'],
    ['a page elsewhere', 'https://elsewhere.example/watch/events/two/'],
    ['mail', 'mailto:desk@example.org'],
  ])('is never %s', (_, href) => {
    expect(pageAhead(href, HERE, ROOT)).toBeNull();
  });

  it('is nothing where the reader saves data or the connection is slow, as far as the browser tells', () => {
    expect(isThrifty({ saveData: true, effectiveType: '4g' })).toBe(true);
    expect(isThrifty({ saveData: false, effectiveType: '3g' })).toBe(true);
    expect(isThrifty({ saveData: false, effectiveType: '4g' })).toBe(false);
    expect(isThrifty()).toBe(false);
  });

  it('are at most 20 pages', () => {
    const budget = new Budget();
    expect(Array.from({ length: 25 }, () => budget.take()).filter(Boolean)).toHaveLength(20);
  });

  it('is nothing more when long pages came', () => {
    const budget = new Budget();
    expect(budget.take()).toBe(true);
    budget.spend(1_000_000);
    expect(budget.take()).toBe(false);
  });
});
