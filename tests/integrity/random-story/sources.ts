import { SOURCE_KINDS, UPDATE_KINDS } from '../../../src/model/records/source.ts';
import { ADDED, COPY, FRENCH, PUBLISHED, subjectsOf, type Cast } from './cast.ts';
import { correctionsOf } from './corrections.ts';
import { capital, type Pen } from './pen.ts';
import type { RandomRecord } from './record.ts';

/** A record of each source, and a draft. */
export function sources(pen: Pen, cast: Cast): readonly RandomRecord[] {
  return [...cast.sources, COPY].map((id) => source(pen, cast, id)).concat(draft(pen));
}

function source(pen: Pen, cast: Cast, id: string): RandomRecord {
  const titled = pen.in100(70);
  const url = pen.in100(60) ? `https://press.example/${id}?a=b&c=${pen.whole(1, 99)}` : null;
  return {
    path: `sources/${id}.md`,
    fields: {
      title: titled ? capital(pen.line('title')) : null,
      ...(titled ? pen.maybe('suppliedTitle', () => pen.line('title')) : { suppliedTitle: pen.line('title') }),
      publisher: pen.in100(70) ? capital(pen.line('publisher')) : null,
      ...pen.maybe('authors', () => [capital(pen.line('authors')), capital(pen.line('authors'))]),
      ...pen.maybe('dateline', () => capital(pen.line('dateline'))),
      published: pen.pick([PUBLISHED, `${PUBLISHED}~`, '2026-03', '2026', null]),
      publishedNote: pen.sentence('publishedNote'),
      language: id === FRENCH ? 'fr' : 'en',
      kind: pen.pick(SOURCE_KINDS),
      url,
      ...(url !== null && pen.maybe('urlStatus', () => pen.pick(['live', 'dead']))),
      ...pen.maybe('archiveUrl', () => `https://archive.example/${id}#top`),
      ...pen.maybe('updates', () => [update(pen, id)]),
      ...(id === COPY && { reprints: pen.pick([cast.sources[0]!, pen.line('reprints')]) }),
      ...pen.maybe('cites', () => [capital(pen.line('cites'))]),
      body: pen.pick(['abstract', 'full-text']),
      ...pen.maybe('spellings', () => spellings(pen, cast)),
      ...pen.maybe('sha256', () => 'a1'.repeat(32)),
      added: ADDED,
      ...pen.maybe('draft', () => false),
      ...pen.maybe('formerIds', () => [`former-${id}`]),
      ...pen.maybe('corrections', () => correctionsOf(pen)),
    },
    body: `${pen.sentence('body')}\n\n${pen.sentence('body')}`,
  };
}

/** Facts rest on the others, so that none of those is taken back. */
function update(pen: Pen, id: string): object {
  const kind = pen.pick(id === COPY ? UPDATE_KINDS : (['updated', 'corrected'] as const));
  return { date: '2026-12', kind, ...pen.maybe('note', () => pen.sentence('note')) };
}

function spellings(pen: Pen, cast: Cast): object {
  return Object.fromEntries(pen.some(subjectsOf(cast)).map((id) => [id, [capital(pen.line('spellings'))]]));
}

function draft(pen: Pen): RandomRecord {
  const fields = { draft: true, title: null, ...pen.maybe('language', () => 'en'), added: ADDED };
  return { path: 'sources/2026-04-draft.md', fields, body: '' };
}
