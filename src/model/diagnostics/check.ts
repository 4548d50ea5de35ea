import { answerAfterSources } from '../checks/answer-after-sources.ts';
import { answerOrder } from '../checks/answer-order.ts';
import { answerType } from '../checks/answer-type.ts';
import { markdownBlock } from '../checks/markdown-block.ts';
import { markdownHtml } from '../checks/markdown-html.ts';
import { markdownImage } from '../checks/markdown-image.ts';
import { markdownLink } from '../checks/markdown-link.ts';
import { brokenMarker } from '../checks/broken-marker.ts';
import { calledOff } from '../checks/called-off.ts';
import { correctionTarget } from '../checks/correction-target.ts';
import { danglingId } from '../checks/dangling-id.ts';
import { declaredTerm } from '../checks/declared-term.ts';
import { invitedBy } from '../checks/invited-by.ts';
import { alternatePledge } from '../checks/alternate-pledge.ts';
import { denialStatus } from '../checks/denial-status.ts';
import { disputedPart } from '../checks/disputed-part.ts';
import { emptyBody } from '../checks/empty-body.ts';
import { eventAfterSources } from '../checks/event-after-sources.ts';
import { eventFollows } from '../checks/event-follows.ts';
import { eventName } from '../checks/event-name.ts';
import { factAddress } from '../checks/fact-address.ts';
import { formerId } from '../checks/former-id.ts';
import { idClash } from '../checks/id-clash.ts';
import { idRule } from '../checks/id-rule.ts';
import { idleQualifier } from '../checks/idle-qualifier.ts';
import { keyMoment } from '../checks/key-moment.ts';
import { mixedMatters } from '../checks/mixed-matters.ts';
import { untoldOrder } from '../checks/untold-order.ts';
import { untoldPlan } from '../checks/untold-plan.ts';
import { publishedAddress } from '../checks/published-address.ts';
import { publishedFact } from '../checks/published-fact.ts';
import { publishedNote } from '../checks/published-note.ts';
import { quotation } from '../checks/quotation.ts';
import { removedNotice } from '../checks/removed-notice.ts';
import { reprintOfItself } from '../checks/reprint-of-itself.ts';
import { roleOrder } from '../checks/role-order.ts';
import { sameDescription } from '../checks/same-description.ts';
import { selfAnswer } from '../checks/self-answer.ts';
import { sharedName } from '../checks/shared-name.ts';
import { sortName } from '../checks/sort-name.ts';
import { sourceCitation } from '../checks/source-citation.ts';
import { statusSuccession } from '../checks/status-succession.ts';
import { statusPlace } from '../checks/status-place.ts';
import { storySoFar } from '../checks/story-so-far.ts';
import { uncitedFact } from '../checks/uncited-fact.ts';
import { uncitedParagraph } from '../checks/uncited-paragraph.ts';
import { unknownTerm } from '../checks/unknown-term.ts';
import { unmentioned } from '../checks/unmentioned.ts';
import { unnamedSpeaker } from '../checks/unnamed-speaker.ts';
import { upcomingOrder } from '../checks/upcoming-order.ts';
import { updateOrder } from '../checks/update-order.ts';
import { wordlessParagraph } from '../checks/wordless-paragraph.ts';
import { watchedId } from '../checks/watched-id.ts';
import { writtenOutControl } from '../checks/written-out-control.ts';
import { wrongKind } from '../checks/wrong-kind.ts';
import { correctionOrder } from '../checks/correction-order.ts';
import { copiedEvent } from '../checks/copied-event.ts';
import { longTitle } from '../checks/long-title.ts';
import { pastedBullet } from '../checks/pasted-bullet.ts';
import { publishedAfterAdded } from '../checks/published-after-added.ts';
import { repeatedParticipant } from '../checks/repeated-participant.ts';
import type { Check } from '../checks/rule.ts';
import type { Content } from '../records/content.ts';
import { compareProblems, nameOfRule, type Problem } from './problem.ts';

/** The rules in use, each in a file of its own. A mistake breaks one of them only. */
const CHECKS: readonly Check[] = [
  storySoFar,
  keyMoment,
  idRule,
  idClash,
  formerId,
  publishedAddress,
  publishedFact,
  removedNotice,
  eventName,
  eventFollows,
  copiedEvent,
  repeatedParticipant,
  longTitle,
  unknownTerm,
  declaredTerm,
  statusPlace,
  danglingId,
  watchedId,
  wrongKind,
  answerType,
  idleQualifier,
  mixedMatters,
  factAddress,
  correctionTarget,
  statusSuccession,
  untoldOrder,
  untoldPlan,
  selfAnswer,
  answerAfterSources,
  answerOrder,
  calledOff,
  unnamedSpeaker,
  denialStatus,
  alternatePledge,
  invitedBy,
  disputedPart,
  eventAfterSources,
  publishedNote,
  publishedAfterAdded,
  updateOrder,
  correctionOrder,
  reprintOfItself,
  upcomingOrder,
  roleOrder,
  sharedName,
  sortName,
  sameDescription,
  unmentioned,
  emptyBody,
  uncitedParagraph,
  wordlessParagraph,
  writtenOutControl,
  uncitedFact,
  brokenMarker,
  markdownLink,
  markdownHtml,
  markdownImage,
  markdownBlock,
  pastedBullet,
  sourceCitation,
  quotation,
];

/** Everything that breaks a rule, ordered by file and line; empty for content that can be linked. */
export function check(content: Content): readonly Problem[] {
  return brokenBy(CHECKS, content);
}

/** Everything that breaks one of these rules, in the same order. */
export function brokenBy(rules: readonly Check[], content: Content): readonly Problem[] {
  return rules
    .flatMap((rule) => [...rule(content)].map((problem) => ({ ...problem, rule: nameOfRule(rule) })))
    .toSorted(compareProblems);
}
