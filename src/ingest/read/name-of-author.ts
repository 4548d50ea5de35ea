import { foldTitle } from './html/fold-title.ts';

/** A word that begins a name, or joins its parts. */
const PARTICLE =
  /^(?:de|da|do|dos|del|della|der|den|di|du|el|la|le|van|von|zu|zur|vom|ten|ter|bin|ibn|al|ben|af|av|mc|y|e|st)$/u;

/** A name in letters that have neither capitals nor spaces: 田中一郎. */
const EASTERN = /^(?:\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}){2,6}$/u;

/** Those who are no one in particular. */
const NOBODY = new Set(
  (
    'admin administrator administrateur redaktion redaction rédaction redacción redazione редакция editor editors editorial staff ' +
    'newsroom webmaster user author autor root team online anonymous unknown news guest gast press presse wordpress wpadmin ' +
    'superuser none null undefined twitter facebook instagram ceo publisher'
  ).split(' '),
);
const PAPER = /^the(?:\s\p{Lu}[\p{L}’'-]*){2,}$/iu;
const NOBODY_TOGETHER =
  /^(?:staff|news|web|online|editorial|guest|the)(?:writer|writers|reporter|reporters|staff|desk|team|board|author|editor|editors|redaktion)s?$/;

/** "Mara May, NORHAVEN RADIO": a name all in capitals beside one that is not is of her paper. */
export function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

/** True for two to five words that begin with capitals, joined by particles at most. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  const capitals = words.filter((word) => /^(?:[dlo]['’])?[\p{Lu}\p{Lo}]/u.test(word));
  const fits = words.every(
    (word) => /^(?:[dlo]['’])?[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*$/u.test(word) || PARTICLE.test(word.toLowerCase()),
  );
  return (fits && capitals.length >= 2 && words.length <= 5 && text.length <= 60) || EASTERN.test(text);
}

/** True for what is called as papers are: "The Harbour Courier". */
export function isPaper(name: string): boolean {
  return PAPER.test(name);
}

/** True for a name that is no address, and of someone in particular. */
export function isNamed(name: string): boolean {
  const folded = foldTitle(name);
  if (folded.length < 2 || name.length > 80 || /\d{3}|@|\[at\]|https?:|[<>{}]/i.test(name)) return false;
  if (isPaper(name)) return false;
  return !NOBODY.has(name.toLowerCase()) && !NOBODY_TOGETHER.test(folded);
}
