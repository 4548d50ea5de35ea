import { quantityProblems } from '../../words/problems/quantities.ts';
import { placeOf } from './decimal.ts';

/**
 * How many decimals a currency has that has not two, as ISO 4217 lists them ("minor unit"). The locale data of Node
 * (Unicode CLDR) does not serve: it leaves out decimals that are used no more, such as those of the Iraqi dinar.
 */
const MINOR_UNITS: ReadonlyMap<string, number> = new Map([
  ...['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG'].map((code) => [code, 0] as const),
  ...['RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'].map((code) => [code, 0] as const),
  ...['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].map((code) => [code, 3] as const),
  ...['CLF', 'UYW'].map((code) => [code, 4] as const),
]);

const USUAL = 2;

/** What to do about an amount with more decimals than its currency has (ISO 4217); null for one that can be paid in it. */
export function tooManyDecimals(amount: number, currency: string): string | null {
  const allowed = MINOR_UNITS.get(currency) ?? USUAL;
  if (-placeOf(amount) <= allowed) return null;
  const { noDecimals, manyDecimals } = quantityProblems;
  return allowed === 0 ? noDecimals(currency) : manyDecimals(currency, allowed);
}
