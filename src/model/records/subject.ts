import type { Actor } from './actor.ts';
import type { Entity } from './entity.ts';

/** Whoever or whatever events are about: an actor or an entity. Their ids never clash. */
export type Subject = Actor | Entity;

/** True for an actor, false for an entity. */
export function isActor(subject: Subject): subject is Actor {
  switch (subject.kind) {
    case 'person':
    case 'country':
    case 'organisation':
      return true;
    case 'agreement':
    case 'law':
    case 'case':
    case 'document':
    case 'plan':
    case 'thing':
    case 'place':
      return false;
    default:
      return subject satisfies never;
  }
}

/** A to Z, people by their family names; those of one name by id. */
export function compareByName(a: Subject, b: Subject): number {
  return a.sortName.localeCompare(b.sortName, 'en') || (a.id < b.id ? -1 : 1);
}
