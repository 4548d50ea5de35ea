import { isTitle } from '../../model/names/ordinary-words.ts';
import { foldName } from '../../model/names/fold.ts';
import type { SubjectKindOf, NamedPlace } from './known-names.ts';

/** What stands before whom a text has something from. */
const BEFORE =
  /(?:\b(?:according to|as reported by|reported by|cited by|citing|quoting|told|selon|d['’]après|cit(?:e|é|ée|ant))|(?<!\p{L})(?:по данным|по информации|со ссылкой на|сообщает|передает|пишет))\s+(?:the|la|le|les|l['’]agence|агентство|агентства)?\s*(?:l['’])?[«"“]?$/iu;
/** What stands behind it. */
const BEHIND =
  /^[»"”]?,?\s(?:(?:news )?agency )?(?:reports|reported|has reported|first reported|writes|wrote|rapporte|rapportait|a rapporté|сообщает|сообщило|сообщил|сообщила|передает|пишет|хабарлайды)(?![\p{L}])/iu;

/** Whom an article has things from: the organisations of the story among them, and no persons. */
export function citesOf(
  cites: readonly string[],
  texts: readonly string[],
  named: readonly (readonly NamedPlace[])[],
  kindOf: SubjectKindOf,
): readonly string[] {
  const found = texts.flatMap((text, i) =>
    (named[i] ?? [])
      .filter(({ id, start, end }) => {
        if (kindOf(id) !== 'organisation') return false;
        return BEFORE.test(text.slice(Math.max(0, start - 60), start)) || BEHIND.test(text.slice(end, end + 60));
      })
      .map(({ name }) => name),
  );
  const persons = new Set(
    named
      .flat()
      .filter(({ id }) => kindOf(id) === 'person')
      .map(({ name }) => name),
  );
  const own = cites.filter((name) => !isTitle(foldName(name).split(' ')[0]!) && !persons.has(name));
  return [...new Map([...own, ...found].map((name) => [foldName(name), name])).values()];
}
