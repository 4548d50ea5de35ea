import { blocksIn, type Block } from './blocks.ts';
import { ADDRESS_FIELDS, PRESSABLE } from './selectors.ts';
import { oneLine } from '../plain-text.ts';

/** What is written on such a button. */
const PRESSED =
  /^(?:sign (?:me )?up|subscribe|register|join|donate|support us|become a member|get (?:the|our) newsletter|je m[’']abonne|s[’']abonner|m[’']inscrire|s[’']inscrire|faire un don|je donne|abonnez-vous|подписаться|подпишись|подпишитесь|поддержать|оформить подписку|abonnieren|anmelden|jetzt spenden|suscribirse|suscríbete|жазылу)(?: (?:now|here|today|free|us|to (?:our|the) newsletter|ici|gratuitement|сейчас|jetzt))?[!»›→>\s]*$/iu;

/** What such a box says to the reader, sentence by sentence. */
const INVITES =
  /(?<!\p{L})(?:newsletters?|inbox|subscri\p{L}+|sign up|your e-?mail|briefings?|podcast|every (?:\p{L}+ )?(?:day|weekday|morning|evening|week|month)|daily|weekly|delivered|donat\p{L}+|readers? like you|our (?:readers|journalism|reporting|stories|newsroom)|recevez|inscrivez|abonn\p{L}+|chaque (?:matin|jour|soir|semaine)|votre (?:boîte|soutien|adresse)|infolettre|рассылк\p{L}+|подпи\p{L}+|на почту|кажд(?:ое|ый|ую) (?:утро|день|вечер|неделю)|поддерж\p{L}+|jeden (?:tag|morgen|abend)|täglich|boletín|suscr\p{L}+)(?!\p{L})/iu;

/** So many elements stand around a control within its box. */
const DEEPEST = 8;
/** As long as a box is at most, in letters. */
const LONGEST = 600;
/** What is as long as this is a sentence, though no full stop ends it. */
const LONG_LINE = 60;

/**
 * The boxes of a page that invite its readers to give an address, to subscribe or to donate, each with its heading: a
 * box has such a field, or a button alone in its line, and all its sentences invite.
 */
export function invitationsIn(document: Document): readonly Element[] {
  const fields = [...document.querySelectorAll(ADDRESS_FIELDS)];
  const buttons = [...document.querySelectorAll(PRESSABLE)].filter(isPressed);
  return [...fields, ...buttons].flatMap((control) => boxAround(control) ?? []);
}

/** True for a button, or a link that is alone in its line. */
function isPressed(element: Element): boolean {
  if (element.localName === 'input') return PRESSED.test(element.getAttribute('value') ?? '');
  const label = oneLine(element.textContent);
  if (!PRESSED.test(label)) return false;
  return element.localName === 'button' || blocksIn(element.parentElement!).some(({ text }) => text === label);
}

/** The outermost element around a control that has nothing but the invitation. */
function boxAround(control: Element): Element | null {
  let box: Element | null = null;
  let element = control.parentElement;
  for (let depth = 0; depth < DEEPEST && element; depth += 1, element = element.parentElement) {
    if (element.matches('body, main, article')) break;
    const words = wordsOf(element);
    if (!isShort(element) || words.some((block) => isSentence(block) && !INVITES.test(block.text))) break;
    if (words.some(({ text }) => INVITES.test(text))) box = element;
  }
  return box;
}

function isShort(element: Element): boolean {
  return element.textContent.length <= LONGEST && !element.querySelector('h1, blockquote, figure, img, time');
}

/** What stands in a box but for its buttons. */
function wordsOf(element: Element): readonly Block[] {
  return blocksIn(element).filter(({ text }) => !PRESSED.test(text));
}

function isSentence({ kind, text }: Block): boolean {
  return kind !== 'heading' && (text.length >= LONG_LINE || /\s\S+\s\S+.*[.!?…]$/u.test(text));
}
