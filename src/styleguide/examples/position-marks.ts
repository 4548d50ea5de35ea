import type { PositionMark } from '../../views/parts/subjects/positions-over-time/position-picture.ts';

/** What an actor offers, on the first day of the picture. */
export const PROMISE: PositionMark = {
  href: '#',
  name: 'Stone',
  brief: 'offered',
  detail: 'twelve sailings a week',
  title: 'Stone: offered · twelve sailings a week. 19 January 2026, on sailings',
  kind: 'promise',
  at: 0,
  from: 0,
  to: 0,
  isSpan: false,
  row: 0,
  anchor: 'start',
  hasRoom: false,
};
const AT_END = { at: 1, from: 1, to: 1, anchor: 'end' } as const;
/** What another disputes on the last day. */
export const DENIAL: PositionMark = {
  ...PROMISE,
  ...AT_END,
  name: 'Reed',
  brief: 'disputed',
  title: 'Reed: disputed · twelve sailings a week. 2 February 2026, on sailings',
  kind: 'denial',
  row: 1,
};
/** What is only said on the last day. */
export const SAID: PositionMark = {
  ...DENIAL,
  brief: 'said',
  title: 'Reed: said · twelve sailings a week. 2 February 2026, on ice',
  kind: 'said',
};
