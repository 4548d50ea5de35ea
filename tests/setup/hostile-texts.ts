import fc from 'fast-check';

/** Texts that a format may take for its own marks, and texts of many scripts. */
const HOSTILE = [
  '=1+1',
  '+1',
  '-1',
  '@name',
  "'quoted",
  "''",
  '＝1',
  '\tx',
  '\r\nx',
  '"a", "b"',
  'a,b;c\td',
  '</script><b>',
  ']]>',
  '<!-- -->',
  '&amp; & &#0;',
  'line\nline\r\nline\rline',
  '\u202eright to left\u202c',
  '\u2068isolate\u2069',
  'a\ufeffmark',
  'NULL',
  'null',
  'true',
  '0123',
  '1e5',
  '2026-01-19',
  '[“a”]',
  '\\n \\u0041 \\"',
  "Robert'); --",
  '{{x}} ${x} %s',
  'é e\u0301 ﬁ',
  'Қасым-Жомарт Тоқаев',
  'قاسم جومارت توكاييف',
  'שָׁלוֹם',
  'नमस्ते',
  'বাংলা தமிழ் မြန်မာ ไทย',
  '中文 日本語 한국어',
  '👩‍👩‍👧‍👦 𝒳',
  'x'.repeat(300),
];

/**
 * A text that content may hold or might one day, never empty. It begins with no byte order mark: content may not, and
 * readers of text (here hyparquet) take it off.
 */
export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((text) => text.isWellFormed() && !text.includes('\0') && !text.startsWith('\ufeff')),
);
