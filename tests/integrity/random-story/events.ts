import { EVENT_KINDS } from '../../../src/model/records/event-kind.ts';
import { ADDED, COPY, subjectsOf, type Cast, type EventPlace } from './cast.ts';
import { correctionsOf } from './corrections.ts';
import { claims, DECLARED, memberships, participants, statements, upcoming, type AnsweredEvent } from './facts.ts';
import { pledges } from './pledges.ts';
import { capital, type Pen } from './pen.ts';
import type { RandomRecord } from './record.ts';

/** A record of each event, oldest first. */
export function events(pen: Pen, cast: Cast): readonly RandomRecord[] {
  let before: AnsweredEvent | undefined;
  return cast.events.map((place, i) => {
    const parts = participants(pen, cast) as readonly { readonly actor: string }[];
    const record = {
      path: `events/${place.id}.md`,
      fields: event(pen, cast, { place, i, before, parts }),
      body: account(pen, cast),
    };
    before = { ...place, actors: parts.map(({ actor }) => actor) };
    return record;
  });
}

interface Told {
  readonly place: EventPlace;
  readonly i: number;
  readonly before: AnsweredEvent | undefined;
  readonly parts: readonly object[];
}

/** The first event uses what the story declares, and the last may not have happened on its day. */
function event(pen: Pen, cast: Cast, { place, i, before, parts }: Told): object {
  const isFirst = i === 0;
  const status = i > 0 && i === cast.events.length - 1 && pen.in100(60) ? eventStatus(pen, cast) : null;
  const given = pledges(pen, cast, before);
  const facts = {
    ...pen.maybe('statements', () => statements(pen, cast, before)),
    ...pen.maybe('claims', () => claims(pen, cast)),
  };
  return {
    title: capital(pen.line('title')),
    date: place.date,
    ...(before && pen.maybe('follows', () => [before.id])),
    dateNote: pen.sentence('dateNote'),
    kind: isFirst ? DECLARED.kind : pen.pick(EVENT_KINDS),
    ...pen.maybe('place', () => pen.oneOrSome(cast.places)),
    ...(status && { eventStatus: status }),
    key: isFirst || pen.in100(50),
    participants: parts,
    about: subjectsOf(cast),
    ...(!status && { memberships: memberships(pen, cast, isFirst ? DECLARED.status : undefined) }),
    ...facts,
    ...(!status && pen.maybe('pledges', () => given)),
    ...pen.maybe('upcoming', () => upcoming(pen, cast)),
    added: ADDED,
    ...pen.maybe('formerIds', () => [`former-${place.id}`]),
    ...pen.maybe('corrections', () => correctionsOf(pen, target(pen, facts))),
  };
}

/** What a correction is of: a fact, a question, facts that are gone, or the event itself. */
function target(pen: Pen, { statements: [said] = [], claims: [told] = [] }: CorrectedFacts): object {
  return pen.pick([
    {},
    { removedFacts: ['claim-gone-there-was-one'] },
    told ? { question: told.question } : {},
    said?.anchor === undefined ? {} : { fact: said.anchor },
  ]);
}

interface CorrectedFacts {
  readonly statements?: readonly { readonly anchor?: string }[];
  readonly claims?: readonly { readonly question: string }[];
}

function eventStatus(pen: Pen, cast: Cast): object {
  const status = pen.pick(['rescheduled', 'postponed', 'cancelled'] as const);
  return {
    status,
    ...(status === 'rescheduled' && { movedTo: cast.events[0]!.id }),
    ...pen.maybe('note', () => pen.sentence('note')),
    sources: pen.some(cast.sources),
  };
}

/** An account in every form that a text may have, which cites every source. */
function account(pen: Pen, cast: Cast): string {
  const [first, second] = [cast.sources[0]!, cast.sources[1]!];
  const all = [...cast.sources, COPY].map((id) => `@${id}`).join('; ');
  const linked = `[[${pen.pick(subjectsOf(cast))}]] and [[${pen.pick(subjectsOf(cast))}|${pen.line('body')}]]`;
  const forms = [
    `${capital(linked)} met [[-|Nobody]]. [@${first}, para. 3]`,
    `**${capital(pen.line('body'))}** was *seen* [there](https://press.example/a "${pen.line('body')}"). [@${second}]`,
    `> ${pen.sentence('body')} [@${first}]`,
    `- ${pen.line('body')}; [@${first}]\n- ${pen.line('body')}. [@${second}, p. 2]`,
  ];
  return [...pen.some(forms), `${pen.sentence('body')} [${all}]`].join('\n\n');
}
