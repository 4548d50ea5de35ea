import { ID_MAX_LENGTH, isId, isReservedName, isTakenName } from '../model/records/fields.ts';
import { deskWords } from '../words/desk.ts';
import { Refusal } from './refusal.ts';

/** Throws a `Refusal` for a text that cannot be the id of a record, with the reason. */
export function refuseNoId(text: string): void {
  if (isReservedName(text)) throw new Refusal(deskWords.reservedName(text));
  if (isTakenName(text)) throw new Refusal(deskWords.takenName(text));
  if (!isId(text)) throw new Refusal(deskWords.noId(text, ID_MAX_LENGTH));
}
