import { formatKind, formatLanguage, formatTitle } from '../format.ts';

/** What pages call sources, by key. */
export const sourceWords = {
  dayNotRecorded: 'day not recorded',
  /** "Article", "Press release"; "French article" of one in another language than the site's. */
  ofKind: (kind: string, language: string | null) => {
    const what = kind === 'news-article' ? 'article' : formatKind(kind).toLowerCase();
    return formatTitle(language === null ? what : `${formatLanguage(language)} ${what}`);
  },
} as const;
