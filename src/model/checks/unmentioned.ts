import { isId } from '../records/fields.ts';
import { subjectsOfEvent } from '../graph/graph.ts';
import { isOfSubject, type IdUse } from '../graph/id-use.ts';
import { idsInActor, idsInQuestion, idsInSource } from '../graph/id-uses.ts';
import { indexNamesOf } from '../names/story-name-index.ts';
import type { Content } from '../records/content.ts';
import { idProblems } from '../../words/problems/ids.ts';
import { danglingLinks } from './links.ts';
import { problemAt } from './problem-at.ts';
import type { Check } from './rule.ts';

/** Every actor and entity has a part in the story: an event, a source, a role or a question speaks of it. */
export const unmentioned: Check = function* (content) {
  // What speaks of it may be in a file that could not be read.
  if (content.unread.length > 0) return;
  const mentioned = new Set(mentions(content));
  for (const entry of [...content.actors, ...content.entities])
    if (!mentioned.has(entry.id) && isId(entry.id)) yield problemAt(entry, 'name', idProblems.unmentioned(entry.id));
};

function* mentions(content: Content): Generator<string> {
  const names = indexNamesOf(content);
  for (const { data, text } of content.events) yield* subjectsOfEvent(data, text, names);
  for (const { data } of content.sources) yield* subjectsAmong(idsInSource(data));
  for (const { data } of content.actors) yield* subjectsAmong(idsInActor({ ...data, differentFrom: [] }));
  for (const { data } of content.questions) yield* subjectsAmong(idsInQuestion(data));
  // A misspelt id is a mention too.
  for (const { meant } of danglingLinks(content)) if (meant !== undefined) yield meant;
}

function subjectsAmong(uses: readonly IdUse[]): readonly string[] {
  return uses.filter(isOfSubject).map(({ id }) => id);
}
