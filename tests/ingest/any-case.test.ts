import { expect, it } from 'vitest';
import { inAnyCase } from '../../src/ingest/any-case.ts';

const fits = (source: string, text: string) => new RegExp(`^${inAnyCase(source)}$`, 'u').test(text);

it.each([
  [/thank(?:s| you)/u, 'Thank you'],
  [/thank(?:s| you)/u, 'THANKS'],
  [/спасибо|рахмет/u, 'Рахмет'],
  [/editor[’']s\s?note/u, 'Editor’s Note'],
  [/grüße?/u, 'GRÜß'],
  [/(?<!\p{L})é/u, 'É'],
])('an expression such as %s finds %s, as no flag has it', ({ source }, text) => {
  expect(fits(source, text)).toBe(true);
});

it('leaves what stands for itself in an expression as it is', () => {
  expect(fits(/\d\sword\./u.source, '1 Word.')).toBe(true);
  expect(fits(/\d\sword\./u.source, '1SWord.')).toBe(false);
  expect(inAnyCase('')).toBe('');
});
