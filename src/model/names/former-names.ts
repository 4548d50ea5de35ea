/**
 * Names that countries had in English before they were renamed, by code of ISO 3166-1, with the year in which the name
 * ended where one year can be given. From the names removed in ISO 3166-3, the newsletters of ISO 3166-1, and for those
 * before 1974 "Country name: former" in the CIA World Factbook.
 */
const FORMER_NAMES = `
AE Trucial States 1971
BF Upper Volta 1984
BI Urundi 1962
BJ Dahomey 1975
BW Bechuanaland 1966
BY Byelorussia 1991
BY Belorussia 1991
BZ British Honduras 1973
CD Zaire 1997
CD Belgian Congo 1960
CF Ubangi-Shari 1958
CI Ivory Coast 1986
CV Cape Verde 2013
CZ Czech Republic 2016
DJ French Somaliland 1967
EG United Arab Republic 1971
ET Abyssinia
GH Gold Coast 1957
GN French Guinea 1958
GQ Spanish Guinea 1968
GW Portuguese Guinea 1974
GY British Guiana 1966
IR Persia 1935
JO Transjordan 1949
KG Kirghizia 1991
KH Kampuchea 1990
KI Gilbert Islands 1979
LK Ceylon 1972
LS Basutoland 1966
MD Moldavia 1991
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
TV Ellice Islands 1976
TZ Tanganyika 1964
VU New Hebrides 1980
WS Western Samoa 1997
ZM Northern Rhodesia 1964
ZW Rhodesia 1979
ZW Southern Rhodesia 1979
`;

/** A name that a country had, and the year in which that ended; null where it ended gradually. */
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
