import { inAnyCase } from '../any-case.ts';
import { isCredit } from './credits.ts';
import { isTimesLine } from './times-line.ts';

/** Longer than any of what sites print around an article. */
const LONGEST = 250;

/** A few words that end with no sentence: a title, a list of tags, a name. */
const FEW_WORDS = '[^.!?…"“”«»]{1,150}';

/** A title and the name of a site begin with a capital: "The post office appeared first on a map" has neither. */
const TITLE = '[\\p{Lu}\\p{N}“"‘«].{1,200}';
const SITE = '[\\p{Lu}\\p{N}“"‘«][^!?,]{1,80}';

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
  new RegExp(
    `^${inAnyCase(/the post/u.source)} ${TITLE} ${inAnyCase(/(?:appeared first|first appeared) on/u.source)} ${SITE}$`,
    'u',
  ),
  new RegExp(
    `^${inAnyCase(/l[’']article/u.source)} ${TITLE} ${inAnyCase(/est apparu en premier sur/u.source)} ${SITE}$`,
    'u',
  ),
  new RegExp(
    `^${inAnyCase(/(?:сообщение|запись)/u.source)} ${TITLE} ${inAnyCase(/(?:впервые )?появил(?:ось|ись|ась)(?: сначала)? на/u.source)} ${SITE}$`,
    'u',
  ),
  new RegExp(`^${inAnyCase(/der beitrag/u.source)} ${TITLE} ${inAnyCase(/erschien zuerst auf/u.source)} ${SITE}$`, 'u'),
  new RegExp(
    `^${inAnyCase(/la entrada/u.source)} ${TITLE} ${inAnyCase(/(?:se publicó|apareció) primero en/u.source)} ${SITE}$`,
    'u',
  ),
  // Subscribe to our newsletter.
  /^(?:please )?(?:subscribe|sign up)(?: now| here| today| free)?(?: (?:to|for) (?:our|the)\b[^.!?,]{0,60}\b(?:newsletters?|channel|podcast|updates|briefings?|emails?|alerts))?(?: (?:here|now|today|below))?[.!]?$/iu,
  /^(?:abonnez-vous|inscrivez-vous)(?: à (?:notre|nos|la)\b[^.!?,]{0,60}\b(?:newsletters?|lettres?|chaîne)\b[^.!?,]{0,30})?[.!]?$/iu,
  /^(?:подписывайтесь|подпишитесь) на (?:наш|нас)\p{L}*(?:[^.!?,]{0,80})[.!]?$/iu,
  /^(?:abonnieren sie|suscríbe(?:te|tet?e)|suscríbase)(?: unseren| unser| a nuestr[oa])?[^.!?,]{0,60}[.!]?$/iu,
  /^follow (?:us|@\w+)(?: on [^.!?]{1,60})?[.!]?$/iu,
  /^recevez\b[^.!?“”"«»]{0,60}\b(?:newsletter|lettre)\b[^.!?“”"«»]{0,60}[.!]?$/iu,
  /^suivez-nous(?: sur [^.!?]{1,60})?[.!]?$/iu,
  // Spotted a mistake? Write to desk@post.example
  /^(?:(?:have you |did you )?(?:spotted|spot|found|find|noticed|notice|seen|see)|is there) (?:an? |any )?(?:mistake|error|typo|inaccurac|something wrong|problem with this)[^?]{0,80}\?.{0,120}$/iu,
  /^(?:report|flag) (?:an? |this )?(?:error|mistake|typo|correction)s?(?: (?:in|on|with) [^.!?]{1,40})?[.!]?$/iu,
  /^(?:une erreur|vous avez (?:trouvé|remarqué|repéré) une (?:erreur|faute))[^?]{0,60}\?.{0,120}$/iu,
  /^(?:нашли|заметили|увидели) (?:ошибку|опечатку|неточность)[^.!]{0,160}[.!]?$/iu,
  /^(?:fehler (?:gefunden|entdeckt)|haben sie einen fehler)[^?]{0,60}\?.{0,120}$|^¿(?:ha|has) (?:encontrado|visto) un error[^?]{0,60}\?.{0,120}$/iu,
  // Have a tip? Write to tips@post.example
  /^(?:do you |got |have |know )(?:have |know )?(?:an? |more |something )?(?:tips?|story|news|information|question)[^.?]{0,60}\?.{0,120}(?:@|\b(?:write|e-?mail|contact|call|tell|send|message|get in touch)\b).{0,80}$/iu,
  /^(?:contact|write to|e-?mail|reach)(?: (?:us|the (?:newsroom|editors?|author|reporter|desk)|our (?:newsroom|desk)))?(?: at)?\s*:?\s*\S+@\S+\.\S+$/iu,
  /^do you have (?:an opinion|a view|something to say)\b[^“”"«»]{0,240}$/iu,
  // Our best stories in your inbox, every morning.
  /^[^“”"«»!?]{0,120}\b(?:in|to|into) your inbox\b[^“”"«»!?]{0,60}[.!]?$/iu,
  /^(?:enter )?your e-?mail(?: address)?$|^by (?:signing up|subscribing|clicking)[^“”"«»]{0,80}\byou (?:agree|accept|consent)\b[^“”"«»]{0,120}[.!]?$/iu,
  /^(?:you (?:are receiving|received|get) this (?:e-?mail|newsletter|message|because)|unsubscribe|view (?:this (?:e-?mail|newsletter) )?(?:in|on) (?:your |the )?(?:browser|web)|manage (?:your )?(?:preferences|subscription))[^“”"«»]{0,150}$/iu,
  /^(?:join|find) us on (?:whatsapp|telegram|facebook|instagram|twitter|x|signal|linkedin|bluesky)[^“”"«»?]{0,80}[.!]?$|^(?:download|get) (?:the|our) app\b[^“”"«»?]{0,60}[.!]?$/iu,
  /^(?:support|become a (?:member|supporter|subscriber)|donate)(?: (?:of|to))? (?:our|independent|quality) (?:journalism|newsroom|reporting|paper)[^“”"«»?]{0,80}[.!]?$/iu,
  // Copy link; Back to top
  /^(?:imprimer|drucken|распечатать|imprimir|copy (?:the )?link|back to (?:the )?top|print(?: this)?(?: (?:article|page|story))?|listen to (?:this|the) (?:article|story)|save (?:this )?(?:article|story)(?: for later)?|lire plus tard|в избранное)(?:\s*[(|·].{0,40})?$/iu,
  // Share this
  /^(?:(?:share(?: (?:on|via|with))?|tweet|post|send)?\s*(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|e-?mail|copy link|print|vk|viber|pocket|bluesky|threads|messenger)\s*[|·,/]?\s*){2,}$/iu,
  /^share(?: (?:this|on|via|it))?(?: (?:article|story|post|page|news))?(?: (?:on|via|with) [^.!?]{1,40})?\s*:?$/iu,
  /^(?:partager(?: (?:cet article|sur [^.!?]{1,40}))?|поделиться(?: [^.!?]{1,40})?|teilen|compartir|бөлісу)\s*:?$/iu,
  // Comments; All rights reserved.
  /^(?:\d{1,5} )?(?:comments?|leave a (?:comment|reply)|commentaires?|комментарии|kommentare|comentarios|пікірлер)(?: \(\d{1,5}\))?$/iu,
  /^(?:(?:copyright|©|\(c\)).{0,100})?\ball rights reserved\.?$|^(?:©.{0,100})?(?:tous droits réservés|все права защищены|alle rechte vorbehalten|todos los derechos reservados)\.?$/iu,
  // (Photo by A name)
  new RegExp(
    String.raw`^[[(]?${inAnyCase(/(?:file )?(?:photos?|photographs?|pictures?|images?) (?:by|courtesy(?: of)?|credit)/u.source)}\s\p{Lu}[^.!?…“”«»]{1,80}[\])]?$`,
    'u',
  ),
  // Photo: A name / An agency
  new RegExp(
    `^[[(]?(?:(?:file )?photos?(?:\\s?credits?|\\s?by|graph(?: by)?)?|images?(?: credits?)?|picture(?: by)?|credits?(?: photo)?|crédits?(?:\\s?photos?)?|foto|фото(?:графия)?|сурет)\\s*[:/©]\\s*[^.!?…"“”«»]{1,80}[\\])]?$`,
    'iu',
  ),
];

/** True for what stands on many pages of a site, and is no sentence of an article. */
export function isBoilerplate(text: string): boolean {
  if (text.length > LONGEST) return false;
  return isTimesLine(text) || isCredit(text) || BOILERPLATE.some((pattern) => pattern.test(text));
}
