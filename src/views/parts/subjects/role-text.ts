import { formatDateAsNoun } from '../../../format.ts';
import type { EdtfDate } from '../../../model/dates/edtf.ts';
import { isFormerTitle, tenureOn } from '../../../model/graph/role-holders.ts';
import type { Role } from '../../../model/records/actor.ts';

/** A role with its dates: "Minister of harbours, from 2019 until about January 2022". */
export function formatRole({ title, from, to }: Pick<Role, 'title' | 'from' | 'to'>): string {
  const dates = [from && `from ${formatDateAsNoun(from).text}`, to && `until ${formatDateAsNoun(to).text}`];
  const held = dates.filter(Boolean).join(' ');
  return held === '' ? title : `${title}, ${held}`;
}

/** The title of a role as of a day: "Former minister of harbours" of who has left, "Future …" of who is to come. */
export function titleOn(role: Pick<Role, 'title' | 'from' | 'to'>, date: EdtfDate | null): string {
  const tenure = date === null ? 'held' : tenureOn(role, date);
  if (isFormerTitle(role.title) || tenure === 'held' || tenure === 'unsure') return role.title;
  return `${tenure === 'over' ? 'Former' : 'Future'} ${withoutCapital(role.title)}`;
}

/** "Minister" within a line is "minister"; "EU envoy" stays. */
function withoutCapital(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title;
}
