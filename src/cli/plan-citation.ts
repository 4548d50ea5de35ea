import { refusalOf } from '../desk/new/broken-off.ts';
import { likelyEvents, likenedSource, type InOrder } from '../desk/new/likely-records.ts';
import { planNewCitation } from '../desk/new/new-citation.ts';
import { placedWords } from '../desk/new/own-places.ts';
import { takenNames } from '../desk/new/taken-names.ts';
import { toldBySource } from '../desk/new/told-by-source.ts';
import { typedNames } from '../desk/new/typed-names.ts';
import type { Plan } from '../desk/plan.ts';
import { Refusal } from '../desk/refusal.ts';
import { shellWords } from '../desk/shell-words.ts';
import type { OpenStory } from '../desk/story.ts';
import { keptParagraphs } from '../ingest/run/drafts-folder.ts';
import { newCitationWords } from '../words/new-citations.ts';
import { newRecordWords } from '../words/new-records.ts';
import { namedBesides } from './actors-named.ts';
import { askCitation, placesIn, SOURCE, type CitationAnswers, type GivenCitation } from './ask-citation.ts';
import { recordMeant } from './record-meant.ts';
import { refuseMissingParagraphs } from './refuse-missing-paragraphs.ts';

/**
 * The plan that cites a further source in an event; on a terminal what is not given is asked for where `isAsked`, and where
 * the questions are stopped, or lead to nothing, the `Refusal` has the command that goes on from all answers.
 */
export async function planCitation(story: OpenStory, given: GivenCitation, isAsked: boolean): Promise<Plan> {
  const { confirms, claims, participants } = given;
  const answered = { ...given, confirms: [...confirms], claims: [...claims], participants: [...participants] };
  const plan = planAnswered(story, given, answered, isAsked);
  return isAsked ? plan.catch((error: unknown) => goOnLater(error, given, answered)) : plan;
}

async function planAnswered(
  story: OpenStory,
  given: GivenCitation,
  answered: CitationAnswers,
  isAsked: boolean,
): Promise<Plan> {
  const inOrder = await likelyFor(story, given.sources);
  const event = await recordMeant(story, given.event, newCitationWords.askEvent, { ...EVENTS, inOrder });
  answered.event = event;
  if (isAsked) await askCitation(story, event, answered);
  const { sources, confirms, says, claims, participants } = answered;
  const places = placesIn(story, sources);
  const own = [...confirms, ...(says === undefined ? [] : [says])];
  await refuseMissingParagraphs(story, [...places, ...own.flatMap((words) => placedWords(story, words).places)]);
  const plan = planNewCitation(story, { event, places, confirms, says, claims, participants });
  const { content } = story;
  const typed = typedNames(content, SOURCE, given.sources);
  const taken = [...takenNames(content, [given.event ?? event], EVENTS), ...takenNames(content, typed, SOURCE)];
  const unnamed = isAsked ? [] : await namedBesides(story, event, places, participants);
  return { ...plan, notes: [...taken, ...unnamed, ...plan.notes] };
}

/** Events, those first that the sources may tell, as far as these are given. */
async function likelyFor(story: OpenStory, sources: readonly string[]): Promise<InOrder> {
  const ids = [...new Set(placesIn(story, sources).map(({ id }) => id))];
  const told = ids.map(async (id) => toldBySource(story.content, id, await keptParagraphs(story.folder, id)));
  return likelyEvents(story.content, (await Promise.all(told)).map(likenedSource));
}

const EVENTS = { among: ['events'] } as const;

/** Throws what stopped the questions, with the command that goes on from there where some were answered. */
function goOnLater(error: unknown, given: GivenCitation, answered: GivenCitation): never {
  const refusal = refusalOf(error);
  const words = shellWords(['citation', ...optionsOf(answered)]);
  if (words === shellWords(['citation', ...optionsOf(given)])) throw refusal;
  throw new Refusal(...refusal.lines, newRecordWords.goOn(words));
}

/** What was given or answered, as options of the command. */
function optionsOf({ event, sources, confirms, says, claims, participants }: GivenCitation): readonly string[] {
  const options = {
    event: event === undefined ? [] : [event],
    source: sources,
    confirms,
    says: says === undefined ? [] : [says],
    claim: claims,
    participant: participants,
  };
  return Object.entries(options).flatMap(([flag, all]) => all.flatMap((words) => [`--${flag}`, words]));
}
