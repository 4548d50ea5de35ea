import type { Pen } from './pen.ts';

/** One or two corrections, after everything was added. */
export function correctionsOf(pen: Pen, more: object = {}): readonly object[] {
  const first = { date: '2026-06-05', text: pen.sentence('corrections') };
  return pen.in100(50)
    ? [{ ...first, ...more }]
    : [first, { date: '2026-06-06', text: pen.sentence('corrections'), ...more }];
}
