import { nearest } from '../diagnostics/nearest.ts';
import { storyProblems } from '../../words/problems/story.ts';
import { problemAt, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';
import { termsOf, vocabulariesOf, type Vocabulary } from './vocabulary.ts';

/** A story declares only kinds and statuses that its events use, and none that is called like another. */
export const declaredTerm: Check = function* (content) {
  const { story, unread } = content;
  if (!story) return;
  for (const vocabulary of vocabulariesOf(story, content)) {
    const { field, declared } = vocabulary;
    const findings = [
      ...repeatedIn(vocabulary),
      // What uses a term may be in a file that could not be read.
      ...(unread.length > 0 ? [] : idleIn(vocabulary)),
    ];
    for (const term of declared.keys()) {
      const finding = findings.find(([of]) => of === term)?.[1];
      if (finding) yield problemAt(story, `${field}.${term}`, finding);
    }
  }
};

const WORDS = storyProblems.declaredTerm;

type FindingOnTerm = readonly [term: string, Finding];

function* repeatedIn({ field, builtIn, declared }: Vocabulary): Generator<FindingOnTerm> {
  const byWords = new Map([...builtIn].map(([term, words]) => [words.toLowerCase(), term]));
  for (const [term, words] of declared) {
    const same = byWords.get(words.toLowerCase());
    if (builtIn.has(term)) yield [term, WORDS.builtIn[field](term)];
    else if (same !== undefined) yield [term, WORDS.sameWords(term, same)];
    byWords.set(words.toLowerCase(), term);
  }
}

function* idleIn(vocabulary: Vocabulary): Generator<FindingOnTerm> {
  const known = termsOf(vocabulary);
  const used = new Set(vocabulary.uses.map(({ term }) => term));
  // A misspelt term is a use too.
  const meant = new Set([...used].filter((term) => !known.includes(term)).map((term) => nearest(term, known)));
  for (const term of vocabulary.declared.keys())
    if (!used.has(term) && !meant.has(term)) yield [term, WORDS.unused[vocabulary.field](term)];
}
