import countries from 'world-countries';

/**
 * Names of countries removed from ISO 3166-1, each four letters (ISO 3166-3:2020; https://www.iso.org/obp/ui/,
 * "Formerly used codes"). Two letters are the code it had, the others tell what became of it.
 */
const FORMER_CODES =
  'AIDJ ANHH BQAQ BUMM BYAA CSHH CSXX CTKI DDDE DYBJ FQHH FXFR GEHH HVBF JTUM MIUM NHVU NQAQ NTHH PCHH PUUM PZPA RHZW SKIN SUHH TPTL VDVN WKUM YDYE YUCS ZRCD'.split(
    ' ',
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
  return FORMER_CODES.includes(code);
}

/** What is wrong with a country's code, and what to write instead; undefined where nothing is. */
export function adviceOnCode(code: string): string | undefined {
  if (isCodeInForce(code) || isFormerCode(code)) return undefined;
  if (!/^[A-Z]{2}$/.test(code)) return 'write the two capital letters of ISO 3166-1, such as KZ';
  const meant = countries.find(({ altSpellings }) => altSpellings.includes(code));
  if (meant !== undefined) return `ISO has given this country another code: write ${meant.cca2}`;
  const former = FORMER_CODES.filter((four) => four.startsWith(code));
  return former.length > 0
    ? `ISO has withdrawn this code; for a state that is no more write ${former.join(' or ')} (ISO 3166-3)`
    : 'ISO has given this code to no country; write null for a state that has none';
}
