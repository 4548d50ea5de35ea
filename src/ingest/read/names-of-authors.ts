import { MONTH } from './dates/months.ts';
import { isNamed, isShouted, looksLikeName } from './name-of-author.ts';
import { oneLine } from './plain-text.ts';

/** What stands before a name in a byline, in the languages of the press. */
const BY =
  /^(?:(?:written|words|text|story|reported|report|posted|published|reviewed|analysis|opinion|автор|авторы|текст|author|authors?|autore?n?|autor(?:in|es)?|auteurs?|redaktion|verfasst)\s*(?:by|von|par|:)?\s*[:|-]?\s+)?(?:(?:by|vom|von|par|por|di|da|door|af|av|tekst|text|texte?|автор|мәтін|från|od)\s*:?\s+)/iu;
const LABEL =
  /^(?:作者|著者|記者|记者|文|撰文|글|автор(?:ы)?|author(?:s|\(s\))?|autor(?:in|es|en)?|auteurs?|autore|text|tekst|texte|текст|мәтін авторы|авторы|by)\s*[:：|]\s*/iu;

/** The words of a link to all that someone wrote. */
const ALL_BY =
  /^(?:view all (?:posts|articles) by|(?:more )?(?:posts|articles|stories) by|more from|zeige alle beiträge von|alle (?:beiträge|artikel) von|voir tous les articles (?:de|par)|tous les articles de|ver todas las entradas de|все записи автора|все материалы автора)\s+(?<name>.+?)(?:\s+anzeigen)?\s*[→»›]?$/iu;
/** "AuthorMara May": what a page parts by its layout alone. */
const GLUED =
  /^(?:(?:Written|Posted|Published|Verfasst|Geschrieben|Veröffentlicht)\s?)?(?:[Aa]uthor|[Aa]utor(?:in)?|[Bb]y|[Vv]on)(?=\p{Lu}\p{Ll})/u;
/** "Mara May am 26/10/13". */
const WHEN = /\s+(?:am|on|le|il|el|den)\s+\d.*$/iu;

/** "Mara May March 12, 2026", and the picture of someone else. */
const MONTH_AND_DAY = new RegExp(`\\s+${MONTH}\\.?\\s+\\d.*$`, 'iu');
const DAY_AND_MONTH = new RegExp(`\\s+\\d{1,2}\\.?\\s+${MONTH}(?!\\p{L}).*$`, 'iu');
const PICTURE =
  /^(?:\(?\s*(?:photos?|photograph(?:y|s)?|image|images|illustrations?|pictures?|foto|fotos|bild|video)\b)/iu;
/** What someone does, behind a name. */
const ROLE =
  /\s+(?:(?:senior|chief|staff|deputy|associate|managing|contributing|political|politics|business|culture|news|sports?|science)\s+)*(?:editor|writer|reporter|correspondent|contributor|producer|columnist|journalist|redakteur(?:in)?|korrespondent(?:in)?)(?:\s|,|$).*$/iu;

/** What ends a name in a line that goes on. */
const END =
  /\s*(?:[|•·▪●–—/]|\s-\s|\(|\b(?:for|in|aus)\s+(?=\p{Lu})|\b(?:updated|published|posted|created|last|aktualisiert|veröffentlicht|publié|mis à jour|опубликовано|обновлено|\d{1,2}[:.]\d{2})\b|\d|\b(?:in|on|am|le|il)\s+\d|https?:|\S+@\S+)/iu;
const BETWEEN = /\s*(?:,|;|&|\s\/\s|\s(?:and|und|et|y|e|и|және|og|och|en|i|ve|with|mit)\s)\s*/u;

/** The names in what a program was told of authors: a name, or several in one text. */
export function namesIn(text: string): readonly string[] {
  const bare = withoutBy(text);
  if (/^(?:https?:|www\.|@|\/)/.test(bare) || PICTURE.test(bare)) return [];
  const parts = bare.split(BETWEEN).map(oneLine).filter(Boolean);
  const names = parts.length > 1 && parts.every(looksLikeName) ? parts : partsOfList(bare);
  return names.filter((name) => isNamed(name));
}

/** The names in a line beside a title, where it is a byline: "By Mara May and Tom Lee, in Paris"; else none. */
export function namesInByline(line: string): readonly string[] {
  const marked = BY.test(line) || LABEL.test(line);
  if (!marked || line.length > 200 || PICTURE.test(line)) return [];
  const [names = ''] = withoutBy(line).replace(ROLE, '').split(END);
  const parts = names.split(BETWEEN).map(oneLine).filter(Boolean);
  const people = parts.filter((part) => looksLikeName(part) && isNamed(part));
  const areShouted = isShouted(people[0] ?? '');
  return looksLikeName(parts[0] ?? '') ? people.filter((name) => isShouted(name) === areShouted) : [];
}

function withoutBy(text: string): string {
  const name = ALL_BY.exec(oneLine(text))?.groups?.['name'] ?? oneLine(text);
  return name
    .replace(GLUED, '')
    .replace(LABEL, '')
    .replace(BY, '')
    .replace(WHEN, '')
    .replace(DAY_AND_MONTH, '')
    .replace(MONTH_AND_DAY, '')
    .trim();
}

/** "Lee, Tom" is one name; "Mara May, our reporter" names one, with what she does. */
function partsOfList(text: string): readonly string[] {
  const [first = '', ...rest] = text.split(/\s*[,;|]\s*/);
  if (rest.length === 1 && !first.includes(' ') && rest[0] && !rest[0].includes(' ')) return [`${rest[0]} ${first}`];
  const people = [first, ...rest.filter(looksLikeName)].flatMap(bothOf);
  return people.map((name) => oneLine(name.replace(/\s*\([^()]*\)?$/, '').split(/\s+(?:[-–—|•])\s+/)[0] ?? ''));
}

/** "Mara May and Tom Lee", where both are names. */
function bothOf(text: string): readonly string[] {
  const parts = text.split(BETWEEN);
  return parts.length > 1 && parts.every(looksLikeName) ? parts : [text];
}
