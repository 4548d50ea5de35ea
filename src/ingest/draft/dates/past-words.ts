/** How a language tells of what was, as sources of regular expressions. */
export interface PastWords {
  /** A verb: "signed", "ont signé". */
  readonly verb: string;
  /** Words right before such a verb with which it tells of no past: "to be signed". */
  readonly notBehind: string;
  /** Between a verb and a day of the week right behind it: "on". */
  readonly joint: string;
  /** What begins a further clause, in which other things may be to come: "under which". */
  readonly further: string;
  /** Right before a day, what may itself be to come on it: "talks". */
  readonly occasion: string;
  /** A further verb to which a day may belong: "to meet". */
  readonly infinitive: string;
}

const ENGLISH: PastWords = {
  verb: '(?:said|told\\s+\\p{L}+|told|wrote|met|left|took|gave|sent|made|won|went|came|began|spoke|held|was|were|(?!expect|plann|schedul|slat|suppos|propos|need|hundr|unprecedent|call)\\p{Ll}{2,}ed)',
  notBehind: 'be|being|is|are|get|gets|will|have|been',
  joint: '(?:(?:late|early)\\s+)?(?:on\\s+)?',
  further:
    '(?:which|that|who|whom|whose|where|so|because|saying|adding|but|while|[;:“"]|and\\s+(?:it|he|she|they|the|an?)|before\\s+\\p{Ll}+ing)',
  occasion:
    '(?:talks?|meetings?|sessions?|summits?|votes?|elections?|conferences?|hearings?|match(?:es)?|games?|visits?|ceremon(?:y|ies)|rall(?:y|ies)|events?|trials?|referendums?|funerals?|launch(?:es)?|deadlines?|strikes?|protests?|debates?|gatherings?)',
  infinitive: 'to\\s+(?!the|an?|his|her|its|their|this|that)\\p{Ll}+',
};

const FRENCH: PastWords = {
  verb: "(?:(?:a|ont|est|sont|s[’']est|se\\s+sont|avait|avaient|était|étaient)\\s+(?:\\p{Ll}+ment\\s+)?(?!prévu|attendu|programmé)\\p{Ll}+(?:é|i|is|it|u|ert)e?s?|(?!prévu|attendu|programmé|proposé)\\p{Ll}{2,}é(?=e?s?\\s)e?s?)",
  notBehind: 'être|sera|seront|devrait|devraient',
  joint: '(?:,\\s+)?',
  further: '(?:qui|que|dont|où|duquel|desquels|laquelle|lequel|lesquel\\p{L}+|mais|car|alors\\s+que|[;:«“"])',
  occasion:
    '(?:pourparlers|réunions?|sessions?|sommets?|votes?|élections?|conférences?|audiences?|matchs?|visites?|cérémonies?|débats?|grèves?)',
  infinitive: '(?:à|de|d’|pour)\\s+\\p{Ll}+(?:er|ir|re)(?!\\p{L})',
};

const RUSSIAN: PastWords = {
  verb: '(?:(?!материал|генерал|журнал|канал|сигнал|капитал|персонал|финал|скандал|портал|филиал|детал|отдел|участ)\\p{Ll}{2,}(?:[аеиоуыя]л(?:а|о|и)?(?:с[ья])?)|\\p{Ll}{3,}нн(?:ый|ая|ое|ые|ого|ой|ому|ым|ом|ую|ых))',
  notBehind: 'быть|будет|будут',
  joint: '',
  further: '(?:котор\\p{L}+|что|чтобы|где|когда|но|однако|поскольку|[;:«“"])',
  occasion:
    '(?:переговор\\p{L}+|встреч\\p{L}+|заседани\\p{L}+|саммит\\p{L}*|выбор\\p{L}+|голосовани\\p{L}+|совещани\\p{L}+|визит\\p{L}*)',
  infinitive: '\\p{Ll}+(?:ть|ти|чь)(?:ся)?(?!\\p{L})',
};

const WORDS: Readonly<Record<string, PastWords>> = { en: ENGLISH, fr: FRENCH, ru: RUSSIAN };

/** Those of a language (BCP 47); undefined where they are not known here. */
export function pastWordsOf(language: string): PastWords | undefined {
  return WORDS[language.split('-')[0]!.toLowerCase()];
}
