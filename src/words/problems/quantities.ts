/** What to write in place of a number, a range or an amount that does not fit. */
export const quantityProblems = {
  other: 'write a number, { minValue, maxValue } for a range, or null',
  answer: 'write a number, a text, a list of ids, { amount, currency } or { minValue, maxValue }, as the question asks',
  digitsOnly: (digits: string) => `write ${digits}, in digits only and without quotes`,
  digits: 'write it with fewer digits: at most 9007199254740991, or 15 digits with a decimal point',
  reversed: 'write a number above minValue; one number needs no range',
  amountAndRange: 'write either amount, or minValue and maxValue',
  noCurrency: 'add the currency; a number alone has no braces',
  oneBound: 'write both bounds; for one alone write the number with a qualifier, such as at-least',
  convertedFrom: 'write the other currency, from which the source converted the sum',
  unitOneAlone: 'add the unit, in the plural, or remove it',
  noDecimals: (currency: string) => `write a whole number: ${currency} has no decimals (ISO 4217)`,
  manyDecimals: (currency: string, most: number) =>
    `write ${most} decimals at most: ${currency} has no more (ISO 4217)`,
} as const;
