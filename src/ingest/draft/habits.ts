import countries from 'world-countries';
import { foldName } from '../../model/names/fold.ts';

/** How a language writes names. */
export interface Habits {
  /** Small words within names: "of" in "Ministry of Trade". */
  readonly within: ReadonlySet<string>;
  /** An article that is written to the next word, as in "l’Europe". */
  readonly elision: RegExp;
  /** What is written behind a name and is no part of it: "’s". */
  readonly possessive: RegExp;
  /** Words of bodies that keep it within the name: "People’s Party". */
  readonly owners: ReadonlySet<string>;
  /** Where every noun has a capital, one word alone is no sign of a name. */
  readonly nounsHaveCapitals: boolean;
  /** Words for who is from a country, which have capitals and are no names. */
  readonly demonyms: ReadonlySet<string>;
  /** Other words with capitals that are no names. */
  readonly ordinary: ReadonlySet<string>;
  /** A letter that stands before a name as a title: "M. Dupont". */
  readonly letterTitle: string | null;
  /** Words of names, as in "Ministry of Trade", that are none by themselves. */
  readonly partsOnly: ReadonlySet<string>;
}

const NOTHING = /^(?!)/;

const OTHER: Habits = {
  within: new Set(),
  elision: NOTHING,
  possessive: NOTHING,
  owners: new Set(),
  nounsHaveCapitals: false,
  demonyms: new Set(),
  ordinary: new Set(),
  letterTitle: null,
  partsOnly: new Set(),
};

const HABITS: Readonly<Record<string, Habits>> = {
  en: {
    ...OTHER,
    within: new Set(['of', 'the', 'for']),
    possessive: /['’]s?$/u,
    owners: wordsIn(
      'people peoples workers women men children farmers peasants mothers veterans soldiers officers lawyers doctors nurses students teachers citizens pensioners elders journalists writers employers consumers'.split(
        ' ',
      ),
    ),
    ordinary: wordsIn('state presidential ministerial press photo credit'.split(' ')),
    partsOnly: wordsIn('ministry ministries western eastern northern southern'.split(' ')),
    demonyms: new Set(countries.flatMap(({ demonyms }) => foldName(demonyms['eng']?.m ?? '').split(' '))),
  },
  fr: {
    ...OTHER,
    within: new Set(['de', 'du', 'des', 'la', 'le', 'les', 'aux', 'pour']),
    elision: /^(?:[cdjlmnst]|qu)['’]/iu,
    letterTitle: 'm',
    ordinary: wordsIn(
      'etat etats il elle ils elles on ce cette ces le la les un une des en oui non selon dans avec pour mais hier apres avant depuis ainsi cependant son sa ses leur leurs nous vous je'.split(
        ' ',
      ),
    ),
    demonyms: new Set(countries.flatMap(({ demonyms }) => foldName(demonyms['fra']?.m ?? '').split(' '))),
  },
  ru: {
    ...OTHER,
    ordinary: wordsIn(
      'вчера сегодня завтра по в во на при после до как так это этот эта эти он она они мы я вы но и а если также однако ранее затем теперь из за у о об с со от для что когда где его ее их'.split(
        ' ',
      ),
    ),
  },
  kk: {
    ...OTHER,
    ordinary: wordsIn(
      'бүгін кеше ертең ол олар біз бұл осы сол сондай сонымен ал және бірақ егер қазір содан'.split(' '),
    ),
  },
  de: { ...OTHER, within: new Set(['für', 'fur', 'der', 'des', 'von']), nounsHaveCapitals: true },
  es: { ...OTHER, within: new Set(['de', 'del', 'la', 'las', 'los', 'para', 'y']) },
  it: { ...OTHER, within: new Set(['di', 'del', 'della', 'dei']), elision: /^(?:[dl]|dell|nell|all)['’]/iu },
};

function wordsIn(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(foldName));
}

/** The habits of a language (BCP 47); those of most for one that is not known. */
export function habitsOf(language: string): Habits {
  return HABITS[language.split('-')[0]!.toLowerCase()] ?? OTHER;
}
