import { NameFinder, type NameMatch } from './finder.ts';
import { romanise, type LettersFile } from './letters.ts';
import { formsOf, idFromName, countryForm, type CountriesFile, type NamesFile } from './names-file.ts';
import { reasonFor, type Reason } from './reason.ts';
import { shardOf } from './shard.ts';

/** A subject that a query names, as a page shows it. */
export interface NameHit {
  /** The address of its page within the site: "actors/an-id/". */
  readonly path: string;
  readonly title: string;
  /** "Person", "Country". */
  readonly kind: string;
  /** What tells it apart from another of the same title; null for a title of its own. */
  readonly distinction: string | null;
  readonly reason: Reason | null;
  /** Whether the query is a whole name of it, however transliterated. */
  readonly isWhole: boolean;
  /** Whether the query ends before a word of the name does. */
  readonly isUnfinished: boolean;
  /** Whether it is only found because a slip was forgiven. */
  readonly isGuess: boolean;
}

/** Gives the parsed JSON of a file beside the names: "names.json", "countries/k.json". */
export type Load = (file: string) => Promise<unknown>;

/** Lets the page do what it must, and goes on. */
export type Pause = () => Promise<void>;

/** As many subjects are taken in within a frame of 16 ms on a processor 4 times slower than a desk computer's. */
const AT_ONCE = 50;

/** "The minister's" asks for the minister. */
const POSSESSIVE = /['’]s\s*$/;

/** Nobody looks through more names than this. */
const MOST = 20;

/** All names of a story. What is said of countries elsewhere is loaded when a query begins like it. */
export class StoryNames {
  private readonly finder = new NameFinder();
  private readonly load: Load;
  private readonly file: NamesFile;
  private readonly places: ReadonlyMap<string, number>;
  private readonly distinctions: ReadonlyMap<number, string>;
  private readonly loading = new Map<string, Promise<void>>();
  private readonly loaded = new Set<string>();
  private letters: LettersFile | undefined;

  private constructor(load: Load, file: NamesFile) {
    this.load = load;
    this.file = file;
    this.distinctions = new Map(file.namesakes);
    this.places = new Map(file.subjects.map(([name, , id], place) => [id || idFromName(name), place]));
  }

  /** Loads and takes in the names, a few at a time so that the page stays quick. */
  static async open(load: Load, pause: Pause): Promise<StoryNames> {
    const names = new StoryNames(load, (await load('names.json')) as NamesFile);
    for (const place of names.file.subjects.keys()) {
      if (place % AT_ONCE === AT_ONCE - 1) await pause();
      for (const form of formsOf(names.file, place)) names.finder.add(form);
    }
    return names;
  }

  /** Loads what a query needs besides; `find` may be asked before, and again after. True if it may now find more. */
  async prepare(query: string): Promise<boolean> {
    const shard = shardOf(query);
    const wanted = [
      ...(this.file.shards.includes(shard) ? [`countries/${shard}.json`] : []),
      ...(isForeign(query) ? ['letters.json'] : []),
    ];
    const isMissing = wanted.some((file) => !this.loaded.has(file));
    await Promise.all(wanted.map((file) => this.loadOnce(file)));
    return isMissing;
  }

  /** Whom or what a query names, likeliest first, at most 20. */
  find(typed: string): readonly NameHit[] {
    const query = typed.replace(POSSESSIVE, '');
    const asWritten = this.finder.find(query);
    const isGuess = asWritten.every(({ hasSlips }) => hasSlips);
    const inLatin = isGuess ? this.findInLatin(query) : [];
    const matches = inLatin.some(({ hasSlips }) => !hasSlips) || asWritten.length === 0 ? inLatin : asWritten;
    return withoutNoise(matches)
      .slice(0, MOST)
      .map((match) => this.hit(match, query));
  }

  /** For a query in letters that no name is known in. */
  private findInLatin(query: string): readonly NameMatch[] {
    if (!this.letters || !isForeign(query)) return [];
    const matches = this.finder.find(romanise(query, this.letters));
    return matches.map((match) => ({ ...match, isBySound: true, isWhole: false }));
  }

  /** A file that could not be loaded is asked for again the next time. */
  private loadOnce(file: string): Promise<void> {
    const loaded = this.loading.get(file) ?? this.load(file).then((content) => this.takeIn(file, content));
    this.loading.set(file, loaded);
    loaded.catch(() => this.loading.delete(file));
    return loaded;
  }

  private takeIn(file: string, content: unknown): void {
    this.loaded.add(file);
    if (file === 'letters.json') this.letters = content as LettersFile;
    else this.addCountries(content as CountriesFile);
  }

  private addCountries({ countries, origins }: CountriesFile): void {
    for (const [id, names] of countries) {
      const place = this.places.get(id);
      if (place === undefined) continue;
      for (const row of names) this.finder.add(countryForm(place, row, origins));
    }
  }

  private hit(match: NameMatch, query: string): NameHit {
    const [name, kind, id] = this.file.subjects[match.form.subject]!;
    const [label, section] = this.file.kinds[kind]!;
    return {
      path: `${section}${id || idFromName(name)}/`,
      title: name,
      kind: label,
      distinction: this.distinctions.get(match.form.subject) ?? null,
      reason: reasonFor(match, query),
      isWhole: match.isWhole,
      isUnfinished: match.isUnfinished,
      isGuess: match.hasSlips,
    };
  }
}

/** Where a name is found, one that only begins to sound so, or begins so in some language, is not meant. */
function withoutNoise(matches: readonly NameMatch[]): readonly NameMatch[] {
  const isNoise = ({ form, isUnfinished, isBySound }: NameMatch) =>
    isUnfinished && (isBySound || form.kind === 'country');
  return matches.some(({ isUnfinished }) => !isUnfinished) ? matches.filter((match) => !isNoise(match)) : matches;
}

/** Whether a text has letters that are not Latin. */
function isForeign(text: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(text);
}
