import { factsIn } from '../graph/fact-index.ts';
import { perGraph } from '../graph/per-graph.ts';
import type { RecordedFact } from '../graph/recorded-fact.ts';
import type { Appointment, Role } from '../records/actor.ts';
import { isSetAside } from '../records/fact.ts';
import type { Membership } from '../records/membership.ts';
import { isActor } from '../records/subject.ts';

/** What one actor did that brought another somewhere. */
export type Act = AppointmentAct | InvitationAct;

/** That one actor appointed another to a role. */
export interface AppointmentAct {
  readonly kind: 'appointment';
  /** Who appointed. */
  readonly holder: string;
  /** Who was appointed. */
  readonly of: string;
  readonly role: Role;
  readonly appointment: Appointment;
}

/** That one actor invited another to a body or agreement. */
export interface InvitationAct {
  readonly kind: 'invitation';
  /** Who invited. */
  readonly holder: string;
  /** Who was invited. */
  readonly of: string;
  readonly body: string;
  /** Each time it was told, in the order of the events. */
  readonly told: readonly [RecordedFact<Membership>, ...RecordedFact<Membership>[]];
}

const appointments = perGraph((graph): readonly AppointmentAct[] =>
  [...graph.subjects.values()].flatMap((subject) => {
    const roles = isActor(subject) ? subject.roles : [];
    return roles.flatMap((role) => {
      const { appointedBy: appointment } = role;
      if (appointment === null) return [];
      return appointment.by.map((holder) => ({
        kind: 'appointment' as const,
        holder,
        of: subject.id,
        role,
        appointment,
      }));
    });
  }),
);

const invitations = perGraph((graph): readonly InvitationAct[] => {
  const told = factsIn(graph, 'memberships')
    .filter(({ fact }) => !isSetAside(fact))
    .flatMap((change) => change.fact.invitedBy.map((holder) => ({ holder, change })));
  const together = Map.groupBy(told, ({ holder, change: { fact } }) => JSON.stringify([holder, fact.actor, fact.in]));
  return [...together.values()].map((of) => {
    const [first, ...others] = of.map(({ change }) => change);
    const { actor, in: body } = first!.fact;
    return { kind: 'invitation', holder: of[0]!.holder, of: actor, body, told: [first!, ...others] };
  });
});

const acts = perGraph((graph): readonly Act[] => [...appointments(graph), ...invitations(graph)]);

/** Whom each actor appointed, then whom it invited. */
export const actsByHolder = perGraph((graph) => Map.groupBy(acts(graph), ({ holder }) => holder));

/** Who appointed each actor, then who invited it. */
export const actsBySubject = perGraph((graph) => Map.groupBy(acts(graph), ({ of }) => of));
