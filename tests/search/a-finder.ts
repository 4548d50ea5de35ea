import { NameFinder } from '../../src/search/finder.ts';
import { nameForms, roleForm } from '../../src/search/name-form.ts';

/** One whom a finder knows: the name of its page, then what else it is called and what it is. */
export interface Named {
  readonly name: string;
  readonly names?: readonly string[];
  readonly roman?: string;
  readonly roles?: readonly (readonly [title: string, ...body: readonly string[]])[];
}

/** A finder of these, those with most events first; another name is "also called". */
export function aFinder(...named: readonly (string | Named)[]): NameFinder {
  const finder = new NameFinder();
  for (const [subject, one] of named.entries()) {
    const { name, names = [], roman, roles = [] } = typeof one === 'string' ? { name: one } : one;
    const other = names.flatMap((text) => nameForms(subject, text, 'also called {}'));
    const inRoles = roles.map(([title, ...body]) => roleForm(subject, title, body));
    for (const form of [...nameForms(subject, name, null, roman), ...other, ...inRoles]) finder.add(form);
  }
  return finder;
}
