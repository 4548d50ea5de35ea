import { inAnyCase } from '../../any-case.ts';
import { endsInCourtesy } from './courtesies.ts';

/** What a letter begins with: "Hi Anna," and its like. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|fyi|salut|bonjour|chère?s?|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|привет|здравствуйте|добрый (?:день|вечер)|доброе утро|уважаем\p{L}+|сәлем\p{L}*|қайырлы күн)(?!\p{L}).*[,.!?:;)–—-]$/iu;

const CLOSING_WORDS =
  /best|(?:best|kind|warm|many|kindest|warmest) (?:wishes|regards)|regards|all the best|yours(?: (?:sincerely|faithfully|truly))?|sincerely|cheers|(?:many )?thanks(?: (?:again|in advance|a lot))?|thank you|cordialement|bien à (?:vous|toi)|merci(?: beaucoup)?|(?:mit )?freundlichen? grüßen?|(?:viele|liebe|beste) grüße|danke|с уважением|спасибо|құрметпен|рахмет|sent from (?:my|outlook|mail)(?: \S+){0,5}|envoyé (?:de|depuis) mon(?: \S+){1,4}|von meinem \S+ gesendet|отправлено с \S+/u
    .source;
const PARTING_WORDS =
  /(?:many |warm )?greetings|love|warmly|take care|all good wishes|all my best|have a (?:good|nice|great) (?:day|weekend|evening)|speak soon|talk soon|see you (?:soon|tomorrow|on \p{L}+)|bonne (?:journée|soirée)|bon week-end|amitiés|amicalement|salutations|bien cordialement|à (?:bientôt|demain|lundi)|bises|всего (?:доброго|хорошего|наилучшего)|(?:наилучшими|добрыми) пожеланиями|(?:большой )?привет|хорошего (?:дня|вечера)|до (?:встречи|завтра|скорого)|удачи|сәлеммен|herzliche grüße|herzlich|schöne grüße|schönen (?:tag|abend)|saludos|un saludo/u
    .source;
const NAME = /\p{Lu}(?:\.|[\p{L}’'-]*\.?)(?: \p{Lu}(?:\.|[\p{L}’'-]*\.?)){0,2}/u.source;

/** "Best wishes,", "Cheers, T." */
const CLOSING = new RegExp(String.raw`^${inAnyCase(CLOSING_WORDS)}\s*(?:[,.!–—-]|[,.!–—-]?\s+${NAME})?$`, 'u');
/** A letter of one paragraph: "Could you add it? Cheers, T." */
const CLOSED = new RegExp(String.raw`[.!?…]\s+${inAnyCase(CLOSING_WORDS)}\s*(?:[,.!–—-]?\s+${NAME}|[,.!])$`, 'u');
/** "Could go on the page? – T." */
const INITIALLED = /[.!?…]\s*[–—-]{1,2}\s?\p{Lu}\.?$/u;
/** "Tom", "T.", "Ann Lee". */
const OF_A_NAME = new RegExp(`^${NAME}$`, 'u');
/** What may follow such words: a few others, and no sentence. */
const FURTHER =
  /(?:[.–—-]|,? (?:and|to|from|for|at|in|et|à|au|aux|de|du|и|из|от|für|an|aus|von|und)(?: [^\s.,!?:;]+){1,6})?/u.source;
const BEFORE = /(?:with |avec |mit |с )?/u.source;
/** "All the best, and greetings to the desk": longer than a closing, and one only above a name. */
const PARTING = new RegExp(`^${BEFORE}(?:${CLOSING_WORDS}|${PARTING_WORDS})${FURTHER}\\s*[,!]?$`, 'iu');
const POSTSCRIPT = /^P\.?\s?S\.?(?![\p{L}\d])/u;

/** In letters. */
const LONGEST_PARTING = 80;

