import fc from 'fast-check';
import { lineField } from '../../src/model/records/fields.ts';

/** Lines that have harmed other programs' files, none of which a check refuses. */
const HARD = [
  '"Quotes" and ‘more’ \\ "',
  '</script><script>1</script>',
  ']]> <!-- & &amp; &lt;',
  '=1+1, @x; -y',
  '# No *heading* _here_ [x](y) `z` <b>',
  '1. No list: | no | table | ~~no~~ [^1]',
  'http://example.org/ and www.example.org, a@example.org',
  'שלום عربي हिन्दी 中文 ქართული Қазақ 한국어 🇰🇿 é',
  '\u2067right to left\u2069 \u200e',
  'a'.repeat(300),
];

/** A line of text that a record may have, however odd. */
export const hostileLine = fc
  .oneof(
    fc.constantFrom(...HARD),
    fc
      .tuple(fc.constantFrom(...HARD), fc.string({ unit: 'binary', maxLength: 40 }))
      .map(([hard, any]) => `${hard}${any}`.trim()),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  )
  .filter((line) => lineField.safeParse(line).success);
