import type { Chance } from './chance.ts';

const STARTS =
  'a al be bo da de ei fa ga gu ha i ja jo ka ke le lu ma mi mo na ni o pa ra ri ro sa se sha ta te u va ya za zhe zu'.split(
    ' ',
  );
const MIDDLES = 'ba bi da di do ga ge ka ku la li lo ma me mi na ne ni ra re ri ro sa shi ta ti va ve yi zha'.split(
  ' ',
);
const ENDS = 'bay d dov h k l lin m mov n nen nov r rin s sen shvili sky t tov va yan yev z zade'.split(' ');
const KINDS_OF_BODY = ['Ministry', 'Council', 'Agency', 'Institute', 'Committee', 'University', 'Fund', 'Union'];
const FIELDS = [
  'Trade',
  'Health',
  'Water',
  'Security',
  'Science',
  'Energy',
  'Relief',
  'Culture',
  'Transport',
  'Finance',
];

/** A made-up word of so many syllables between its start and its end: "Kamadov" has one. */
export function aWord(chance: Chance, middles: number): string {
  const middle = Array.from({ length: middles }, () => chance.pick(MIDDLES)).join('');
  return capital(chance.pick(STARTS) + middle + chance.pick(ENDS));
}

/** "Ministry for Water of Kadov": few words for the kind, one that is its own. */
export function aBody(chance: Chance): string {
  return `${chance.pick(KINDS_OF_BODY)} for ${chance.pick(FIELDS)} of ${aWord(chance, 2)}`;
}

/** The name as another outlet would write it. */
export function otherSpelling(name: string): string {
  return name
    .replace(/yev$/, 'iev')
    .replace(/Zh/, 'J')
    .replace(/sky$/, 'skij')
    .replace(/ov$/, 'off')
    .replace(/sh/, 'sch');
}

/** The id of a name: "Port Kadov" is `port-kadov`. */
export function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^A-Za-z]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
