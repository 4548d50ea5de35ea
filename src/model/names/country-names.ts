import countries from 'world-countries';

/** A country's name in the languages that call it so; the most spoken language first. */
export interface RegionName {
  readonly text: string;
  /** BCP 47. */
  readonly languages: readonly string[];
}

/** The words for a country that are the same for every story. */
export interface CountryTerms {
  /** ISO 3166-1: two letters, three letters, three digits. */
  readonly codes: readonly string[];
  /** The code of its Olympic committee, where ISO has another. */
  readonly olympicCode: string | null;
  /** English: "Kenyan". */
  readonly demonyms: readonly string[];
  /** In English; null for one that the tables lack. */
  readonly officialName: string | null;
  /** Short forms and names of its own. */
  readonly otherNames: readonly string[];
}

/** Languages of one code that also are written in another script or otherwise abroad, as CLDR has them. */
const VARIANTS =
  'az-Cyrl bs-Cyrl de-AT de-CH en-AU en-IN es-419 es-MX fa-AF ff-Adlm fr-CA hi-Latn kk-Arab ks-Deva mni-Mtei ms-Arab ' +
  'pa-Arab pt-PT ro-MD sd-Deva shi-Latn sr-Latn su-Latn sw-CD sw-KE ur-IN uz-Arab uz-Cyrl vai-Latn yue-Hans zh-Hant zh-Hant-HK';

/** The most spoken languages, most speakers first (Ethnologue 2025): who shares a name with others gets the credit. */
const MOST_SPOKEN =
  'en zh hi es ar fr bn pt ru id ur de ja mr vi te ha tr sw tl ta yue fa ko th jv it gu am kn yo bho uk pl ro nl az hu el cs sv he kk uz';

/**
 * All others that the locale data of Node 24 knows, in the order of their codes. To ask it for every code of two and of
 * three letters takes 0.7 s.
 */
const OTHERS =
  'dz af agq ak sq hy ars as asa ast ba bm eu bas be bem bez bg bgc blo bo bs br brx bua my luy ca ccp ce ceb cgg ' +
  'chr cv ckb syr sa sr-ME kw csw cy da dav doi dje mn fa-AF dsb dua dyo ebu ee et eo ewo fo ff fi fy fur ga gaa om ' +
  'gd ka gl gv kok gsw guz haw sr-Latn hr hsb ia ig is ie ii jgo yi jmc kab kl kam ks kde kea kgp km khq ki rw ky ' +
  'kkj kln ku ksb ksf ksh kxv lag lo lv lb lg lij ln lt lkt lmo lrc lu luo mk mai ml mi mas ms mer mfe mg mgh mgo ' +
  'mt mni mua raj mzn naq nb nd nds ne nmg nn nnh no nqo nso nus nyn oc or os pa ps pcm pms prg qu rm rn rof rwk sg ' +
  'sah saq sat sbp sc sr scn sd se seh ses shi shn si sk sl smn sn so st su sw-CD szl tt teo tg ti tk tn to tok twq ' +
  'tyv tzm ug vai vec vmw vun wae wo xh xnr xog yav yrl za zgh zu';

/** Every name of a country in the languages that the locale data of this JavaScript engine knows. */
export function regionNames(code: string): readonly RegionName[] {
  const languages = new Map<string, Set<string>>();
  for (const { language, displayNames } of regionDisplayNames())
    for (const names of displayNames) {
      const text = names.of(code);
      if (text !== undefined) languages.set(text, (languages.get(text) ?? new Set()).add(language));
    }
  return [...languages].map(([text, of]) => ({ text, languages: [...of] }));
}

/** The names of every country in some languages (BCP 47), and its official ones in English, by code. */
export function* namesOfCountries(languages: Iterable<string>): Generator<readonly [code: string, name: string]> {
  const displayNames = [...new Set(['en', ...languages])].flatMap(displayNamesIn);
  for (const { cca2, name } of countries) {
    yield [cca2, name.common];
    yield [cca2, name.official];
    for (const names of displayNames) yield [cca2, names.of(cca2) ?? name.common];
  }
}

/** Codes, demonyms and other names of a country, by its two-letter code; empty for one that the tables lack. */
export function countryTerms(code: string): CountryTerms {
  const country = countries.find(({ cca2 }) => cca2 === code);
  if (!country) return { codes: [code], olympicCode: null, demonyms: [], officialName: null, otherNames: [] };
  const isOfficial = country.status === 'officially-assigned';
  const demonyms = country.demonyms['eng'];
  return {
    codes: [code, ...(isOfficial ? [country.cca3, country.ccn3] : [])],
    olympicCode: country.cioc && country.cioc !== country.cca3 ? country.cioc : null,
    demonyms: [...new Set(demonyms ? [demonyms.m, demonyms.f] : [])],
    officialName: country.name.official,
    otherNames: [...country.altSpellings, ...nativeNames(country.name.native)],
  };
}

function nativeNames(native: Readonly<Record<string, { official: string; common: string }>>): readonly string[] {
  return Object.values(native).flatMap(({ common, official }) => [common, official]);
}

interface RegionDisplayNames {
  readonly language: string;
  /** Long and short forms. */
  readonly displayNames: readonly Intl.DisplayNames[];
}

let known: readonly RegionDisplayNames[] | undefined;

function regionDisplayNames(): readonly RegionDisplayNames[] {
  known ??= supportedLanguages().map((language) => ({
    language,
    displayNames: displayNamesIn(language),
  }));
  return known;
}

/** Long and short. */
function displayNamesIn(language: string): readonly Intl.DisplayNames[] {
  return (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
}

/** Every language that has data, the most spoken first; the engine says only of a given code whether it knows it. */
function supportedLanguages(): readonly string[] {
  return [
    ...new Set(
      Intl.DisplayNames.supportedLocalesOf([MOST_SPOKEN, OTHERS, VARIANTS].flatMap((list) => list.split(' '))),
    ),
  ];
}
