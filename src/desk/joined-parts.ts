import { deskWords } from '../words/desk.ts';
import { fieldsOf, nodeAt, stretchOf, type Fields } from './fields.ts';
import { edited, type FileText } from './file-text.ts';
import type { Splice } from './splice.ts';
import { inlineYaml } from './yaml-text.ts';

/** A part in an event, as its file has it. */
export interface WrittenPart {
  readonly actor: string;
  readonly role: string;
  readonly attributedTo?: unknown;
}

/** The parts that the file of an event tells of. */
export function partsIn(fields: Fields): readonly WrittenPart[] {
  return (nodeAt(fields, 'participants')?.toJSON() ?? []) as readonly WrittenPart[];
}

/** The place of what else is said of the part of one actor, by the same voice, which an event may tell once only; -1 for none. */
export function placeOfPart(parts: readonly WrittenPart[], { actor, attributedTo }: WrittenPart): number {
  const voice = JSON.stringify(attributedTo ?? null);
  return parts.findIndex((part) => part.actor === actor && JSON.stringify(part.attributedTo ?? null) === voice);
}

/** Has a part say what another says besides: "cuts the ribbon and opens the bridge". */
export function joinPart(fields: Fields, index: number, role: string): Splice {
  const own = partsIn(fields)[index]!.role;
  const node = nodeAt(fields, `participants.${index}.role`)!;
  return { ...stretchOf(fields, node), text: inlineYaml(joinedRole(own, role)) };
}

/** An event that tells each part as another event tells it too, and what its editor is to read again. */
export function withPartsOf(file: FileText, other: FileText): { readonly file: FileText; readonly notes: string[] } {
  const own = partsIn(fieldsOf(file, true));
  const joined = partsIn(fieldsOf(other, true)).flatMap((part) => {
    const index = placeOfPart(own, part);
    return index < 0 || joinedRole(own[index]!.role, part.role) === own[index]!.role ? [] : [{ index, ...part }];
  });
  const text = joined.reduce((now, { index, role }) => edited(now, joinPart(fieldsOf(now, true), index, role)), file);
  return {
    file: text,
    notes: joined.map(({ index, actor, role }) => deskWords.merge.parts(actor, own[index]!.role, role)),
  };
}

function joinedRole(own: string, other: string): string {
  return own.includes(other) ? own : deskWords.merge.bothParts(own, other);
}
