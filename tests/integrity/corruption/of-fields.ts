import { changedFile, changedLine, type Corruption } from './corrupted.ts';

const RECORDS = /^(?:sources|events|actors|entities|questions)\/(?!2026-04-draft|gone)/;
const EVENTS = /^events\//;
const DATED = /^ *(?:- )?(?:date|added|asOf|from|to|published): "/;

const value = (to: string) => (line: string) => line.replace(/: .*$/, `: ${to}`);

/** Values that do not fit their fields. */
export const FIELDS: Readonly<Record<string, Corruption>> = {
  'a needed field is missing': changedLine({
    in: RECORDS,
    at: /^(?:name|kind|description|type|language|body|added|publisher): /,
    to: () => [],
    told: null,
  }),
  'nothing in a needed field': changedLine({
    in: RECORDS,
    at: /^(?:name|kind|description|type|added): /,
    to: value('null'),
  }),
  'a date in another form': changedLine({ in: RECORDS, at: DATED, to: value('"19/01/2026"') }),
  'a date in words': changedLine({ in: RECORDS, at: DATED, to: value('"last Monday"') }),
  'a day that no calendar has': changedLine({ in: RECORDS, at: DATED, to: value('"2026-02-30"') }),
  'a month that no year has': changedLine({ in: RECORDS, at: DATED, to: value('"2026-13"') }),
  'a time of two ends turned round': changedLine({
    in: RECORDS,
    at: /^ *(?:- )?(?:from|asOf): "/,
    to: value('"2026-03-02/2026-02-01"'),
  }),
  'an exact day that is vague': changedLine({ in: RECORDS, at: /^added: "/, to: value('"2026-06"') }),
  'a range turned round': changedLine({ in: EVENTS, at: /^ +maxValue: \d+$/, to: value('0') }),
  'an amount in words': changedLine({ in: EVENTS, at: /^ +(?:minValue|maxValue|amount): \d+$/, to: value('"forty"') }),
  'a currency that no state has': changedLine({ in: EVENTS, at: /^ +currency: "/, to: value('"EURO"') }),
  'an amount without its currency': changedLine({ in: EVENTS, at: /^ +currency: "/, to: () => [], told: null }),
  'a number without its unit': changedLine({ in: /^questions\/constructor/, at: /^unit: "/, to: () => [], told: null }),
  'a unit of what is no number': changedLine({
    in: /^questions\/w/,
    at: /^type: "/,
    to: (line) => [line, 'unit: "metres"'],
    told: 1,
  }),
  'a kind of event that is not declared': changedLine({ in: EVENTS, at: /^kind: "/, to: value('"sea-battle"') }),
  'a kind that no record has': changedLine({ in: /^(?:actors|entities)\//, at: /^kind: "/, to: value('"robot"') }),
  'a type that no question has': changedLine({ in: /^questions\//, at: /^type: "/, to: value('"colour"') }),
  'a status that is not declared': changedLine({ in: EVENTS, at: /^ +status: "/, to: value('"friendly"') }),
  'a language that nobody speaks': changedLine({ in: RECORDS, at: /^ *(?:- )?language: "/, to: value('"English"') }),
  'an address without https': changedLine({
    in: RECORDS,
    at: /^(?:url|archiveUrl): "/,
    to: value('"press.example/a"'),
  }),
  'an address of a script': changedLine({ in: RECORDS, at: /^(?:url|archiveUrl): "/, to: value('"javascript:0"') }),
  'an address with a word to sign in': changedLine({
    in: RECORDS,
    at: /^url: "/,
    to: value('"https://a:b@press.example/"'),
  }),
  'an item that Wikidata has not': changedLine({ in: RECORDS, at: /^wikidata: "/, to: value('"Q0"') }),
  'a country that ISO has not': changedLine({ in: /^actors\//, at: /^country: "/, to: value('"ZZ"') }),
  'a country of what is none': changedLine({
    in: /^actors\/(?:mira|river)/,
    at: /^kind: "/,
    to: (line) => [line, 'country: "KE"'],
    told: 1,
  }),
  'a digest cut short': changedLine({ in: /^sources\//, at: /^sha256: "/, to: value('"a1a1"') }),
  'yes in the place of true': changedLine({
    in: RECORDS,
    at: /^ *(?:key|naming|partial|withdrawn): /,
    to: value('"yes"'),
  }),
  'a title as long as an article': changedLine({
    in: RECORDS,
    at: /^(?:title|name): "/,
    to: value(`"${'word '.repeat(60).trim()}"`),
  }),
  'a correction before its record': changedLine({
    in: /^(?:sources|events)\//,
    at: /^ +- date: "2026-06-0/,
    to: value('"2026-05-01"'),
  }),
  'a date behind that of its plan': changedLine({ in: EVENTS, at: /^ +date: "2027/, to: value('"2025"') }),
  'a role that ends before it begins': changedFile(/^actors\//, (text) =>
    text.replace(/(?<=from: "2.*"\n +to: )"20.*"/, '"1901"'),
  ),
};
