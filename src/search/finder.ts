import type { NameForm } from './name-form.ts';
import { isHonorific } from './honorifics.ts';
import { keyOf, type Key, type KeyWord } from './key.ts';
import { COST, costOfBeginning, similarity, wholeCost, type Similarity, type QueryWord } from './similarity.ts';
import { TermIndex } from './term-index.ts';

/** A subject that a query names, and the form of its name that is most like the query. */
export interface NameMatch extends Similarity {
  readonly form: NameForm;
  /** Whether the query is the whole of the form and nothing else, as it is written or as it sounds. */
  readonly isWhole: boolean;
  /** Whether the query is the form's initials. */
  readonly isInitials: boolean;
}

/** Finds subjects by what they are called. Forms may be added at any time. */
export class NameFinder {
  private readonly forms: NameForm[] = [];
  /** Forms by each of their words. */
  private readonly words = new TermIndex();
  /** Forms by all their words run together. */
  private readonly wholes = new TermIndex();
  private readonly initials = new TermIndex();
  /** What each subject is known as: the words of its roles. */
  private readonly contexts = new Map<number, Set<string>>();
  /** All words of all roles. */
  private readonly knownAs = new Set<string>();

  add(form: NameForm): void {
    const id = this.forms.push(form) - 1;
    for (const { folded, sound } of form.key.words) for (const term of [folded, sound]) this.words.add(term, id);
    if (form.kind === 'role') {
      this.addContext(form);
      return;
    }
    for (const term of Object.values<string>({ ...form.key.whole })) this.wholes.add(term, id);
    for (const letters of initialsOf(form.key)) this.initials.add(letters, id);
  }

  /**
   * The subjects a query may mean, likeliest first: those with all its words; if there are none, those whose names run
   * together begin so; if there are none, those that are a slip or two away.
   */
  find(query: string): readonly NameMatch[] {
    const key = keyOf(query);
    if (key.words.length === 0) return [];
    const sure = this.best([...this.asWhole(key), ...this.byInitials(key), ...this.byWords(key, false)]);
    if (sure.length > 0) return sure;
    const begun = this.best(this.beginningWith(key));
    if (begun.length > 0) return begun;
    return this.best([...this.almostWhole(key), ...this.byWords(key, true)]);
  }

  /** A role is known by what it is in; its bearer, by all roles. */
  private contextOf(form: NameForm): ReadonlySet<string> {
    return form.kind === 'role' ? new Set(form.context) : (this.contexts.get(form.subject) ?? EMPTY);
  }

  private addContext(form: NameForm): void {
    const context = this.contexts.get(form.subject) ?? new Set<string>();
    for (const word of form.context) {
      context.add(word);
      this.knownAs.add(word);
    }
    this.contexts.set(form.subject, context);
  }

  private *asWhole({ whole }: Key): Generator<NameMatch> {
    for (const form of this.formsOf(this.wholes, [whole.folded, whole.sound])) {
      const isWritten = form.key.whole.folded === whole.folded;
      if (!isWritten && form.key.whole.sound !== whole.sound) continue;
      yield wholeMatch(form, isWritten ? COST.same : COST.sound, true);
    }
  }

  private *beginningWith({ whole: { folded } }: Key): Generator<NameMatch> {
    if (folded.length < TELLING) return;
    for (const id of firstOf([...this.wholes.beginningWith(folded)].flatMap(([, ids]) => ids))) {
      const form = this.forms[id]!;
      yield {
        ...wholeMatch(form, COST.beginning, false),
        cost: wholeCost(COST.beginning, folded.length, form) + costOfBeginning(form),
      };
    }
  }

  private *byInitials({ whole }: Key): Generator<NameMatch> {
    for (const form of this.formsOf(this.initials, [whole.folded]))
      yield { ...wholeMatch(form, COST.initial, false), isInitials: true };
  }

  private *almostWhole({ whole }: Key): Generator<NameMatch> {
    const bySound = isNearBySound(whole) ? this.wholes.near(whole.sound) : [];
    for (const [term, slips] of [...this.wholes.near(whole.folded), ...bySound])
      for (const form of this.formsOf(this.wholes, [term]))
        yield { ...wholeMatch(form, slips * COST.slip, false), hasSlips: true };
  }

  private *byWords(key: Key, withSlips: boolean): Generator<NameMatch> {
    const query = key.words.map((word, _, { length }) => ({
      ...word,
      isInitial: length > 1 && [...word.folded].length === 1,
      near: withSlips ? this.nearWords(word) : NONE,
    }));
    for (const form of this.candidates(query)) {
      const like = similarity(query, form, this.contextOf(form));
      if (like) yield { form, ...like, isWhole: false, isInitials: false };
    }
  }

