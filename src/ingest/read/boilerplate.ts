import { readingWords } from '../../words/problems/reading.ts';
import type { Article } from '../article.ts';
import { oneLine } from './plain-text.ts';

/** Longer than any of what sites print around an article. */
const LONGEST = 250;

/** A few words that end with no sentence: a title, a list of tags, a name. */
const FEW_WORDS = '[^.!?…"“”«»]{1,150}';

/** A title and the name of a site begin with a capital: "The post office appeared first on a map" has neither. */
const TITLE = '(?-i:[\\p{Lu}\\p{N}“"‘«]).{1,200}';
const SITE = '(?-i:[\\p{Lu}\\p{N}“"‘«])[^!?,]{1,80}';

/**
 * Paragraphs that sites print among those of an article, each as a whole: in English, French, Russian, German, Spanish
 * and Kazakh.
 */
const BOILERPLATE: readonly RegExp[] = [
  // Advertisement
  /^[[(–—-]?\s*(?:advertisements?|sponsored(?: content)?|(?:story|article) continues below(?: (?:this )?ad(?:vertisement)?)?|publicité|la suite après cette publicité|реклама|anzeige|werbung|publicidad|anuncio|жарнама)\s*[\])–—-]?\.?$/iu,
  // Tags: pier, harbour
  new RegExp(
    `^(?:tags?|tagged(?: with)?|topics?|keywords?|filed under|categor(?:y|ies)|mots[- ]clés|étiquettes|теги|тэги|метки|рубрик[аи]|ключевые слова|schlagw(?:ort|örter)|stichworte|etiquetas|тегтер)\\s*:\\s*${FEW_WORDS}$`,
    'iu',
  ),
  // Read more: A title; Читайте также: A title
  new RegExp(
    `^[[(>»→]*\\s*(?:read (?:more|also|next)|also read|see also|related(?: (?:articles?|stor(?:y|ies)|news|coverage))?|more on this(?: (?:story|topic))?|you may also like|recommended|(?:à )?lire (?:aussi|également)|à voir aussi|sur le même sujet|читайте также|читать также|читайте ещ[её]|смотрите также|по теме|lesen sie auch|mehr zum thema|lea también|te puede interesar|тағы оқыңыз)\\s*(?::\\s*[^.!?…]{1,200}[?!]?)?\\s*[\\])]?$`,
    'iu',
  ),
  // The post A title appeared first on A site.
  new RegExp(`^the post ${TITLE} (?:appeared first|first appeared) on ${SITE}$`, 'iu'),
  new RegExp(`^l[’']article ${TITLE} est apparu en premier sur ${SITE}$`, 'iu'),
  new RegExp(`^(?:сообщение|запись) ${TITLE} (?:впервые )?появил(?:ось|ись|ась)(?: сначала)? на ${SITE}$`, 'iu'),
  new RegExp(`^der beitrag ${TITLE} erschien zuerst auf ${SITE}$`, 'iu'),
  new RegExp(`^la entrada ${TITLE} (?:se publicó|apareció) primero en ${SITE}$`, 'iu'),
  // Subscribe to our newsletter.
  /^(?:please )?(?:subscribe|sign up)(?: now| here| today| free)?(?: (?:to|for) (?:our|the)\b[^.!?,]{0,60}\b(?:newsletters?|channel|podcast|updates|briefings?|emails?|alerts))?(?: (?:here|now|today|below))?[.!]?$/iu,
  /^(?:abonnez-vous|inscrivez-vous)(?: à (?:notre|nos|la)\b[^.!?,]{0,60}\b(?:newsletters?|lettres?|chaîne)\b[^.!?,]{0,30})?[.!]?$/iu,
  /^(?:подписывайтесь|подпишитесь) на (?:наш|нас)\p{L}*(?:[^.!?,]{0,80})[.!]?$/iu,
  /^(?:abonnieren sie|suscríbe(?:te|tet?e)|suscríbase)(?: unseren| unser| a nuestr[oa])?[^.!?,]{0,60}[.!]?$/iu,
  /^follow (?:us|@\w+)(?: on [^.!?]{1,60})?[.!]?$/iu,
  /^suivez-nous(?: sur [^.!?]{1,60})?[.!]?$/iu,
  // Share this
  /^share(?: (?:this|on|via|it))?(?: (?:article|story|post|page|news))?(?: (?:on|via|with) [^.!?]{1,40})?\s*:?$/iu,
  /^(?:partager(?: (?:cet article|sur [^.!?]{1,40}))?|поделиться(?: [^.!?]{1,40})?|teilen|compartir|бөлісу)\s*:?$/iu,
  // Comments; All rights reserved.
  /^(?:\d{1,5} )?(?:comments?|leave a (?:comment|reply)|commentaires?|комментарии|kommentare|comentarios|пікірлер)(?: \(\d{1,5}\))?$/iu,
  /^(?:(?:copyright|©|\(c\)).{0,100})?\ball rights reserved\.?$|^(?:©.{0,100})?(?:tous droits réservés|все права защищены|alle rechte vorbehalten|todos los derechos reservados)\.?$/iu,
  // Photo: A name / An agency
  new RegExp(
    `^[[(]?(?:(?:file )?photos?(?:\\s?credits?|\\s?by|graph(?: by)?)?|images?(?: credits?)?|picture(?: by)?|credits?(?: photo)?|crédits?(?:\\s?photos?)?|foto|фото(?:графия)?|сурет)\\s*[:/©]\\s*[^.!?…"“”«»]{1,80}[\\])]?$`,
    'iu',
  ),
];

/** True for what stands on many pages of a site, and is no sentence of an article. */
export function isBoilerplate(text: string): boolean {
  return text.length <= LONGEST && BOILERPLATE.some((pattern) => pattern.test(text));
}

/** An article without what its site prints among its paragraphs; a note tells each that was cut. */
export function withoutBoilerplate(article: Article): Article {
  const cut = article.paragraphs.filter(({ kind, text }) => kind !== 'caption' && isBoilerplate(oneLine(text)));
  if (cut.length === 0 || cut.length === article.paragraphs.length) return article;
  const texts = new Set(cut.map(({ text }) => oneLine(text)));
  return {
    ...article,
    paragraphs: article.paragraphs.filter((paragraph) => !cut.includes(paragraph)),
    markdown: article.markdown
      .split(/\n{2,}/)
      .filter((block) => !texts.has(oneLine(block)))
      .join('\n\n'),
    notes: [...article.notes, ...[...texts].map(readingWords.notes.boilerplate)],
  };
}
