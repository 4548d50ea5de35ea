import type { Chance } from './chance.ts';
import type { Subject } from './cast.ts';
import { aWord } from './names.ts';

const VERBS = ['meets', 'answers', 'thanks', 'invites', 'doubts', 'supports', 'visits', 'warns', 'asks', 'helps'];
const THINGS =
  'harbour water money road bridge school council vote letter plan troops ship border price grain ferry pier'.split(
    ' ',
  );

/** Sentences of about fourteen words about whoever appears in a story, those who appear most often first. */
export class Prose {
  private readonly chance: Chance;
  private readonly actors: readonly Subject[];

  constructor(chance: Chance, actors: readonly Subject[]) {
    this.chance = chance;
    this.actors = actors;
  }

  /** "Tem Asalobay doubts Yanen Namidirin about the letter and the jalin ferry", without a full stop. */
  sentence(): string {
    const { chance } = this;
    const [who, whom] = [this.name(), this.name()];
    return `${who} ${chance.pick(VERBS)} ${whom} about the ${this.thing()} and the ${aWord(chance, 0).toLowerCase()} ${this.thing()}`;
  }

  paragraph(sentences: number): string {
    return Array.from({ length: sentences }, () => `${this.sentence()}.`).join(' ');
  }

  thing(): string {
    return this.chance.pick(THINGS);
  }

  private name(): string {
    return this.chance.pickByRank(this.actors).name;
  }
}
