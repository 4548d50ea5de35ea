/**
 * What counts one of a thing that is counted: "envoy" of "envoys", "police officer" of "police officers", "tonne of
 * grain" of "tonnes of grain". A word whose plural no rule of English makes stays as it is, so that a wrong word is
 * never made up; for such a one the editor gives the singular.
 */
export function singularOf(unit: string): string {
  const [, before = '', word = '', after = ''] =
    /^(.*?)([^\s]+)((?: (?:of|for|in|on|from|to|with|at|a|per) .*)?)$/u.exec(unit) ?? [];
  return before + singularOfWord(word) + after;
}

function singularOfWord(word: string): string {
  if (UNCHANGED.test(word)) return word;
  const [end, put] = ENDINGS.find(([ending]) => word.endsWith(ending)) ?? ['', ''];
  return word.slice(0, word.length - end.length) + put;
}

/** Words that are not plurals by their s, and those that are the same for one and many. */
const UNCHANGED = /(?:ss|us|is|series|species|means|headquarters|barracks|news)$/;

/** The longer ending first. */
const ENDINGS = [
  ['people', 'person'],
  ['men', 'man'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['movies', 'movie'],
  ['lives', 'life'],
  ['buses', 'bus'],
  ['sses', 'ss'],
  ['shes', 'sh'],
  ['ches', 'ch'],
  ['xes', 'x'],
  ['ies', 'y'],
  ['s', ''],
] as const;
