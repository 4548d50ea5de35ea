/** Of each habit in `cases.ts` some examples from the second story, which the tests in a browser type. */
export const SECOND_STORY_CASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'case and space': {
    'ELENI MARKAKI': 'actors/eleni-markaki/',
    'port  lantern': 'entities/port-lantern/',
    srilanka: 'actors/sri-lanka/',
  },
  diacritics: { Cömoros: 'actors/comoros/', 'détroit de la lanterne': 'entities/lantern-strait/' },
  'hyphens, apostrophes and full stops': {
    'Sri-Lanka': 'actors/sri-lanka/',
    'L.S.F.C.': 'actors/lantern-strait-ferry-company/',
  },
  'word order and parts of names': { 'Markaki, Eleni': 'actors/eleni-markaki/', Hadidi: 'actors/salma-hadidi/' },
  'initials and titles': { 'E. Markaki': 'actors/eleni-markaki/', 'Captain Hadidi': 'actors/captain-salma-hadidi/' },
  'habits of transliteration': { Markakki: 'actors/eleni-markaki/', Hadidy: 'actors/salma-hadidi/' },
  'other scripts': {
    Μαρκάκη: 'actors/eleni-markaki/',
    Маркаки: 'actors/eleni-markaki/',
    'مضيق الفانوس': 'entities/lantern-strait/',
  },
  'countries by other words': {
    690: 'actors/seychelles/',
    SYC: 'actors/seychelles/',
    Kenyan: 'actors/kenya/',
    Komoren: 'actors/comoros/',
  },
  abbreviations: { LSFC: 'actors/lantern-strait-ferry-company/', LSA: 'entities/lantern-strait-agreement/' },
  'one or two slips': {
    Markali: 'actors/eleni-markaki/',
    Madagskar: 'actors/madagascar/',
    Sechelles: 'actors/seychelles/',
  },
};
