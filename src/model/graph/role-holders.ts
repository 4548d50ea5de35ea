import { isActor } from '../records/subject.ts';
import { perGraph } from './per-graph.ts';

/** The ids of those who hold a role in each actor and entity. */
export const roleHoldersBySubject = perGraph(({ subjects }): ReadonlyMap<string, readonly string[]> => {
  const held = [...subjects.values()].flatMap((subject) =>
    isActor(subject) ? subject.roles.flatMap(({ of }) => (of === null ? [] : [{ of, holder: subject.id }])) : [],
  );
  const groups = Map.groupBy(held, ({ of }) => of);
  return new Map([...groups].map(([of, roles]) => [of, roles.map(({ holder }) => holder)]));
});
