/** A record as Eleventy gives it to templates. */
interface Item {
  readonly inputPath: string;
  readonly rawInput: string;
  readonly data: Readonly<Record<string, unknown>> & {
    readonly participants?: readonly { readonly actor: string }[];
    readonly claims?: readonly { readonly question: string }[];
    readonly about?: readonly string[];
  };
}

/** What is used of Eleventy's settings. */
interface Settings {
  addCollection(name: string, make: (all: { getFilteredByGlob(glob: string): Item[] }) => unknown): void;
  addFilter(name: string, filter: (text: string) => unknown): void;
  addGlobalData(name: string, value: unknown): void;
  addPreprocessor(name: string, extension: string, change: (data: unknown, text: string) => string): void;
}

const KINDS = ['actors', 'entities', 'events', 'questions', 'sources'];
/** A citation as it stands in the body of an event, and the link that it becomes before anything else is read. */
const CITATION = /@([\w-]+)/g;
const CITED = /\(\/sources\/([\w-]+)\/\)/g;

/**
 * The records as a careful user of Eleventy prints them: a page for each, with what leads to it, and a list of each kind.
 * Each list and index is made once.
 */
export default function configure(settings: Settings): object {
  settings.addGlobalData('layout', 'record.njk');
  settings.addGlobalData(
    'permalink',
    () =>
      ({ page }: { page: Item }) =>
        `${pathOf(page)}/`,
  );
  for (const kind of KINDS)
    settings.addCollection(kind, (all) => all.getFilteredByGlob(`content/${kind}/*.md`).toSorted(byPath));
  settings.addCollection('byId', (all) => {
    const items = all.getFilteredByGlob('content/*/*.md');
    return Object.fromEntries(items.map((item) => [idOf(item), item]));
  });
  settings.addCollection('eventsWith', (all) => eventsWith(all.getFilteredByGlob('content/events/*.md')));
  settings.addFilter('cited', cited);
  settings.addFilter('idOf', (inputPath) => idOf({ inputPath }));
  settings.addFilter('kindOf', (path) => path.split('/')[2]);
  settings.addPreprocessor('citations', 'md', (_, text) => text.replace(CITATION, '[$1](/sources/$1/)'));
  return { dir: { input: 'content', includes: '../_includes', output: 'site' }, markdownTemplateEngine: false };
}

/** The events that name or cite a record, by its id, the oldest first. */
function eventsWith(events: readonly Item[]): Readonly<Record<string, readonly Item[]>> {
  const found: Record<string, Item[]> = {};
  for (const event of events.toSorted(byPath)) for (const id of namedIn(event)) (found[id] ??= []).push(event);
  return found;
}

function namedIn({ data, rawInput }: Item): ReadonlySet<string> {
  const actors = data.participants?.map(({ actor }) => actor) ?? [];
  const questions = data.claims?.map(({ question }) => question) ?? [];
  return new Set([...actors, ...questions, ...(data.about ?? []), ...cited(rawInput)]);
}

function cited(text: string): readonly string[] {
  return [...new Set([...text.matchAll(CITED)].map(([, id]) => id!))];
}

/** "sources/2016-01-04-kadov-0" of "./content/sources/2016-01-04-kadov-0.md"; "" of the home page. */
function pathOf({ inputPath }: Pick<Item, 'inputPath'>): string {
  return inputPath.replace(/^\.\/content\//, '').replace(/(?:index)?\.\w+$/, '');
}

function idOf(item: Pick<Item, 'inputPath'>): string {
  return pathOf(item).replace(/.*\//, '');
}

function byPath(a: Item, b: Item): number {
  return a.inputPath < b.inputPath ? -1 : 1;
}
