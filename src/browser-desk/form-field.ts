import type { IdTarget } from '../model/graph/id-use.ts';

/** What a text may be. */
export type TextForm = 'line' | 'id' | 'date' | 'day' | 'address' | 'language';

/** How a value of a record stands in a form. */
export type FormValue =
  | { readonly kind: 'text'; readonly form: TextForm; readonly target: IdTarget | null }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** What may be of several types, such as an answer: written as YAML on one line. */
  | { readonly kind: 'yaml' }
  /** Fields. Where a record may have a text or an id in their place, `bare` is the field that shows it. */
  | { readonly kind: 'group'; readonly fields: readonly FormField[]; readonly bare: string | null }
  /** A list. Where a record may have one item without a list, `isBareAlone`. */
  | { readonly kind: 'list'; readonly item: FormValue; readonly isBareAlone: boolean }
  /** Fields that an editor names, as a list of names and values. */
  | { readonly kind: 'map'; readonly key: FormValue; readonly value: FormValue };

/** A field of a record, as a form has it. */
export interface FormField {
  readonly name: string;
  readonly value: FormValue;
  /**
   * Whether a record has to have it: `nullable` is written as null where the form leaves it empty; `told-null` is
   * left out where it is empty, which is not the same as null, so that null is written in the form.
   */
  readonly presence: 'required' | 'nullable' | 'optional' | 'told-null';
  /** What a record means that leaves it out; undefined where that is nothing. */
  readonly absent: string | boolean | undefined;
}

/** What stands in a field of a form: of a group by name, of a list in order. */
export type FormData =
  string | boolean | null | readonly FormData[] | { readonly [name: string]: FormData | undefined };

/** What stands in a form, by field. */
export type FormFields = Readonly<Record<string, FormData | undefined>>;
