import { isSum, sumOf } from '../../model/answers/sum.ts';
import type { ClaimData } from '../../model/records/claim.ts';
import type { Content } from '../../model/records/content.ts';
import type { EventData } from '../../model/records/event.ts';
import type { Paragraph } from '../../model/text/markdown-text.ts';
import { newCitationWords } from '../../words/new-citations.ts';
import { newClaimWords } from '../../words/new-claims.ts';
import { nameOf } from './known-records.ts';

const WORDS = newCitationWords.facts;

/** What a fact of an event says, to tell it from others: "Mira Stone said: It will stand." */
export function factInWords(content: Content, data: EventData, field: string): string {
  const [list, place] = field.split('.');
  const i = Number(place);
  const names = (ids: readonly string[]) => WORDS.list(ids.map((id) => nameOf(content, id)));
  switch (list) {
    case 'memberships': {
      const { actor, status, in: body } = data.memberships[i]!;
      return WORDS.membership(nameOf(content, actor), status, nameOf(content, body));
    }
    case 'statements': {
      const { by, as, says } = data.statements[i]!;
      return WORDS.statement(names(by), as, says);
    }
    case 'pledges': {
      const { by, status, what, quantity, ...rest } = data.pledges[i]!;
      return WORDS.pledge(
        names(by),
        status,
        quantity === null ? what : WORDS.much(what, WORDS.amount({ ...rest, quantity })),
      );
    }
    case 'upcoming': {
      const { what, date, status } = data.upcoming[i]!;
      return WORDS.upcoming(what, date ?? status);
    }
    default:
      return claimInWords(content, data.claims[i]!);
  }
}

/** A paragraph of an account in one line, as readers see it: "[[mira-stone]]" is her name. */
export function paragraphInWords(content: Content, { prose, references }: Paragraph): string {
  const bare = references.filter(({ start, end }) => GAPS.test(prose.text.slice(start, end)));
  const text = bare.reduceRight(
    (now, { id, start, end }) => now.slice(0, start) + nameOf(content, id) + now.slice(end),
    prose.text,
  );
  return text
    .replaceAll(/[\0\s]+/g, ' ')
    .replaceAll(/ (?=[.,;:!?)])/g, '')
    .trim();
}

/** What stands in the prose for a link without words of its own. */
const GAPS = /^\0+$/;

/** "How long is the bridge? over 300 metres". */
function claimInWords(content: Content, claim: ClaimData): string {
  const { title } = content.questions.find(({ id }) => id === claim.question)?.data ?? { title: claim.question };
  return WORDS.claim(claim.of === null ? title : WORDS.about(title, claim.of), answerInWords(content, claim));
}

/** What a claim answers, and according to whom: "over 300 metres, according to Mira Stone". */
export function answerInWords(content: Content, claim: ClaimData): string {
  const answer = givenAnswer(content, claim);
  const { attributedTo } = claim;
  return attributedTo === null ? answer : WORDS.attributed(answer, speakerInWords(content, attributedTo));
}

function speakerInWords(content: Content, who: NonNullable<ClaimData['attributedTo']>): string {
  return typeof who === 'string' ? who : WORDS.list([who.by].flat().map((id) => nameOf(content, id)));
}

function givenAnswer(content: Content, { question, answer, qualifier }: ClaimData): string {
  if (answer === null) return WORDS.notTold;
  if (typeof answer === 'string') return answer;
  if (!isSum(answer))
    return answer.length === 0 ? newClaimWords.noMembers : WORDS.list(answer.map((id) => nameOf(content, id)));
  const { unit = null, unitOne = null } = content.questions.find(({ id }) => id === question)?.data ?? {};
  return WORDS.amount({ ...sumOf(answer), qualifier, unit, unitOne });
}
