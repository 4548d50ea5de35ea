import { formatMoney, formatQuantity } from '../../../format-number.ts';
import type { Delivery, PledgedAmount } from '../../../model/pledges/delivery.ts';
import type { Pledge } from '../../../model/records/pledge.ts';
import { pledgeRowWords } from '../../../words/pledges.ts';

/** How much is pledged: "over 500 grants", "€2 million". */
export function formatAmount({ quantity, qualifier, currency, unit, unitOne }: PledgedAmount): string {
  return currency === null
    ? formatQuantity(quantity, qualifier, { unit, unitOne })
    : formatMoney(quantity, currency, qualifier);
}

/** What is pledged and how much of it: "€2 million: work on the pier", "over 500 education grants", "a boat". */
export function formatAmountOf(what: string, amount: PledgedAmount | null): string {
  if (amount === null) return what;
  if (amount.unit !== null && amount.quantity !== 0 && holdsUnit(what, amount.unit))
    return formatAmount({
      ...amount,
      unit: what,
      unitOne: amount.unitOne && what.replace(amount.unit, amount.unitOne),
    });
  return pledgeRowWords.of(formatAmount(amount), what);
}

/** True for "education grants" and "grants for students" of grants, which the number can count itself. */
function holdsUnit(what: string, unit: string): boolean {
  if (what === unit || what.startsWith(`${unit} `)) return !LISTS.test(what);
  return what.endsWith(` ${unit}`) && !PHRASES.test(what);
}

/** What is more than one thing, and what has more than adjectives before its noun. */
const LISTS = /,|\b(?:and|or|with)\b/u;
const PHRASES = /,|\b(?:and|or|with|of|for|in|on|to|from|by|at|an?|the|\d+)\b/u;

/** What a pledge says of how much, and over what time; null where it says neither: "over 500 grants, over five years". */
export function formatExtent({ quantity, over, ...rest }: Pledge): string | null {
  const amount = quantity === null ? null : formatAmount({ ...rest, quantity });
  return [amount, over && pledgeRowWords.over(over)].filter(Boolean).join(', ') || null;
}

/**
 * What was delivered of what was promised: "350 of 500 tents delivered", "7 tents delivered, 2 more than pledged", "€2
 * million delivered".
 */
export function formatDelivery({ of, excess, ...delivered }: Delivery): string {
  if (excess !== null)
    return pledgeRowWords.deliveredMore(
      formatAmount(delivered),
      formatAmount({ ...delivered, ...excess, unit: null, unitOne: null }),
    );
  if (of === null) return pledgeRowWords.delivered(formatAmount(delivered));
  const part = formatAmount({ ...delivered, unit: null, unitOne: null });
  return pledgeRowWords.deliveredOf(part, formatAmount({ ...delivered, ...of }));
}
