import { expect, test } from 'vitest';
import { shortened } from '../../../../src/views/parts/embeds/shortened.ts';

test('a text that fits is left as it is', () => {
  expect(shortened('They met. They parted.', 'en', 22)).toBe('They met. They parted.');
});

test('of a longer one the first sentences stay that fit, with a sign of what is left out', () => {
  expect(shortened('They met. They parted. They met again.', 'en', 25)).toBe('They met. They parted.\u00a0…');
});

test('of a first sentence that is too long its first words stay', () => {
  expect(shortened('They met at the old harbour.', 'en', 12)).toBe('They met at\u00a0…');
});

test('no text that is shortened is longer than it may be, but for the sign', () => {
  for (const most of [1, 5, 10, 20, 30])
    expect(shortened('Überall trafen sich alle Mannschaften.', 'de', most).length).toBeLessThanOrEqual(most + 2);
});
