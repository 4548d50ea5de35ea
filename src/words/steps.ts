/** What is said of steps of a standing or a pledge on the page of their event, by key. */
export const stepWords = {
  orderUntold: 'Order not told: no date says whether this came before or after',
} as const;
