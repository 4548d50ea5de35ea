import { STATUS_FAMILIES } from '../../../src/model/standings/status.ts';
import { actorsOf, castOf, subjectsOf, type Cast } from './cast.ts';
import { correctionsOf } from './corrections.ts';
import { events } from './events.ts';
import { DECLARED } from './facts.ts';
import { capital, Pen, type PenOptions } from './pen.ts';
import { questions } from './questions.ts';
import type { RandomRecord } from './record.ts';
import { sources } from './sources.ts';
import { subjects } from './subjects.ts';

/**
 * A valid story that may use any field of any kind of record; the same for the same seed.
 */
export function randomStory(seed: number, options?: PenOptions): readonly RandomRecord[] {
  const pen = new Pen(seed, options);
  const cast = castOf(pen, pen.whole(1, 3));
  return [
    storyFile(pen, cast),
    ...(pen.in100(50) ? [watchFile(pen, cast)] : []),
    ...sources(pen, cast),
    ...events(pen, cast),
    ...subjects(pen, cast),
    ...questions(pen, cast),
    notice(pen, cast),
  ];
}

function storyFile(pen: Pen, cast: Cast): RandomRecord {
  const [first] = cast.events;
  return {
    path: 'story.yaml',
    fields: {
      title: capital(pen.line('title')),
      standfirst: pen.sentence('standfirst'),
      language: pen.pick(['en', 'en-GB']),
      address: pen.pick(['https://story.example/', 'https://story.example/a/b/']),
      publisher: capital(pen.line('publisher')),
      licence: { name: pen.line('name'), url: 'https://licence.example/by' },
      ...pen.maybe('feedback', () => pen.pick(FEEDBACK)),
      ...pen.maybe('soFar', () => [{ text: pen.sentence('soFar'), events: pen.some(cast.events).map(({ id }) => id) }]),
      kinds: { [DECLARED.kind]: pen.line('kinds') },
      statuses: { [DECLARED.status]: declaredStatus(pen) },
      ...pen.maybe('words', () => ownWords(pen)),
      ...pen.maybe('moments', () => [first!.id]),
      ...pen.maybe('corrections', () => correctionsOf(pen)),
      ...pen.maybe('desk', () => (pen.in100(40) ? pen.in100(50) : desk(pen))),
    },
    body: null,
  };
}

const FEEDBACK = [
  null,
  'mailto:editors@story.example',
  'https://git.example/owner/name/issues/new',
  'https://forms.example/new?subject={title}&text={body}',
];

function declaredStatus(pen: Pen): object {
  return {
    words: pen.line('words'),
    ...pen.maybe('plural', () => pen.line('plural')),
    did: pen.line('did'),
    family: pen.pick(STATUS_FAMILIES),
    ...pen.maybe('after', () => 'invited'),
  };
}

function ownWords(pen: Pen): object {
  const own = (name: string) => pen.maybe(name, () => capital(pen.line(name)));
  return { ...own('actors'), ...own('standings'), ...own('pledges') };
}

function desk(pen: Pen): object {
  return {
    host: pen.pick(['github', 'gitlab', 'gitea']),
    repository: 'owner/name',
    ...pen.maybe('branch', () => 'main'),
    ...pen.maybe('address', () => 'https://git.example'),
    ...pen.maybe('signIn', () => 'https://sign-in.example'),
    ...pen.maybe('app', () => '1a2b3c'),
  };
}

function watchFile(pen: Pen, cast: Cast): RandomRecord {
  const feed = {
    url: 'https://press.example/feed.xml',
    ...pen.maybe('about', () => pen.some(subjectsOf(cast))),
    ...pen.maybe('pages', () => pen.in100(50)),
  };
  return { path: 'watch.yaml', fields: { feeds: [feed] }, body: null };
}

/** The notice of a record that was removed. */
function notice(pen: Pen, cast: Cast): RandomRecord {
  const replacedBy = pen.pick([actorsOf(cast).slice(0, 1), actorsOf(cast).slice(0, 2), []]);
  return {
    path: 'actors/gone-one.md',
    fields: {
      removed: { date: '2026-06-03', reason: pen.sentence('reason'), ...pen.maybe('replacedBy', () => replacedBy) },
      title: capital(pen.line('title')),
      ...pen.maybe('formerIds', () => ['former-gone-one']),
    },
    body: '',
  };
}
