import type { Content } from '../../model/records/content.ts';
import type { NewField } from './fields.ts';
import { recordsLike } from './known-records.ts';

/** The names of records in the words for a field, as they were typed; none for one that names no record. */
export function typedNames(content: Content, field: NewField, words: readonly string[]): readonly string[] {
  switch (field.form) {
    case 'records':
      return words.flatMap((word) => namesIn(content, word, field));
    case 'parts':
      return words.map((word) => word.split(':')[0]!);
    case 'cited':
      return words.map((word) => word.replace(/^\[?@|\]$/g, '').split(',')[0]!);
    default:
      return [];
  }
}

/** One record, whose name may have a comma in it, or several with commas between them. */
function namesIn(content: Content, word: string, field: NewField): readonly string[] {
  const parts = word.split(',').filter((part) => part.trim() !== '');
  const isOneName = parts.length < 2 || recordsLike(content, word, field).some(({ isWhole }) => isWhole);
  return isOneName ? [word] : parts;
}
