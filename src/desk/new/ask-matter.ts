import type { Content } from '../../model/records/content.ts';
import { newClaimWords } from '../../words/new-claims.ts';
import type { Asker } from './ask-fields.ts';

const OTHER = '+';

/**
 * Asks what an answer is about, where some that its question has are about something of their own, such as "money for the
 * harbour", as then all have to; undefined where none is.
 */
export async function askMatter(
  ask: Pick<Asker, 'choice' | 'line'>,
  { events }: Content,
  question: string,
): Promise<string | undefined> {
  const claims = events.flatMap(({ data }) => data.claims.filter((claim) => claim.question === question));
  const matters = [...new Set(claims.flatMap(({ of }) => of ?? []))];
  if (matters.length === 0) return undefined;
  const { askMatter: asked, otherMatter } = newClaimWords;
  const chosen = await ask.choice(asked, [
    ...matters.map((matter) => ({ value: matter, label: matter })),
    { value: OTHER, label: otherMatter },
  ]);
  return chosen === OTHER ? ask.line(asked, true, () => undefined) : chosen;
}