/** What tells of a copy of an article, not of what it is about. */
const OF_A_COPY =
  /\b(?:p\.|pp\.|page) ?\d+\b|\b(?:headline|byline|paywall(?:ed)?|screenshot|print edition|(?:web|online|print) version|(?:today|yesterday|this morning)[’']s (?:paper|edition))\b/iu;

/** What people write of an article to whom they pass it on; many of the words stand in articles too, within a sentence. */
const OF_AN_ARTICLE = [
  /\b(?:could|can) you (?:please )?(?:add|use|put|include|have a look|take a look|look at|check)\b|\b(?:would|will) you please\b/iu,
  /(?:^|[.!?]\s|\bI (?:just )?)(?:just )?(?:found|saw|spotted|came across|clipped|cut out|copied|pasted|typed|scanned) (?:this|it|these|the)\b/iu,
  /(?:^|[.!?]\s)(?:copied|pasted|typed|taken|scanned|clipped) (?:from|out of|off)\b/iu,
  /(?:^|[.!?,–—-]\s*)(?:maybe |perhaps |may be |might be )?worth (?:a look|a mention|adding|including|reading)\b/iu,
  /\b(?:something |of use |of interest |useful |interesting |good )?for (?:your|our) (?:pages?|site|tracker|files?|story|desk|records?)\b/iu,
  /(?:^|[.!?]\s)(?:i[’']m |i am |just )?(?:sending|forwarding|passing|resending) (?:you|this|it|on|along)\b|^as (?:discussed|promised|requested|agreed)\b/iu,
  /\bhope (?:this|it|that)(?:[’']s| is| helps)\b|^\[?(?:a )?note (?:from|to|for) [^:]{1,40}:|^(?:pour info|ci-joint|à ajouter|вот статья|пересылаю|для сведения|zur info)(?!\p{L})/iu,
  /\b(?:could|might|may|should) (?:go|fit|belong|be added|be put) (?:on|in|into|to|with) (?:the|your|our)\b.{0,60}\?/iu,
  /^(?:this|the (?:piece|article|text)|below|above) (?:(?:one )?(?:is|was|comes|came) from|ran|appeared|came out) (?:in |on )?.{0,60}\b(?:paper|edition|page|site|website|online|print|today|yesterday|this (?:morning|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day[’']s)\b/iu,
  /\bsomething for (?:the|you|your|our)\b.{0,60}\?$/iu,
  /(?:^|[.!?]\s)(?:please|pls|plz) (?:add|use|include|see|find|look|check)\b|^see (?:above|below|attached)\b/iu,
  /\b(?:piece|article|cutting|clipping) (?:above|below|i mentioned|i sent|attached)\b/iu,
  /\bthought (?:of you|you (?:might|may|would|should))\b|\blet me know\b|\bfyi\b/iu,
  /(?:^|[.!?]\s)(?:trouvé|vu|copié|lu) (?:ça|ceci|cela|cet article|dans)\b|\b(?:pourriez|pouvez|peux|pourrais)[- ](?:vous|tu)\b|\bpour (?:votre|ta|notre) (?:site|page)\b/iu,
  /(?:^|[.!?]\s)(?:нашел|нашла|увидел|увидела|скопировал|скопировала|посмотрите|посмотри|добавьте|добавь)(?!\p{L})|(?<!\p{L})для (?:вашего|нашего|твоего) (?:сайта|раздела)(?!\p{L})/iu,
  /\b(?:können sie|könntest du|kannst du|könnten sie)\b|\bfür (?:ihre|eure|unsere|deine) seiten?\b/iu,
];

/** One who writes to another. */
const TO_SOMEONE = /(?<![\p{L}’'])(?:you|your|vous|toi|dir|Ihnen|вам|вас|тебе)(?!\p{L})/u;
const OF_ONESELF = /(?<![\p{L}’'])(?:I|me|my|je|moi|ich|mir|мне|меня)(?!\p{L})/u;
const QUOTED = /“[^”]*(?:”|$)|„[^“”]*[“”]|«[^»]*»|"[^"]*(?:"|$)/gu;

/** True for "Hi Anna," and for what begins so. */
export const isGreeting = (text: string): boolean => GREETING.test(text);
/** True for "Best wishes," alone, or with a name. */
export const isClosing = (text: string): boolean => CLOSING.test(text);
/** True for what may part a letter from a name below it: "All the best, and greetings to the desk". */
export const isParting = (text: string): boolean => text.length <= LONGEST_PARTING && PARTING.test(text);
/** True for a name alone, as it stands below a letter. */
export const isNameAlone = (text: string): boolean => OF_A_NAME.test(text);
/** True for "PS: The photo is on page 3." */
export const isPostscript = (text: string): boolean => POSTSCRIPT.test(text);

/** True for a paragraph that is a letter by itself, or speaks of an article to whom it is passed on. */
export function isCoveringNote(text: string): boolean {
  const isEnded = CLOSED.test(text) || INITIALLED.test(text) || endsInCourtesy(unquoted(text));
  return isGreeting(text) || isEnded || isOfAnArticle(text);
}

/** True where somebody speaks of an article to whom it is passed on: "Found this, could you add it?" */
export function isOfAnArticle(text: string): boolean {
  return OF_AN_ARTICLE.some((pattern) => pattern.test(unquoted(text)));
}

/** True for what tells of a copy of an article: "No byline on the web version." */
export function isOfACopy(text: string): boolean {
  return OF_A_COPY.test(unquoted(text));
}

/** True where somebody speaks of himself outside quotations. */
export function isOfOneself(text: string): boolean {
  return OF_ONESELF.test(unquoted(text));
}

/** True where somebody writes of himself or to another, outside quotations. */
export function isPersonal(text: string): boolean {
  return isOfOneself(text) || TO_SOMEONE.test(unquoted(text));
}

function unquoted(text: string): string {
  return text.replace(QUOTED, ' ');
}
