import { draftWords } from '../../words/drafts.ts';
import type { Draft } from './draft.ts';
import { comment, line, yamlValue } from './yaml-lines.ts';

/** A name that may be a spelling of a record, and why it is not certain. */
export interface SpellingProposal {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

/** The names of an article that may be spellings of records, each with each record that it may be of. */
export function spellingProposals({ names, likely, perhaps }: NamesOfDraft): readonly SpellingProposal[] {
  const told = [...likely].filter(([name]) => !names.within.has(name)).map(([name, id]) => ({ id, name, why: '' }));
  const ofSeveral = [...names.shared, ...perhaps.map(({ name, ids }) => [name, ids] as const)];
  const either = ofSeveral.flatMap(([name, ids]) =>
    ids.map((id) => ({ id, name, why: draftWords.orOf(ids.filter((other) => other !== id)) })),
  );
  const within = [...names.within].map(([longer, { name, id }]) => ({ id, name, why: draftWords.within(longer) }));
  return [...told, ...either, ...within];
}

type NamesOfDraft = Pick<Draft, 'names' | 'likely' | 'perhaps'>;

/** The spellings of a draft, with a comment in the place of each proposed one that is a spelling without its number sign. */
export function spellingLines(draft: NamesOfDraft): readonly string[] {
  const { known } = draft.names;
  const proposed = Map.groupBy(spellingProposals(draft), ({ id }) => id);
  if (known.length === 0) return [line('spellings', '{}'), ...proposedAlone(proposed)];
  const ids = [...new Set([...known.map(({ id }) => id), ...proposed.keys()])].toSorted();
  const of = new Map(known.map(({ id, spellings }) => [id, [...spellings.keys()]]));
  return [line('spellings', ''), ...ids.flatMap((id) => linesOf(id, of.get(id) ?? [], proposed.get(id) ?? []))];
}

/** In place of none: these take the place of `spellings: {}`. */
function proposedAlone(proposed: ReadonlyMap<string, readonly SpellingProposal[]>): readonly string[] {
  if (proposed.size === 0) return [];
  return [`# ${line('spellings', '')}`, ...[...proposed].flatMap(([id, of]) => linesOf(id, [], of))];
}

/** A list in brackets, or where names are proposed beside others, a line for each. */
function linesOf(id: string, names: readonly string[], proposed: readonly SpellingProposal[]): readonly string[] {
  if (proposed.length === 0) return [`  ${id}: ${yamlValue(names)}`];
  const why = (of: readonly SpellingProposal[]) =>
    comment([...new Set(of.map((one) => one.why).filter(Boolean))].join('; '));
  if (names.length === 0) {
    const list = yamlValue([...new Set(proposed.map(({ name }) => name))]);
    return [`  # ${id}: ${list} ${why(proposed)}`.trimEnd()];
  }
  return [
    `  ${id}:`,
    ...names.map((name) => `    - ${yamlValue(name)}`),
    ...proposed.map((one) => `    # - ${yamlValue(one.name)} ${why([one])}`.trimEnd()),
  ];
}
