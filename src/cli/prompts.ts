import { autocomplete, autocompleteMultiselect, isCancel, multiselect, select, text } from '@clack/prompts';
import type { Asker } from '../desk/new/ask-fields.ts';
import type { KnownRecord } from '../desk/new/known-records.ts';
import { Refusal } from '../desk/refusal.ts';
import { escapeControls } from '../model/text/control-characters.ts';
import { newRecordWords } from '../words/new-records.ts';

const AT_ONCE = 10;

/** Asks an editor on the terminal; each question throws a `Refusal` where it is broken off. */
export const onTerminal: Asker = {
  async line(message, isNeeded, faultOf) {
    const validate = (line: string | undefined) => {
      const answer = line?.trim() ?? '';
      if (answer === '') return isNeeded ? newRecordWords.ask.needed : undefined;
      return faultOf(answer);
    };
    const answer = answered(await text({ message, validate, defaultValue: '' })).trim();
    return answer === '' ? undefined : answer;
  },
  async choice(message, offers) {
    const options = offers.map(shown);
    if (options.length <= AT_ONCE) return answered(await select({ message, options }));
    return answered(await autocomplete({ message, options, maxItems: AT_ONCE }));
  },
  async records(message, isNeeded, like) {
    function options(this: { readonly userInput: string }) {
      return like(this.userInput).map(optionOf);
    }
    return answered(await autocompleteMultiselect({ message, options, required: isNeeded, maxItems: AT_ONCE }));
  },
  async several(message, offers, chosen) {
    const options = offers.map(shown);
    return answered(
      await multiselect({ message, options, initialValues: [...chosen], required: false, maxItems: AT_ONCE }),
    );
  },
};

function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Refusal(newRecordWords.ask.cancelled);
  return answer as Exclude<Answer, symbol>;
}

function optionOf({ id, label, hint }: KnownRecord) {
  return shown({ value: id, label, hint });
}

/** An option in which nothing stands that a terminal would obey. */
function shown({ value, label, hint }: { readonly value: string; readonly label: string; readonly hint?: string }) {
  return { value, label: escapeControls(label), ...(hint === undefined ? {} : { hint: escapeControls(hint) }) };
}
