/** How numbers and sums are put into words, by key. */
export const quantityWords = {
  none: 'none',
  qualifier: {
    about: (number: string) => `about ${number}`,
    over: (number: string) => `over ${number}`,
    'at-least': (number: string) => `at least ${number}`,
    'up-to': (number: string) => `up to ${number}`,
    under: (number: string) => `under ${number}`,
  },
  /** Of what is counted one by one. */
  fewerThan: (number: string) => `fewer than ${number}`,
  /** Between bounds that stand for one thing. */
  or: ', or ',
  range: (from: string, to: string) => `${from} to ${to}`,
  thing: (number: string, unit: string) => `${number} ${unit}`,
  percent: (number: string) => `${number}%`,
  trillion: (amount: string) => `${amount} trillion`,
  billion: (amount: string) => `${amount} billion`,
  million: (amount: string) => `${amount} million`,
  /** From zero to nine. */
  digits: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
} as const;
