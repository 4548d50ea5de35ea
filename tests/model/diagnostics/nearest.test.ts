import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../../src/model/diagnostics/nearest.ts';

describe('the word nearest to a mistyped one', () => {
  it('is the one with the fewest letters wrong', () => {
    expect(nearest('kazakstan', ['pakistan', 'kazakhstan', 'kyrgyzstan'])).toBe('kazakhstan');
  });

  it('is the first of two as near', () => {
    expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
  });

  it('may differ in a third of its letters, not in more', () => {
    expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
  });

  it('is nothing when there is nothing to choose from', () => {
    expect(nearest('cat', [])).toBeUndefined();
    expect(didYouMean('cat', [])).toBeUndefined();
  });

  it('is looked for however long the word', () => {
    expect(nearest('a'.repeat(500_000), ['kazakhstan', 'pakistan'])).toBeUndefined();
  });

  it('is offered as a question', () => {
    expect(didYouMean('titel', ['title', 'date'])).toBe('did you mean "title"?');
  });
});
