import type { Content } from '../../model/records/content.ts';
import { newClaimWords } from '../../words/new-claims.ts';
import type { Asker } from './ask-fields.ts';
import { sharedWords } from './telling-words.ts';

const OTHER = '+';

/**
 * Asks what an answer is about, where some that its question has are about something of their own, such as "money for the
 * harbour", as then all have to; undefined where none is. What no word of the paragraphs tells of stands below "something
 * else", so that nobody takes it by a key too many.
 *
 * @param text the paragraphs that give the answer, as far as they are at hand
 */
export async function askMatter(
  ask: Pick<Asker, 'choice' | 'line'>,
  { events }: Content,
  question: string,
  text: string,
): Promise<string | undefined> {
  const claims = events.flatMap(({ data }) => data.claims.filter((claim) => claim.question === question));
  const matters = [...new Set(claims.flatMap(({ of }) => of ?? []))];
  if (matters.length === 0) return undefined;
  const { askMatter: asked, otherMatter } = newClaimWords;
  const ranked = matters
    .map((matter) => ({ value: matter, label: matter, likeness: sharedWords(matter, text) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  const likely = ranked.filter(({ likeness }) => likeness > 0);
  const others = ranked.filter(({ likeness }) => likeness === 0);
  const chosen = await ask.choice(
    asked,
    [...likely, { value: OTHER, label: otherMatter }, ...others].map(({ value, label }) => ({ value, label })),
  );
  return chosen === OTHER ? ask.line(asked, true, () => undefined) : chosen;
}
