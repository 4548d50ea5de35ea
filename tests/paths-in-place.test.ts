import { describe, expect, it } from 'vitest';
import { pathInPlaceOf } from '../src/paths-in-place.ts';

describe('an address that a story had and has no more', () => {
  it.each([
    ['events/x/known/2026-01-19/', 'events/x/?known=2026-01-19'],
    ['sources/x/known/2026-01/', 'sources/x/?known=2026-01-01'],
    ['actors/x/known/2026/', 'actors/x/?known=2026-01-01'],
    ['compare/a/b/known/2026-01-19/', 'compare/a/b/?known=2026-01-19'],
    ['questions/known/2026-01-19/', 'questions/?known=2026-01-19'],
    ['standings/known/2026-01-19/', 'standings/?known=2026-01-19'],
    ['known/2026-01-19/', 'known/'],
    ['compare/a/b/', 'compare/'],
    ['standings/body/known/2026-01-19/', 'standings/body/'],
    ['standings/body/2026-01-19/', 'standings/body/'],
    ['standings/body/signed/', 'standings/body/'],
    ['standings/body/', 'standings/'],
    ['events/x/versions/', 'events/x/'],
  ])('such as %s leads to %s', (path, to) => {
    expect(pathInPlaceOf(path)).toBe(to);
  });

  it.each(['', 'events/x/', 'events/x/known/', 'standings/', 'compare/', 'compare/a/', 'known/', 'a/b/c/'])(
    'is none such as %j',
    (path) => {
      expect(pathInPlaceOf(path)).toBeNull();
    },
  );

  it('leads to another one at most as often as it has parts', () => {
    const steps: string[] = [];
    for (let path: string | null = 'compare/a/b/known/2026-01-19/'; path !== null;) {
      steps.push(path);
      path = pathInPlaceOf(path.split('?')[0]!);
    }
    expect(steps).toEqual(['compare/a/b/known/2026-01-19/', 'compare/a/b/?known=2026-01-19', 'compare/']);
  });
});
