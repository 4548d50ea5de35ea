import { partitionPoint } from '../partition-point.ts';
import { isSetAside } from '../records/fact.ts';
import {
  standingsAsOf,
  statusChangeAsOf,
  type AsOf,
  type Standing,
  type StatusChange,
  type TimeBasis,
} from './standing.ts';

/** What a standing was, and the place of the first change that counted for it among all. */
interface PlacedStanding {
  readonly standing: Standing;
  readonly place: number;
}

/**
 * The standings in one body on any day by one basis of time. Between two days on which anything became of the changes of
 * an actor its standing is the same object, worked out once; so the days of a body cost as much as its changes.
 */
export class StandingsByDay {
  readonly #actors: readonly StandingOfActor[];

  /** @param changes of one body, oldest first */
  constructor(changes: readonly StatusChange[], basis: TimeBasis) {
    const placed = changes.map((change, place) => ({ change, place }));
    const byActor = Map.groupBy(placed, ({ change }) => change.fact.actor);
    this.#actors = [...byActor.values()].map((ofOne) => new StandingOfActor(ofOne, basis));
  }

  /** The same as `standingsAsOf` gives for these changes, this basis and a day. */
  on({ day, through = day }: Omit<AsOf, 'basis'>): readonly Standing[] {
    return this.#actors
      .flatMap((actor) => actor.on(day, through) ?? [])
      .toSorted((a, b) => a.place - b.place)
      .map(({ standing }) => standing);
  }

  /** How many these are, without working them out. */
  countOn({ day, through = day }: Omit<AsOf, 'basis'>): number {
    return this.#actors.filter((actor) => actor.stands(day, through)).length;
  }
}

class StandingOfActor {
  readonly #changes: readonly { readonly change: StatusChange; readonly place: number }[];
  readonly #basis: TimeBasis;
  /** The days from which on something else counts, or is certain; in order. */
  readonly #days: readonly string[];
  readonly #certain: readonly string[];
  readonly #known = new Map<string, PlacedStanding | null>();

  constructor(changes: readonly { readonly change: StatusChange; readonly place: number }[], basis: TimeBasis) {
    this.#changes = changes;
    this.#basis = basis;
    const all = changes.map(({ change }) => change);
    this.#days = all.flatMap((change) => daysOf(change, basis)).toSorted();
    this.#certain = basis === 'known' ? [] : all.map(({ certainFrom }) => certainFrom).toSorted();
  }

  on(day: string, through: string): PlacedStanding | null {
    const since = partitionPoint(this.#days, (one) => one <= day);
    const key = `${since} ${partitionPoint(this.#certain, (one) => one <= through)}`;
    const known = this.#known.get(key);
    const standing = known === undefined ? this.#workOut(day, through) : known;
    this.#known.set(key, standing);
    return standing;
  }

  #workOut(day: string, through: string): PlacedStanding | null {
    const asOf = { day, through, basis: this.#basis };
    const first = this.#changes.find(({ change }) => counts(change, asOf));
    if (!first) return null;
    const [standing] = standingsAsOf(
      this.#changes.map(({ change }) => change),
      asOf,
    );
    return { standing: standing!, place: first.place };
  }

  stands(day: string, through: string): boolean {
    return this.#changes.some(({ change }) => counts(change, { day, through, basis: this.#basis }));
  }
}

function counts(change: StatusChange, asOf: AsOf): boolean {
  const told = statusChangeAsOf(change, asOf);
  return told !== null && !isSetAside(told.fact);
}

/** The days from which on a change counts otherwise than before. */
function daysOf({ possibleFrom, knownSince, published, fact }: StatusChange, basis: TimeBasis): readonly string[] {
  if (basis === 'happened') return [possibleFrom];
  const told = [...published.values(), knownSince].flatMap((date) => date?.first ?? []);
  return [...told, ...fact.retractions.map(({ date }) => date.first)];
}
