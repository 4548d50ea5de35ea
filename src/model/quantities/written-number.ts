const SCALES = { thousand: 3, million: 6, billion: 9, trillion: 12 } as const;
const GROUPED = /^\d{1,3}(?:[ ,.'’\u00a0\u2009\u202f]\d{3})+$/;
const SCALED = /^(\d+)(?:\.(\d{1,3}))? ?(thousand|million|billion|trillion)$/i;

/** The digits of a whole number as people write it: "2,000,000", "2 000 000" and "2 million" are `2000000`; else undefined. */
export function digitsOf(text: string): string | undefined {
  if (GROUPED.test(text)) return text.replace(/\D/g, '');
  const [, whole, fraction = '', scale] = SCALED.exec(text) ?? [];
  if (whole === undefined || scale === undefined) return undefined;
  const zeros = SCALES[scale.toLowerCase() as keyof typeof SCALES] - fraction.length;
  return `${whole}${fraction}${'0'.repeat(zeros)}`.replace(/^0+(?=\d)/, '');
}
