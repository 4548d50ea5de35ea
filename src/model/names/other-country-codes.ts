import countries from 'world-countries';
import { foldName } from './fold.ts';

/**
 * Letters that others than ISO have for a country and that nobody takes for anything else: EL of the European Union
 * (Interinstitutional Style Guide, 7.1.1), XKX and RKS, which banks and the state itself write for XK, and the others of
 * FIPS 10-4, as the CIA World Factbook prints them. Left out are those that ISO has for another country or keeps back,
 * and those that are taken for a language or a state of America, such as EN (Estonia), EZ (Czechia) and WA (Namibia).
 */
const OTHERS = new Map(
  (
    'EL:GR XKX:XK RKS:XK AJ:AZ BK:BA BX:BN CB:KH DA:DK EI:IE EK:GQ GK:GG GV:GN IV:CI IZ:IQ JA:JP KV:XK LE:LB LH:LT ' +
    'MJ:ME OD:SS PO:PT PP:PG PU:GW RM:MH RP:PH RQ:PR SP:ES TU:TR UC:CW UP:UA UV:BF VM:VN VQ:VI WZ:SZ YM:YE ZI:ZW'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** ISO's code for the country that somebody means by another code, or by its name; undefined where that cannot be told. */
export function codeMeantBy(written: string): string | undefined {
  const code = written.replaceAll('.', '').toUpperCase();
  return OTHERS.get(code) ?? ISO_OTHERS.get(code) ?? OLYMPIC.get(code) ?? codeNamed(written);
}

const ISSUED = countries.filter(({ status }) => status === 'officially-assigned');
/** Three letters and three digits of ISO 3166-1. */
const ISO_OTHERS = new Map(
  ISSUED.flatMap(({ cca2, cca3, ccn3 }) => [
    [cca3, cca2],
    [ccn3, cca2],
  ]),
);
/** Of the Olympic committees; ISO's own come first, as BRN, which is Brunei there. */
const OLYMPIC = new Map(countries.flatMap(({ cca2, cioc }) => (cioc ? [[cioc, cca2]] : [])));

/** Where one country only is called so. */
function codeNamed(written: string): string | undefined {
  const folded = foldName(written);
  const named = countries.filter(({ name, altSpellings }) =>
    [name.common, name.official, ...altSpellings].some((text) => foldName(text) === folded),
  );
  return folded !== '' && named.length === 1 ? named[0]!.cca2 : undefined;
}
