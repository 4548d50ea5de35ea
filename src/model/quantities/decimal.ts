/**
 * The power of ten of a number's last digit that is not a zero: 4 for 20,000, 0 for 19, -1 for 7.5; 0 for zero.
 *
 * @param value finite, as it was written: with no more digits than a double keeps
 */
export function placeOf(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  return Number(exponent) - (digits.split('.')[1]?.length ?? 0);
}

/** The sum of numbers as they are written, without the error of binary fractions: 0.1 and 0.2 make 0.3. */
export function addExactly(values: readonly number[]): number {
  const place = Math.min(0, ...values.map(placeOf));
  const sum = values.reduce((total, value) => total + scaled(value, place), 0n);
  return Number(`${sum}e${place}`);
}

/** A number in units of a power of ten, none of its digits below it: 75 for 7.5 in tenths. */
function scaled(value: number, place: number): bigint {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  return BigInt(whole + fraction) * 10n ** BigInt(Number(exponent) - fraction.length - place);
}
