import { allOf } from './lists.ts';

const VOICE_FIX = 'say with attributedTo who says so, or word it so that nobody disputes it';

/** What is wrong with single facts of events, and with what disputes or corrects them, by the check that finds it. */
export const factProblems = {
  factAddress: (address: string, holder: string) => ({
    found: `the same address "${address}" as ${holder}`,
    fix: `if they say the same, make them one with the sources of both; else give one an address, anchor: ${address}-2`,
  }),
  correctionTarget: {
    fact: (fact: string) => ({
      found: `no fact of the event has the address ${fact}`,
      fix: 'copy it from the link beside the fact on the page of the event',
    }),
    removed: {
      found: 'the fact is there',
      fix: 'name it under fact where the correction is of what it says; leave removedFacts to facts that were taken out',
    },
    question: (question: string) => ({
      found: `the event has no answer to ${question}`,
      fix: 'name a question that it answers, or leave the field out for a correction of the event itself',
    }),
  },
  disputedPart: (id: string, file: string) => ({
    found: `${id} has no part and no standing in ${file}`,
    fix: 'name whose part or standing there is disputed, or remove it',
  }),
  /** What stands in the words of the site, though a statement, a denied pledge or another answer speaks against it. */
  disputedVoice: {
    statement: (words: string, by: readonly string[], event: string) => ({
      found: `${words} stands in our own words, but is disputed by ${allOf(by)} (${event})`,
      fix: VOICE_FIX,
    }),
    pledge: (words: string, pledge: string) => ({
      found: `${words} stands in our own words, but tells of a pledge that is denied elsewhere (${pledge})`,
      fix: VOICE_FIX,
    }),
    answer: (words: string, question: string) => ({
      found: `${words} stands in our own words, but answers a question on which sources differ (${question})`,
      fix: VOICE_FIX,
    }),
  },
  alternatePledge: {
    itself: { found: 'its own what', fix: 'remove it: what has the same words is one pledge already' },
    nobodys: (what: string) => ({
      found: `"${what}", which is the what of no pledge by the same givers to the same receiver`,
      fix: 'write the what of the pledge that this is in another source, letter for letter',
    }),
    ofAlternate: (what: string, first: string) => ({
      found: `"${what}", which is itself an alternate`,
      fix: `write "${first}", which it names`,
    }),
    sameSource: (source: string) => ({
      found: `${source}, which tells both`,
      fix: 'remove it: of one source these are two pledges',
    }),
  },
  invitedBy: {
    ofOther: (status: string) => ({
      found: `somebody who invited, beside the status ${status}`,
      fix: 'move it to the fact that has the status invited, or remove it',
    }),
    itself: (actor: string) => ({ found: `${actor}, which would invite itself`, fix: 'name who invited it' }),
  },
  denialStatus: (status: string) => ({
    found: `a pledge that answers another has the status ${status}`,
    fix: 'remove answers, or write the status denied or withdrawn',
  }),
  deliveredMore: (delivered: string, pledged: string) => ({
    found: `the deliveries come to ${delivered}, and ${pledged} was pledged`,
    fix: 'correct a number, or add "inAll: true" to one that counts all so far; if it was more, say so in a note',
  }),
  /** Parts of a quantity in digits: "over 40", "30 to 40". */
  quantity: {
    range: (from: number, to: number) => `${from} to ${to}`,
    qualified: (qualifier: string, quantity: string) => `${qualifier} ${quantity}`,
  },
} as const;
