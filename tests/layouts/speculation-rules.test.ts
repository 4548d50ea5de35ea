import { describe, expect, it } from 'vitest';
import { speculationRules } from '../../src/layouts/speculation-rules.ts';

const HERE = 'https://example.org/events/one/';
const [rule] = speculationRules().prefetch;

/** Whether a browser may fetch a link's page ahead, by its own matching of addresses. */
function isFetchedAhead(href: string): boolean {
  return new URLPattern(rule!.where.href_matches, HERE).test(href, HERE);
}

describe('fetched ahead', () => {
  it.each(['/', '/actors/mira/', '/actors/mira/#names'])('may be the page %s', (href) => {
    expect(isFetchedAhead(href)).toBe(true);
  });

  it.each(['/pledges/pledges.json', '/search/?q=mira', '/?kind=vote', 'https://elsewhere.example/events/two/'])(
    'is never %s',
    (href) => {
      expect(isFetchedAhead(href)).toBe(false);
    },
  );
});
