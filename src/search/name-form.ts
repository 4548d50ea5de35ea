import { keyOf, type Key } from './key.ts';

/** One way in which a subject is named, or one role by which it is known. */
export interface NameForm {
  /** The subject's place in the order of the index, where those with most events come first. */
  readonly subject: number;
  readonly text: string;
  /**
   * The name its page has, another name in the story, one put into Latin letters, what the world calls a country, or a
   * role such as "Mayor, Old Harbour".
   */
  readonly kind: 'own' | 'other' | 'roman' | 'country' | 'role';
  /** Says where the name is from, with `{}` for it: "spelled {} in the Herald article"; null for the page's own. */
  readonly origin: string | null;
  readonly key: Key;
  /** For a role, how many of its words are its title; the rest are the body it is in. */
  readonly titleWords: number;
  /** What else may be said with the name: the words of the role, and what its body is called. */
  readonly context: readonly string[];
}

/** A name; `roman` is the same in Latin letters, for one in another script. */
export function nameForms(subject: number, text: string, origin: string | null, roman?: string): readonly NameForm[] {
  const form = { subject, text, origin, titleWords: 0, context: [] };
  const written: NameForm = { ...form, kind: origin === null ? 'own' : 'other', key: keyOf(text) };
  return roman === undefined ? [written] : [written, { ...form, kind: 'roman', key: keyOf(roman) }];
}

/** A role: its title, and the names of the body it is in, its own first. */
export function roleForm(subject: number, title: string, body: readonly string[]): NameForm {
  const text = [title, ...body.slice(0, 1)].join(', ');
  const context = [text, ...body].map(keyOf).flatMap(({ words, whole }) => [...words, whole]);
  return {
    subject,
    text,
    kind: 'role',
    origin: '{}',
    key: keyOf(text),
    titleWords: keyOf(title).words.length,
    context: context.map(({ folded }) => folded),
  };
}
