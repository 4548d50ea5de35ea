import countries from 'world-countries';
import { fieldProblems } from '../../words/problems/fields.ts';
import { codeMeantBy } from './other-country-codes.ts';

/**
 * Names of countries removed from ISO 3166-1: the four letters, of which two are the code it had and two tell what became
 * of it, and the three letters it had (ISO 3166-3:2020, as in iso-codes 4.15.0).
 */
const FORMER_CODES = new Map(
  (
    'AIDJ:AFI ANHH:ANT BQAQ:ATB BUMM:BUR BYAA:BYS CSHH:CSK CSXX:SCG CTKI:CTE DDDE:DDR DYBJ:DHY FQHH:ATF FXFR:FXX ' +
    'GEHH:GEL HVBF:HVO JTUM:JTN MIUM:MID NHVU:NHB NQAQ:ATN NTHH:NTZ PCHH:PCI PUUM:PUS PZPA:PCZ RHZW:RHO SKIN:SKM ' +
    'SUHH:SUN TPTL:TMP VDVN:VDR WKUM:WAK YDYE:YMD YUCS:YUG ZRCD:ZAR'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Of the codes left to users, the one that CLDR, the European Union and most registers have for a country. */
const USER_ASSIGNED = 'XK';

const IN_FORCE: ReadonlySet<string> = new Set([
  ...countries.filter(({ status }) => status === 'officially-assigned').map(({ cca2 }) => cca2),
  USER_ASSIGNED,
]);

/**
 * True for a code of ISO 3166-1 alpha-2 that is assigned now, and for XK. Withdrawn codes (YU), exceptional
 * reservations (EU) and codes left to users (ZZ) are none.
 */
export function isCodeInForce(code: string): boolean {
  return IN_FORCE.has(code);
}

/** True for a code of ISO 3166-3, of a country that is no more or has changed its name: "YUCS". */
export function isFormerCode(code: string): boolean {
  return FORMER_CODES.has(code);
}

/** What is wrong with a country's code, and what to write instead; undefined where nothing is. */
export function adviceOnCode(code: string): string | undefined {
  if (isCodeInForce(code) || isFormerCode(code)) return undefined;
  const capitals = code.replaceAll('.', '').toUpperCase();
  if (isFormerCode(capitals)) return WORDS.formerCapitals(capitals);
  const former = formerCodesOf(capitals);
  if (former.length > 0) return WORDS.withdrawn(former);
  const meant = isCodeInForce(capitals) ? capitals : codeMeantBy(code);
  if (!/^[A-Z]{2}$/.test(code)) return meant === undefined ? WORDS.letters : WORDS.capitals(meant);
  return meant === undefined ? WORDS.unknown : WORDS.other(meant);
}

const WORDS = fieldProblems.country;

/** By the two or three letters that it had; none where a country now has these. */
function formerCodesOf(code: string): readonly string[] {
  if (isCodeInForce(code) || countries.some(({ cca3 }) => cca3 === code)) return [];
  return [...FORMER_CODES].filter(([four, three]) => four.slice(0, 2) === code || three === code).map(([four]) => four);
}
