import countries from 'world-countries';
import { foldName } from './fold.ts';
import { gapAfter, textOf, type NamedText, type NameSpan } from './named-text.ts';

/** True where a state or province follows a place, so that it is another place of that name: "Paris, Texas". */
export function isInRegion(named: NamedText, span: NameSpan): boolean {
  return OPENING.test(gapAfter(named, span.to - 1)) && !named.nameAt.has(span.to) && isRegionAt(named, span.to);
}

/** True where it is said of the name of a country that it is of a part of another: "Georgia, America", "Georgia (state)". */
export function isPartOfCountry(named: NamedText, span: NameSpan): boolean {
  const isListed = named.nameAt.has(span.from - 1) && /^,\s+$/.test(gapAfter(named, span.from - 1));
  const rest = named.text.slice(named.words[span.to - 1]!.end);
  return !isListed && (PART.test(rest) || STATE.test(rest));
}

/**
 * "Athens (Georgia)": the name of a country that a region of another bears too, in brackets behind another name;
 * undefined for others.
 */
export function townBeforeHomonym(named: NamedText, span: NameSpan): string | undefined {
  const { text, words, nameAt } = named;
  const { from, to } = span;
  const isAlone = gapAfter(named, from - 1) === ' (' && text[words[to - 1]!.end] === ')';
  const before = nameAt.get(from - 1);
  if (!isHomonymOfRegion(named, span) || !isAlone || before?.isCountries || before?.isPersons) return undefined;
  return /^\p{Lu}/u.test(words[from - 1]!.text) ? `${textOf(named, from - 1, to)})` : undefined;
}

/** True for the name of a country that a region of another country bears too: "Georgia". */
export function isHomonymOfRegion({ words }: NamedText, { from, to, isCountries }: NameSpan): boolean {
  return isCountries && to === from + 1 && HOMONYMS.has(words[from]!.folded);
}

/** True for the name of a capital and that of its country, which are together no other place: "Tbilisi" and "Georgia". */
export function isCapitalOf(place: string, country: string): boolean {
  return CAPITALS.get(foldName(country))?.has(foldName(place)) ?? false;
}

const CAPITALS = new Map(
  countries.map(({ name, capital }) => [foldName(name.common), new Set(capital.map(foldName))] as const),
);

const OPENING = /^(?:,\s+|\s\()$/;

/** The country with a state that has the name of another country, by its digits in ISO 3166-1. */
const AMERICA = countries.filter(({ ccn3 }) => ccn3 === '840');
const NAMES = AMERICA.flatMap(({ name, altSpellings }) => [name.common, ...altSpellings]).toSorted(
  (a, b) => b.length - a.length,
);
const WITH_STOPS = NAMES.filter((name) => /^[A-Z]+$/.test(name)).map((name) => name.replace(/./g, String.raw`$&\.`));

/**
 * No list goes on behind the larger country, else all of it are countries; of letters with full stops the last may end
 * the sentence, so that a comma, a bracket or the end has to follow.
 */
const PART = new RegExp(
  String.raw`^(?:,\s+|\s\()(?:the\s+)?(?:(?:${WITH_STOPS.join('|')})(?=[,;:)]|\s*$)|(?:${NAMES.join('|')})(?=[.,;:)!?]|\s*$))` +
    String.raw`(?!,\s+(?:and\b|or\b|\p{Lu}))`,
  'u',
);
const STATE = /^\s\((?:\p{Lu}[\p{L}.]*\s)?(?:state|province)\)/u;

function isRegionAt({ text, words }: NamedText, at: number): boolean {
  const { text: word, folded, end } = words[at]!;
  const next = words.slice(at, at + 3).map((other) => other.folded);
  if (next.some((_, i) => REGIONS.has(next.slice(0, i + 1).join(' ')))) return true;
  if (text[end] === '.' && /^\p{Lu}\p{Ll}/u.test(word)) return SHORT.has(folded);
  return CODES.has(word) && text !== text.toUpperCase();
}

/** States and provinces of America, Canada and Australia that are no town or country as well. */
const REGIONS = setOf(`
  alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,
  iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,
  nevada,new hampshire,new jersey,new mexico,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,
  south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming,alberta,
  british columbia,manitoba,new brunswick,nova scotia,ontario,saskatchewan,new south wales,queensland,south australia,
  tasmania,western australia
`);

/** Names of countries that are those of a state of America, and of a part of Belgium, Greece and Nigeria. */
const HOMONYMS = setOf('georgia,luxembourg,macedonia,niger');

/** As newspapers shorten them, with a full stop. */
const SHORT = setOf(
  'ala,ariz,ark,calif,colo,conn,fla,ga,ill,kan,mass,mich,minn,mont,neb,nev,okla,ont,ore,tenn,tex,wash,wis,wyo',
);

/** Those of the post that are no word. */
const CODES = setOf(
  'AK,AL,AR,AZ,CA,CO,CT,FL,GA,IA,IL,KS,KY,MA,MD,MI,MN,MO,MT,NC,ND,NE,NH,NJ,NM,NV,NY,ON,PA,RI,SC,SD,TN,TX,UT,VA,VT,WA,WI,WV,WY,BC,NSW',
);

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/,\s*/));
}
