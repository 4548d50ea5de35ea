import type { FacetsFile, WordsFile } from '../../views/data/timeline-files.ts';
import type { TimelineFileAddresses } from '../../views/parts/timeline/timeline-file-addresses.ts';
import type { Facets } from '../../views/parts/timeline/facets.ts';
import type { FilterOptions } from '../../views/parts/timeline/filter-options.ts';
import { loadJson } from '../frame/load.browser.ts';
import { memoised } from '../search/box/memoised.ts';
import type { isEmpty } from '../frame/url-state/url-state.ts';
import { EventWords, type WordTest } from './event-words.ts';
import { offerAll } from './offer-all.browser.ts';
import { FoundEvents } from './found-events.browser.ts';
import type { optionText } from './option-text.ts';
import type { TimelineEvents } from './timeline-events.ts';
import type { TimelineState } from './timeline-state.ts';

/** What the script of every timeline has: a module that two scripts import becomes a file that both have to load. */
export interface FromScript {
  readonly isEmpty: typeof isEmpty;
  readonly optionText: typeof optionText;
}

/** How many events there are, and where what can be loaded of them is. */
interface OfStory {
  readonly count: number;
  readonly files: TimelineFileAddresses;
}

/**
 * The events of a timeline that has some of them on its page. What they can be found by is loaded when a reader is about
 * to narrow it, by years; their words when some are looked for; and the items of those that are found from their pages.
 */
export class EventsElsewhere implements TimelineEvents {
  readonly count: number;
  #all: FacetsFile | null = null;
  #words: EventWords | undefined;
  readonly #found: FoundEvents;
  readonly #script: FromScript;
  readonly #loadAll: () => Promise<void>;
  readonly #loadWords: () => Promise<void>;

  /**
   * @param timeline the section with the items that are on the page
   * @param form the controls that narrow it
   * @param script what the script that loads this one has
   */
  constructor(timeline: HTMLElement, form: HTMLElement, { files, count }: OfStory, script: FromScript) {
    this.count = count;
    this.#script = script;
    this.#found = new FoundEvents(timeline.querySelector<HTMLElement>('[data-printed]')!);
    this.#loadAll = memoised(async () => {
      const [choices, ...years] = await Promise.all([files.choices, ...files.facets].map(loadJson));
      offerAll(form, choices as FilterOptions, script.optionText);
      this.#all = (years as readonly FacetsFile[]).flat();
    });
    this.#loadWords = memoised(async () => {
      const years = (await Promise.all(files.words.map(loadJson))) as readonly WordsFile[];
      const texts = new Map(years.flatMap((year) => Object.entries(year)));
      this.#words = new EventWords((id) => texts.get(id) ?? '');
    });
    for (const type of ['pointerover', 'focusin'])
      form.addEventListener(type, () => void this.#loadAll().catch(() => undefined), { once: true });
  }

  all(): readonly Facets[] | null {
    return this.#all;
  }

  testFor(query: string): WordTest {
    return this.#words?.testFor(query) ?? (() => true);
  }

  isReady(state: TimelineState): boolean {
    return this.#script.isEmpty(state) || (this.#all !== null && (state.q === '' || this.#words !== undefined));
  }

  async load(state: TimelineState): Promise<void> {
    await Promise.all([this.#loadAll(), state.q === '' ? undefined : this.#loadWords()]);
  }

  show(shown: readonly Facets[] | null): Promise<void> {
    const chosen = new Set(shown);
    const isWhole = shown === null || shown.length === this.count;
    return this.#found.show(isWhole ? null : (this.#all?.filter((event) => chosen.has(event)) ?? []));
  }
}
