import { PLEDGE_STATUSES } from '../../../src/model/pledges/pledge-status.ts';
import { actorsOf, COPY, subjectsOf, type Cast } from './cast.ts';
import { attribution, common, QUALIFIERS } from './fact-fields.ts';
import type { AnsweredEvent } from './facts.ts';
import type { Pen } from './pen.ts';
import { range } from './questions.ts';

export function pledges(pen: Pen, cast: Cast, before: AnsweredEvent | undefined): readonly object[] {
  const status = pen.pick(PLEDGE_STATUSES);
  const quantity = pen.in100(60) && { quantity: pen.in100(70) ? pen.whole(1, 900) : range(pen) };
  const isWhole = quantity !== false && typeof quantity.quantity === 'number';
  const what = pen.line('what');
  const one = {
    by: pen.some(actorsOf(cast)),
    to: pen.pick([null, ...subjectsOf(cast)]),
    what,
    ...pen.maybe('topic', () => pen.line('topic')),
    ...quantity,
    ...(isWhole && pen.maybe('qualifier', () => pen.pick(QUALIFIERS))),
    ...(quantity && counted(pen)),
    ...pen.maybe('over', () => pen.line('over')),
    status,
    ...(status === 'delivered' && quantity && pen.maybe('inAll', () => pen.in100(50))),
    ...pen.maybe('attributedTo', () => attribution(pen, cast)),
    ...(before && ['denied', 'withdrawn'].includes(status) && pen.maybe('answers', () => before.id)),
    ...pen.maybe('note', () => pen.sentence('note')),
    ...common(pen, cast, 'pledge-a'),
  };
  if (pen.in100(70)) return [one];
  const other = {
    by: one.by,
    to: one.to,
    what: pen.line('what'),
    alternateOf: what,
    status: 'offered',
    sources: [COPY],
  };
  return [one, other];
}

function counted(pen: Pen): object {
  if (pen.in100(50)) return { currency: 'EUR' };
  return { unit: `${pen.line('unit')}s`, ...pen.maybe('unitOne', () => pen.line('unitOne')) };
}
