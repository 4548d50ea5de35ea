import { expect, test } from 'vitest';
import { languageOf } from '../../../src/model/text/language.ts';

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['zh-Hant-HK', 'zh'],
  ['ast', 'ast'],
])('the language of %s without its variety is %s', (code, language) => {
  expect(languageOf(code)).toBe(language);
});
