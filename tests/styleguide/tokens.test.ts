import { expect, test } from 'vitest';
import { readTokens } from '../../src/styleguide/tokens.ts';
import { readProjectFile } from '../setup/project-files.ts';

const css = readProjectFile('src/styles/tokens.css');

test('every token of the style sheet is told once, under what it is', () => {
  const { colours, type, spacing, lengths } = readTokens(css);
  const told = [...colours, ...type, ...spacing, ...lengths].map(({ name }) => name);
  expect(told.toSorted()).toEqual([...css.matchAll(/^ *(--[\w-]+):/gm)].map(([, name]) => name!).toSorted());
  expect([colours, type, spacing].every(({ length }) => length > 3)).toBe(true);
});

test('contrast with the paper is that of WCAG', () => {
  const [, ink, soft] = readTokens(`
    --paper: light-dark(#ffffff, #000000);
    --ink: light-dark(#000000, #ffffff);
    --soft: light-dark(#777777, gray);
  `).colours;
  expect([ink?.light.contrast, ink?.dark.contrast]).toEqual([21, 21]);
  expect(soft?.light.contrast).toBeCloseTo(4.48, 2);
  expect(soft?.dark).toEqual({ value: 'gray', contrast: null });
});
