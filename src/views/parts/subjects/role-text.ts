import { formatDateAsNoun } from '../../../format.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import { isFormerTitle, tenureOn } from '../../../model/graph/role-holders.ts';
import type { Role } from '../../../model/records/actor.ts';
import { roleWords } from '../../../words/subjects.ts';

/** A role with its dates: "Minister of harbours, from 2019 until about January 2022". */
export function formatRole({ title, from, to }: Pick<Role, 'title' | 'from' | 'to'>): string {
  return roleWords.held(title, [
    ...(from === null ? [] : [roleWords.heldFrom(formatDateAsNoun(from).text)]),
    ...(to === null ? [] : [roleWords.heldUntil(formatDateAsNoun(to).text)]),
  ]);
}

/** The title of a role as of a day: "Former minister of harbours" of who has left, "Future …" of who is to come. */
export function titleOn(role: Pick<Role, 'title' | 'from' | 'to'>, date: EdtfDate | null): string {
  const tenure = date === null ? 'held' : tenureOn(role, date);
  if (isFormerTitle(role.title) || tenure === 'held' || tenure === 'unsure') return role.title;
  return roleWords[tenure === 'over' ? 'former' : 'future'](withoutCapital(role.title));
}

/** "Minister" within a line is "minister"; "EU envoy" stays. */
export function withoutCapital(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title;
}
