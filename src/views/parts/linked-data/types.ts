import type { Source } from '../../../model/records/source.ts';
import type { Subject } from '../../../model/records/subject.ts';

/** What schema.org calls each kind of actor or entity; a thing for what it has no word for. */
export const SUBJECT_TYPES = {
  person: 'Person',
  country: 'Country',
  organisation: 'Organization',
  agreement: 'Thing',
  law: 'Legislation',
  case: 'Thing',
  document: 'CreativeWork',
  plan: 'Thing',
  thing: 'Thing',
  place: 'Place',
} as const satisfies Record<Subject['kind'], string>;

/** What schema.org calls each kind of source. */
export const SOURCE_TYPES = {
  'news-article': 'NewsArticle',
  'press-release': 'Article',
  'official-document': 'DigitalDocument',
  report: 'Report',
  interview: 'Article',
  transcript: 'CreativeWork',
  broadcast: 'CreativeWork',
  post: 'SocialMediaPosting',
  'web-page': 'WebPage',
  'data-set': 'Dataset',
  book: 'Book',
} as const satisfies Record<Source['kind'], string>;
