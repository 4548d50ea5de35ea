/** Beginnings of words that say the opposite of one another. */
const OPPOSITES: readonly (readonly [one: string, other: string])[] = [
  ['accept|agree|approv', 'reject|refus|declin|deni|deny|disagree'],
  ['confirm', 'deni|deny|refut'],
  ['support|back(?:s|ed|ing)?$|favou?r|agree', 'oppos|object(?:s|ed|ing)?$'],
  ['for$', 'against'],
  ['wins?$|won$|winning', 'los(?:e|es|t|ing)$'],
  [
    'rise|rising|rose$|increas|gr[eo]w|gain|higher|more$|up$',
    'fall|fell$|decreas|drop|shr[aiu]nk|lower|less$|fewer|down$|los(?:e|es|t|ing)$',
  ],
  ['before|earlier', 'after|later'],
  ['open', 'clos|shut'],
  ['start|beg[aiu]n', 'end(?:s|ed|ing)?$|stop|finish'],
  ['join', 'leav|left$|quit|withdr'],
  ['allow|permit', 'forbid|forbade|ban(?:s|ned|ning)?$|prohibit'],
  ['inside|within', 'outside'],
  ['includ', 'exclud'],
  ['true$', 'false'],
  ['guilty', 'innocent|acquit'],
  ['public', 'secret|private'],
  ['military', 'civilian'],
  ['bu(?:y|ys|ying)$|bought', 'sell|sold'],
  ['sen(?:d|ds|t|ding)$', 'receiv'],
  ['majority', 'minority'],
  ['temporar', 'permanent'],
  ['safe', 'danger'],
  ['present', 'absent'],
  ['better|best$|good$', 'worse|worst|bad$'],
  ['large|big', 'small|little'],
];

const PAIRS = OPPOSITES.map(([one, other]) => [beginning(one), beginning(other)] as const);

/** As in "unarmed", "non-member", "illegal": with it a word says the opposite. */
const PREFIX = /^(?:un|non|in|im|il|ir|dis)-?(?=\p{L}{4})/u;

/** True where two words, in small letters, say the opposite of one another: "armed" and "unarmed", "rose" and "fell". */
export function areOpposite(a: string, b: string): boolean {
  if (isNegated(a, b) || isNegated(b, a)) return true;
  return PAIRS.some(([one, other]) => (one.test(a) && other.test(b)) || (one.test(b) && other.test(a)));
}

function isNegated(word: string, plain: string): boolean {
  return word !== plain && PREFIX.test(word) && word.replace(PREFIX, '') === plain;
}

function beginning(words: string): RegExp {
  return new RegExp(`^(?:${words})`);
}
