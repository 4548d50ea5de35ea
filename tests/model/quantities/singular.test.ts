import { expect, it } from 'vitest';
import { singularOf } from '../../../src/model/quantities/singular.ts';

it.each([
  ['envoys', 'envoy'],
  ['countries', 'country'],
  ['police officers', 'police officer'],
  ['tonnes of grain', 'tonne of grain'],
  ['sailings a week', 'sailing a week'],
  ['people', 'person'],
  ['policewomen', 'policewoman'],
  ['children', 'child'],
  ['boxes', 'box'],
  ['witnesses', 'witness'],
  ['houses', 'house'],
  ['square feet', 'square foot'],
  ['personnel', 'personnel'],
  ['aircraft', 'aircraft'],
  ['headquarters', 'headquarters'],
])('one of %s is one %s', (many, one) => {
  expect(singularOf(many)).toBe(one);
});
