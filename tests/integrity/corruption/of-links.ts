import { changedLine, pickPath, type Corruption } from './corrupted.ts';

const RECORDS = /^(?:sources|events|actors|entities|questions)\/(?!2026-04-draft|gone)/;
const EVENTS = /^events\//;

const value = (to: string) => (line: string) => line.replace(/: .*$/, `: ${to}`);

/** Records that speak of others which are not there, or of themselves. */
export const LINKS: Readonly<Record<string, Corruption>> = {
  'an id of nobody': changedLine({
    in: RECORDS,
    at: /^ *(?:- )?(?:actor|in|of|by|to|question|id|answers): "[a-z0-9-]+"$/,
    to: value('"nobody-here"'),
  }),
  'an id of nobody in a list': changedLine({
    in: RECORDS,
    at: /^ +- "(?!former-)[a-z0-9-]+"$/,
    to: (line) => line.replace(/".*"/, '"nobody-here"'),
  }),
  'an id twice in a list': changedLine({
    in: EVENTS,
    at: /^ {2}- "[a-z0-9-]+"$/,
    to: (line) => [line, line],
    told: null,
  }),
  'a spelling of nobody': changedLine({
    in: /^sources\//,
    at: /^ {2}[a-z-]+:$/,
    to: (line) => line.replace(/[a-z-]+/, 'nobody-here'),
  }),
  'a place that is a person': changedLine({ in: EVENTS, at: /^place: "/, to: value('"mira-alder"') }),
  'an actor that is a place': changedLine({ in: EVENTS, at: /^ +- actor: "/, to: value('"ferry-agreement"') }),
  'an answer to itself': (files, chance) => {
    const path = pickPath(files, chance, EVENTS)!;
    const id = path.slice('events/'.length, -'.md'.length);
    return changedLine({ in: new RegExp(path), at: /^ +answers: "/, to: value(`"${id}"`) })(files, chance);
  },
  'a former id that is in use': changedLine({
    in: /^actors\/(?!mira|gone)/,
    at: /^ {2}- "former-/,
    to: (line) => line.replace(/".*"/, '"mira-alder"'),
  }),
  'facts without a source': changedLine({ in: EVENTS, at: /^ {4}sources:$/, to: () => '    sources: []', told: null }),
  'a correction of no fact': changedLine({ in: EVENTS, at: /^ +fact: "/, to: value('"claim-nobody-said"') }),
  'a citation of nothing': changedLine({
    in: EVENTS,
    part: 'body',
    at: /\[@/,
    to: (line) => line.replace(/\[@[\w-]+/, '[@nothing-here'),
  }),
  'a citation that names nothing': changedLine({
    in: EVENTS,
    part: 'body',
    at: /\[@/,
    to: (line) => line.replace(/\[@[\w-]+/, '[@'),
  }),
  'a link to nobody': changedLine({
    in: EVENTS,
    part: 'body',
    at: /\[\[[a-z]/,
    to: (line) => line.replace(/\[\[[\w-]+/, '[[nobody-here'),
  }),
  'a record that others speak of is gone': (files, chance) => {
    const path = pickPath(files, chance, /^sources\/2026-03-20-lamp/)!;
    return {
      path: [...files.keys()].find((other) => other.startsWith('events/'))!,
      line: null,
      changes: new Map([[path, null]]),
    };
  },
};
