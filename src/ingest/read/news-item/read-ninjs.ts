import { readingWords } from '../../../words/problems/reading.ts';
import type { Article } from '../../article.ts';
import { decodeText } from '../decode.ts';
import { htmlOfText } from '../html/fragment.ts';
import type { SourceFile } from '../source-file.ts';
import { Unreadable } from '../unreadable.ts';
import { articleOfItem, type NewsItem } from './news-item.ts';
import { ninjsSchema, type Ninjs } from './ninjs-schema.ts';

const { reasons } = readingWords;

/** The articles of a file of IPTC ninjs: those of its items that have a text, with those that go with them. */
export function readNinjs(file: SourceFile): readonly Article[] {
  const items = itemsIn(parsed(decodeText(file.bytes).text))
    .map(newsItemOf)
    .filter(({ html }) => html);
  if (items.length === 0) throw new Unreadable(reasons.noNewsText);
  return items.map((item) => articleOfItem(file, 'ninjs', item, items.length === 1));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Unreadable(reasons.brokenJson, { cause: error });
  }
}

/** An item, one of a list, or one that goes with another, which the first generation names and later ones list. */
function itemsIn(value: unknown): readonly Ninjs[] {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  if (!isObject(value)) return [];
  const associations = Object.values(isObject(value['associations']) ? value['associations'] : {});
  const items: readonly unknown[] = Array.isArray(value['items']) ? value['items'] : [];
  return [itemOf(value), ...[...associations, ...items].filter(isObject).map(itemOf)];
}

function itemOf(value: object): Ninjs {
  const { success, data, error } = ninjsSchema.safeParse(inSmallLetters(value));
  if (!success) throw new Unreadable(reasons.newsField(error.issues[0]?.path.join('.') ?? ''));
  return data;
}

/** Names of fields, those of an item and of the lists in it. */
function inSmallLetters(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, field]: readonly [string, unknown]) => [
      key.toLowerCase(),
      Array.isArray(field) ? field.map((each: unknown) => (isObject(each) ? inSmallLetters(each) : each)) : field,
    ]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function newsItemOf(item: Ninjs): NewsItem {
  return {
    identifier: item.uri,
    title: item.headline ?? item.headline_main ?? mainOf(item.headlines)?.value,
    publisher: item.copyrightholder,
    bylines: [item.byline ?? item.by ?? []].flat(),
    located: item.located,
    language: item.language,
    firstCreated: item.firstcreated,
    versionCreated: item.versioncreated,
    embargoed: item.embargoed,
    status: item.pubstatus,
    noteToEditors: item.ednote,
    sources: [...(item.infosource ?? []), ...(item.infosources ?? [])].flatMap(
      ({ name, literal }) => name ?? literal ?? [],
    ),
    html: htmlOf(item),
  };
}

type Forms = NonNullable<Ninjs['bodies']>;

function mainOf(forms: Forms | undefined): Forms[number] | undefined {
  return forms?.find(({ role }) => role === 'main') ?? forms?.[0];
}

/** HTML tells paragraphs from headings and quotations, plain text does not. */
function htmlOf({ bodies = [], ...item }: Ninjs): string {
  const rich = bodies.find(({ contenttype }) => /html/i.test(contenttype ?? ''));
  const html = item.body_html ?? item.body_xhtml ?? item.body_richtext ?? rich?.value;
  const plain = item.body_text ?? item.body_main ?? mainOf(bodies.filter(isPlain))?.value;
  return html ?? (plain === undefined ? '' : htmlOfText(plain));
}

function isPlain({ contenttype, role }: Forms[number]): boolean {
  return /^text\/plain$/i.test(contenttype ?? '') || (contenttype === undefined && role !== 'caption');
}
