import type { EventData } from '../records/event.ts';
import { eventProblems } from '../../words/problems/events.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';
import { setAsideIn } from './set-aside-facts.ts';

/** Nobody takes a step or receives anything at an event that did not happen; what counts no more may stay in it. */
export const calledOff: Check = function* (content) {
  const isSetAside = setAsideIn(content);
  for (const entry of content.events.filter(({ data }) => data.eventStatus !== null))
    for (const { field, fact } of doneThere(entry.data))
      if (!isSetAside(fact))
        yield problemAt(entry, field, eventProblems.calledOff[entry.data.eventStatus!.status](fact.status));
};

type Done = EventData['memberships'][number] | EventData['pledges'][number];

function doneThere({ memberships, pledges }: EventData): readonly { readonly field: string; readonly fact: Done }[] {
  const steps = memberships.map((fact, i) => ({ field: `memberships.${i}.status`, fact }));
  const given = pledges.map((fact, i) => ({ field: `pledges.${i}.status`, fact }));
  return [...steps, ...given.filter(({ fact }) => fact.status === 'delivered')];
}
