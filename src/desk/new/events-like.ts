import { foldName } from '../../model/names/fold.ts';
import type { Content, Entry } from '../../model/records/content.ts';
import type { EventData } from '../../model/records/event.ts';
import { sourcesCitedIn } from '../../model/text/markdown-text.ts';
import { newCitationWords } from '../../words/new-citations.ts';
import { Refusal } from '../refusal.ts';
import type { Asker } from './ask-fields.ts';
import type { GivenWords } from './given.ts';
import { recordsLike } from './known-records.ts';
import type { ToldBySource } from './told-by-source.ts';

/** An event that its editor found to be one that the story has. */
export class EventAlreadyTold extends Error {
  readonly id: string;

  constructor(id: string) {
    super(id);
    this.id = id;
  }
}

/** An event of the story that a new one may be. */
interface EventLike {
  readonly id: string;
  readonly title: string;
  readonly isSameTitle: boolean;
}

/**
 * The events of the story that a new one may be: those of its day which have its title, which one who takes part in it has
 * a part in, or which its source tells.
 */
export function eventsLike(content: Content, told: ToldBySource | undefined, words: GivenWords): readonly EventLike[] {
  const [date = ''] = words.get('date') ?? [];
  const [title = ''] = words.get('title') ?? [];
  const actors = actorsIn(content, words);
  const isTold = ({ text }: Entry<EventData>) => told !== undefined && sourcesCitedIn(text).includes(told.source);
  const isOfThem = ({ data }: Entry<EventData>) => data.participants.some(({ actor }) => actors.has(actor));
  const ofDay = content.events.filter(({ data }) => data.date === date.trim());
  return ofDay
    .map((event) => ({ event, isSameTitle: foldName(event.data.title) === foldName(title) }))
    .filter(({ event, isSameTitle }) => isSameTitle || isTold(event) || isOfThem(event))
    .map(({ event: { id, data }, isSameTitle }) => ({ id, title: data.title, isSameTitle }))
    .toSorted((a, b) => Number(b.isSameTitle) - Number(a.isSameTitle));
}

/** Those who take part, as far as their names are known. */
function actorsIn(content: Content, words: GivenWords): ReadonlySet<string> {
  const names = (words.get('participant') ?? []).map((part) => part.split(':')[0]!.trim());
  const like = names.flatMap((name) => recordsLike(content, name, { among: ['actors'] }));
  return new Set([...names, ...like.filter(({ isWhole }) => isWhole).map(({ id }) => id)]);
}

/** A line for each, with the command that cites the source there. */
export function eventsLikeLines(events: readonly EventLike[], told: ToldBySource | undefined): readonly string[] {
  return events.map(({ id, title }) =>
    newCitationWords.alreadyTold(id, title, newCitationWords.command(id, told?.source)),
  );
}

/** Throws a `Refusal` where the story has an event of the day and the title. */
export function refuseSameEvent(events: readonly EventLike[], told: ToldBySource | undefined): void {
  const same = events.filter(({ isSameTitle }) => isSameTitle);
  if (same.length > 0) throw new Refusal(...eventsLikeLines(same, told), newCitationWords.elseForce);
}

/** Asks whether a new event is one of those; throws an `EventAlreadyTold` where it is. */
export async function askWhetherTold(ask: Pick<Asker, 'choice'>, events: readonly EventLike[]): Promise<void> {
  if (events.length === 0) return;
  const { isOne, isNew } = newCitationWords;
  const offer = ({ id, title }: EventLike) => ({ value: id, label: title, hint: id });
  const offers = [
    ...events.filter(({ isSameTitle }) => isSameTitle).map(offer),
    { value: '', label: isNew },
    ...events.filter(({ isSameTitle }) => !isSameTitle).map(offer),
  ];
  const chosen = await ask.choice(isOne, offers);
  if (chosen !== '') throw new EventAlreadyTold(chosen);
}
