/** What stands at the events before and after one, by key. */
export const adjacentWords = {
  orderUntold: 'order not told',
  sameDay: 'same day, order not told',
} as const;
