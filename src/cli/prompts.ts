import type { Writable } from 'node:stream';
import { autocomplete, autocompleteMultiselect, isCancel, log, select, text } from '@clack/prompts';
import type { Asker, Offer } from '../desk/new/ask-fields.ts';
import type { KnownRecord } from '../desk/new/known-records.ts';
import { Refusal } from '../desk/refusal.ts';
import { beginningOf } from '../ingest/read/plain-text.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { askingWords } from '../words/asking.ts';

/** Whether an editor can be asked. */
export function isOnTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

const AT_ONCE = 10;
/** What stands beside an option: a frame, a box, the brackets of its hint. */
const MARGIN = 10;
const SHORTEST_HINT = 12;
/** As much of a label as tells it from others once it is chosen. */
const SHORT_LABEL = 40;
const HERE = '←';

/** Asks an editor on the terminal; each question throws a `Refusal` where it is broken off. */
export const onTerminal: Asker = {
  async line(message, isNeeded, faultOf) {
    const validate = (line: string | undefined) => {
      const answer = line?.trim() ?? '';
      if (answer === '') return isNeeded ? askingWords.needed : undefined;
      return faultOf(answer);
    };
    const answer = answered(await text({ message, validate, defaultValue: '' })).trim();
    return answer === '' ? undefined : answer;
  },
  choice: (message, offers) => choiceMade({ message, offers }),
  records: (message, isNeeded, like) => recordsChosen({ message, isNeeded, like }),
  several: (message, offers, chosen) => severalChosen({ message, offers, chosen }),
};

/** The terminal, unless set. */
type Streams = Pick<Parameters<typeof autocompleteMultiselect>[0], 'input' | 'output'>;

/** A list of which one is to be chosen. */
interface OfferList {
  readonly message: string;
  readonly offers: readonly Offer[];
  readonly streams?: Streams;
}

/** The value of the offer that an editor chooses; letters that are in none of them are told what there is, and asked again. */
export async function choiceMade({ message, offers, streams }: OfferList): Promise<string> {
  const all = offers.map(shown);
  if (all.length <= AT_ONCE) return answered(await select({ message, options: all, ...streams }));
  let typed = '';
  function options(this: TypedInto) {
    typed = typedNow(this, typed);
    return likeOptions(all, typed);
  }
  const filter = () => true;
  // Long lines, such as paragraphs, would fill the screen.
  const labels = all.every(({ label }) => label.length <= SHORT_LABEL) ? all.map(({ label }) => label) : [];
  // Nothing is focused, and so chosen, where letters are in no offer.
  const validate = (value: unknown) =>
    value === undefined ? askingWords.noneOf(escapeControls(typed), labels) : undefined;
  return answered(await autocomplete({ message, options, filter, validate, maxItems: AT_ONCE, ...streams }));
}

/** A list that letters are typed into. */
interface TypedInto {
  readonly userInput: string;
  focusedValue: unknown;
}

/** The letters that are typed; where they are other than before, the list moves to the likeliest option. */
function typedNow(list: TypedInto, before: string): string {
  const typed = list.userInput.trim();
  if (typed !== before) list.focusedValue = undefined;
  return typed;
}

/** The options that have some letters, first those that begin with them, then those in which a word does. */
function likeOptions<Option extends { readonly label: string }>(all: readonly Option[], typed: string): Option[] {
  const letters = typed.toLowerCase();
  const placeIn = ({ label }: Option) => ` ${label.toLowerCase()}`.indexOf(` ${letters}`);
  const rank = (option: Option) => (placeIn(option) === 0 ? 0 : placeIn(option) > 0 ? 1 : 2);
  return all.filter(({ label }) => label.toLowerCase().includes(letters)).toSorted((a, b) => rank(a) - rank(b));
}

/** The id of the one record that an editor chooses; letters that are in the name of none are told so, and asked again. */
export async function recordChosen({ message, like, streams }: Pick<RecordList, 'message' | 'like' | 'streams'>) {
  let typed = '';
  function options(this: TypedInto) {
    typed = typedNow(this, typed);
    return like(typed).map(({ id, label, hint }) => shown({ value: id, label, hint }));
  }
  const filter = () => true;
  const validate = (value: unknown) => (value === undefined ? notClear(escapeControls(typed), false) : undefined);
  return answered<string | symbol>(
    await autocomplete({ message, options, filter, validate, maxItems: AT_ONCE, ...streams }),
  );
}