  /** A word that is in a name is not taken for another, unless the whole query is. */
  private nearWords({ folded, sound }: Key['words'][number]): ReadonlyMap<string, number> {
    if (this.words.get(folded).length > 0) return NONE;
    const near = new Map(isNearBySound({ folded, sound }) ? this.words.near(sound) : []);
    for (const [term, slips] of this.words.near(folded)) near.set(term, Math.min(slips, near.get(term) ?? slips));
    return near;
  }

  /** Forms that may have every word of the query: those with its rarest word, by name or by role. */
  private candidates(query: readonly QueryWord[]): readonly NameForm[] {
    const [only] = query;
    if (query.length === 1 && only!.folded.length < TELLING) return this.beginningLike(only!.folded);
    const telling = query.filter(({ folded }) => folded.length > 1 && !isHonorific(folded));
    const found = (telling.length > 0 ? telling : query).map((word) => ({ word, lists: [...this.postingsOf(word)] }));
    const [rarest] = found.toSorted((a, b) => sizeOf(a.lists) - sizeOf(b.lists));
    const byName = rarest!.lists.flat();
    return firstOf([...byName, ...this.byRole(rarest!.word, query)]).map((id) => this.forms[id]!);
  }

  /** Forms with another word of the query, of whom this word is said. */
  private byRole(said: QueryWord, query: readonly QueryWord[]): readonly number[] {
    if (!this.knownAs.has(said.folded)) return [];
    const others = query.filter((word) => word !== said).flatMap((word) => [...this.postingsOf(word)].flat());
    return others.filter((id) => this.contexts.get(this.forms[id]!.subject)?.has(said.folded));
  }

  /** The first forms with a word that begins so, without looking through the many others. */
  private beginningLike(letters: string): readonly NameForm[] {
    const found = [];
    for (const form of this.forms) {
      if (!form.key.words.some(({ folded }) => folded.startsWith(letters))) continue;
      if (found.push(form) === MOST) break;
    }
    return found;
  }

  private *postingsOf({ folded, sound, near }: QueryWord): Generator<readonly number[]> {
    for (const [, ids] of this.words.beginningWith(folded)) yield ids;
    if (sound !== folded) for (const [, ids] of this.words.beginningWith(sound)) yield ids;
    for (const term of near.keys()) yield this.words.get(term);
  }

  private formsOf(terms: TermIndex, keys: readonly string[]): readonly NameForm[] {
    return [...new Set(keys.flatMap((key) => terms.get(key)))].map((id) => this.forms[id]!);
  }

  /** The best match of each subject, in order. */
  private best(matches: Iterable<NameMatch>): readonly NameMatch[] {
    const bySubject = new Map<number, NameMatch>();
    for (const match of matches) {
      const known = bySubject.get(match.form.subject);
      if (!known || match.cost < known.cost) bySubject.set(match.form.subject, match);
    }
    return [...bySubject.values()].sort((a, b) => a.cost - b.cost || a.form.subject - b.form.subject);
  }
}

/** Of more forms than this, only the first are compared with a query: it begins like too many to tell them apart. */
const MOST = 100;

/** A word that is shorter than this begins very many others. */
const TELLING = 3;

const NONE: ReadonlyMap<string, number> = new Map();
const EMPTY: ReadonlySet<string> = new Set();

/** The first of these, each once: those of subjects with most events. */
function firstOf(ids: readonly number[]): readonly number[] {
  return [...new Set(ids.length > MOST ? Uint32Array.from(ids).sort() : ids)].slice(0, MOST);
}

/** A sound has lost letters already: a slip in a short one leaves too little. */
function isNearBySound({ folded, sound }: KeyWord): boolean {
  return sound !== folded && sound.length >= 6;
}

function sizeOf(lists: readonly (readonly number[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0);
}

function wholeMatch(form: NameForm, cost: number, isWhole: boolean): NameMatch {
  return {
    form,
    cost: wholeCost(cost, form.key.whole.folded.length, form),
    isBySound: cost === COST.sound,
    isUnfinished: cost === COST.beginning,
    hasSlips: false,
    isWhole,
    isInitials: false,
  };
}

/** The letters a body is often called by, with and without its small words; none for a name of fewer than three. */
function initialsOf({ words }: Key): readonly string[] {
  const initials = (some: Key['words']) => some.map(({ folded }) => [...folded][0]!).join('');
  const telling = words.filter(({ folded }) => !isHonorific(folded));
  return [...new Set([initials(words), initials(telling)])].filter((letters) => letters.length > 2);
}
