import { expect, it } from 'vitest';
import { accessibilityView } from '../../src/views/accessibility.ts';

it('the page on accessibility is reached by the page on how the tracker works', () => {
  const { crumbs, about } = accessibilityView();
  expect(crumbs.map(({ href }) => href)).toEqual(['/', '/about/', '/accessibility/']);
  expect(about.href).toBe('/about/');
});
