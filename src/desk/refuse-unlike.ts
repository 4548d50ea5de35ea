import { deskWords } from '../words/desk.ts';
import { Refusal } from './refusal.ts';
import { entryOf, homesOf, placeOf, type OpenStory, type RecordPlace } from './story.ts';

/**
 * Throws a `Refusal` for two records that cannot be one: of two folders that share no ids, a person and a country, or
 * questions whose answers cannot be compared, as a number of beds and one of hectares.
 */
export function refuseUnlike(story: OpenStory, from: RecordPlace, into: RecordPlace): void {
  if (placeOf(from) === placeOf(into)) throw new Refusal(deskWords.merge.same);
  if (!homesOf(from.collection).includes(into.collection))
    throw new Refusal(deskWords.merge.otherKind(placeOf(from), placeOf(into)));
  const [one, other] = [tellingOf(story, from), tellingOf(story, into)];
  if (one !== null && other !== null && classOf(one) !== classOf(other))
    throw new Refusal(deskWords.merge.unlike([placeOf(from), one], [placeOf(into), other]));
}

/** What tells one record from others of its folder: "person"; of a question, what its answers are; null for others. */
function tellingOf(story: OpenStory, record: RecordPlace): string | null {
  const { data } = entryOf(story, record);
  if ('type' in data) return data.unit === null ? data.type : deskWords.merge.answersIn(data.type, data.unit);
  return 'name' in data ? data.kind : null;
}

/** The same paper may be told as an agreement and as a plan. */
const PAPERS: ReadonlySet<string> = new Set(['agreement', 'law', 'case', 'document', 'plan', 'thing']);

function classOf(telling: string): string {
  return PAPERS.has(telling) ? 'thing' : telling;
}