/** A list of records to choose from. */
interface RecordList {
  readonly message: string;
  readonly isNeeded: boolean;
  readonly like: (typed: string) => readonly KnownRecord[];
  /** The ids that were chosen before. */
  readonly initial?: readonly string[];
  readonly streams?: Streams;
}

/**
 * The ids of the records that an editor chooses. Enter takes the only one that what was typed may mean, beside those that
 * were chosen; where it may mean several, or none, it is asked again.
 */
export async function recordsChosen(list: RecordList): Promise<readonly string[]> {
  const { isNeeded, like, initial = [], streams } = list;
  const shown = shownRecords(list);
  // What is like the typed letters is found by us, in any spelling.
  const filter = () => true;
  const chosen = answered(
    await autocompleteMultiselect({
      ...{ message: list.message, options: shown.options, filter, initialValues: [...initial] },
      ...{ required: false, maxItems: AT_ONCE, ...streams },
      output: namingChosen(streams?.output ?? process.stdout, shown.namesChosen),
    }),
  );
  const typed = shown.typed();
  const found = typed === '' ? [] : like(typed);
  const isClear = typed === '' ? chosen.length > 0 || !isNeeded : found.some(({ id }) => chosen.includes(id));
  if (isClear) return chosen;
  const [only, ...others] = found;
  if (only && others.length === 0) {
    log.info(askingWords.taken(escapeControls(only.label)), streams);
    return [...chosen, only.id];
  }
  log.warn(notClear(escapeControls(typed), only !== undefined), streams);
  return recordsChosen({ ...list, initial: chosen });
}

/** The records of a list as its prompt asks for them, what is typed into it, and the names of those that are chosen. */
function shownRecords({ like, initial = [] }: RecordList) {
  const names = new Map<string, string>();
  let typed = '';
  let selected = () => initial;
  function options(this: TypedInto & { readonly selectedValues?: readonly string[] }) {
    selected = () => this.selectedValues ?? initial;
    typed = typedNow(this, typed);
    const records = like(typed);
    for (const { id, label } of records) names.set(id, beginningOf(label, SHORT_LABEL));
    return records.map(optionOf);
  }
  return { options, typed: () => typed, namesChosen: () => selected().map((id) => names.get(id) ?? id) };
}

/** An output that has what the list says of its end with the names of what was chosen: it has "1 items selected". */
function namingChosen<Output extends Writable>(output: Output, names: () => readonly string[]): Output {
  const write = (text: string) =>
    output.write(text.replace(/\d+ items selected/, () => escapeControls(askingWords.chosen(names()))));
  return new Proxy(output, {
    get(target, name) {
      const value: unknown = name === 'write' ? write : Reflect.get(target, name);
      return typeof value === 'function' && name !== 'write' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** The values of the offers that an editor chooses, of which some are chosen before. */
export function severalChosen(list: OfferList & { readonly chosen: readonly string[] }): Promise<readonly string[]> {
  const all = list.offers.map(({ value, label, hint = '' }) => ({ id: value, label, hint, isWhole: false }));
  const like = (typed: string) => all.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase()));
  const { message, chosen: initial, streams } = list;
  return recordsChosen({ message, isNeeded: false, like, initial, ...(streams && { streams }) });
}

/** Why some typed letters choose nothing. */
function notClear(typed: string, isFound: boolean): string {
  const { needed, tab, nobody } = askingWords;
  if (typed === '') return needed;
  return isFound ? tab(typed) : nobody(typed);
}

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Refusal(askingWords.cancelled);
  return answer as Exclude<Answer, symbol>;
}

/** Among boxes only a hint shows, without colours, which of them its editor is at. */
function optionOf({ id, label, hint }: KnownRecord) {
  const option = shown({ value: id, label, hint });
  return option.hint ? option : { ...option, hint: HERE };
}

/** An option in one line, which is cut where the terminal ends: a list that is higher than the screen cannot be drawn anew. */
function shown({ value, label, hint }: { readonly value: string; readonly label: string; readonly hint?: string }) {
  const width = (process.stdout.columns || 80) - MARGIN;
  const line = escapeControls(beginningOf(label, width));
  const left = width - line.length;
  return hint === undefined || left < SHORTEST_HINT
    ? { value, label: line }
    : { value, label: line, hint: escapeControls(beginningOf(hint, left)) };
}
