import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../src/model/text/reference.ts';

describe('a reference link', () => {
  it.each([
    ['[[one]]', { id: 'one', label: null }],
    ['[[ one ]]', { id: 'one', label: null }],
    ['[[one|the first\none]]', { id: 'one', label: 'the first one' }],
    ['[[one| ]]', { id: 'one', label: null }],
    ['[[]]', { id: '', label: null }],
    ['[[-|the other one]]', { id: null, label: 'the other one' }],
    ['[[-]]', { id: '', label: null }],
    ['[[-| ]]', { id: '', label: null }],
  ])('is %s', (text, reference) => {
    expect(findReferences(`a ${text} b`)).toEqual([{ start: 2, end: 2 + text.length, ...reference }]);
  });

  it.each(['[one]', '[[one]', '[one]]', '[[one|two|three]]', '[[one [two]]]'])('is not %s', (text) => {
    expect(findReferences(text)).toEqual([]);
  });
});
