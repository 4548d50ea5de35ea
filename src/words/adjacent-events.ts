/** What stands at the events before and after one, by key. */
export const adjacentWords = {
  orderUntold: 'order unclear',
  sameDay: 'same day, order unclear',
} as const;
