import type { Paragraph } from 'mdast';
import { foldName, wordsOf } from '../model/names/fold.ts';
import { findReferences } from '../model/text/reference.ts';
import { linkableTexts } from './outline.ts';

/** An actor or entity, with its name and what tells it apart from another of that name. */
export interface LinkedSubject {
  readonly href: string;
  readonly label: string;
  readonly distinction?: string;
}

/**
 * What stands behind links to namesakes in one text, which is read from its beginning: "Jane Roe (harbour master)" where
 * the text has her first, and where a paragraph that has another Jane Roe has her first.
 */
export class Namesakes {
  private readonly subject: (id: string) => LinkedSubject | undefined;
  private readonly told = new Set<string>();
  private untold = new Map<string, LinkedSubject>();

  constructor(subject: (id: string) => LinkedSubject | undefined) {
    this.subject = subject;
  }

  /** Begins with a paragraph. */
  enter(paragraph: Paragraph): void {
    const ids = linkableTexts(paragraph).flatMap(({ value }) => findReferences(value).flatMap(({ id }) => id ?? []));
    const namesakes = [...new Set(ids)].flatMap((id) => {
      const subject = this.subject(id);
      return subject?.distinction === undefined ? [] : [[id, subject] as const];
    });
    const byName = Map.groupBy(namesakes, ([, { label }]) => foldName(label));
    const isUntold = ([id, { label }]: (typeof namesakes)[number]) =>
      !this.told.has(id) || byName.get(foldName(label))!.length > 1;
    this.untold = new Map(namesakes.filter(isUntold));
  }

  /** What to print behind the words of a link, once; words that say more than the name ("Captain Roe") tell enough. */
  behind(id: string, words: string): string | undefined {
    const subject = this.untold.get(id);
    if (!subject) return undefined;
    const ofName = new Set(wordsOf(subject.label).map(({ folded }) => folded));
    if (!wordsOf(words).every(({ folded }) => ofName.has(folded))) return undefined;
    this.untold.delete(id);
    this.told.add(id);
    return subject.distinction;
  }
}
