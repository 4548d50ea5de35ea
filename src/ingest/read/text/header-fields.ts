/** What a field that is named above a text tells. */
export type HeaderField = 'title' | 'authors' | 'published' | 'updates' | 'publisher' | 'url' | 'source' | 'language';

/** Names of fields in frontmatter, above a text and in lists of properties. */
const NAMES: Readonly<Record<HeaderField, string>> = {
  title: 'title headline titel titre заголовок тақырып',
  authors: 'author authors by byline creator auteur auteurs autor autoren автор авторы',
  published:
    'date published publisheddate publishdate pubdate datepublished published_at publish_date дата день datum erschienen publié',
  updates: 'updated modified datemodified lastmod last_modified обновлено aktualisiert',
  publisher: 'publisher site sitename site_name publication outlet newspaper издание',
  url: 'url link address canonical source_url permalink адрес ссылка',
  source: 'source quelle источник',
  language: 'lang language язык langue sprache',
};

const FIELDS: ReadonlyMap<string, HeaderField> = new Map(
  (Object.entries(NAMES) as [HeaderField, string][]).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field]),
  ),
);

/** The field that a name stands for, such as "Published" of "Published: 12 March 2026"; null for other names. */
export function headerField(name: string): HeaderField | null {
  return (
    FIELDS.get(name.trim().toLowerCase().replace(/[\s-]/g, '')) ??
    FIELDS.get(name.trim().toLowerCase().replace(/[\s-]/g, '_')) ??
    null
  );
}
