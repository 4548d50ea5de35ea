import type { Content } from '../records/content.ts';
import type { FactCitation } from '../records/fact-citation.ts';
import { sourceProblems } from '../../words/problems/sources.ts';
import { factCitations } from './fact-citations.ts';
import { problemAt, type Finding } from './problem-at.ts';
import type { Check } from './rule.ts';

/** So many words of an article may be quoted to show one fact. */
export const MOST_QUOTED = 25;

const WORDS = sourceProblems.quotation;

/** Quotes are short, in the words of the source alone, and translated where the site is in another language. */
export const quotation: Check = function* (content) {
  const languages = languagesOf(content);
  for (const [entry, citations] of factCitations(content))
    for (const [field, citation] of citations) {
      const finding = faultIn(citation, { site: languages.site, source: languages.sources.get(citation.source) });
      if (finding) yield problemAt(entry, field, finding);
    }
};

/** Of a source, which an unknown id has none of, and of the site: "fr", "en". */
interface Languages {
  readonly source: string | undefined;
  readonly site: string | undefined;
}

/** Of the site, and of each source by its id. */
function languagesOf({ sources, story }: Content) {
  const primary = (code: string) => code.split('-')[0]!;
  return {
    site: story ? primary(story.data.language) : undefined,
    // Of two files of one id the first counts.
    sources: new Map(sources.toReversed().map(({ id, data }) => [id, primary(data.language)])),
  };
}

function faultIn({ quote, translation }: FactCitation, { source, site }: Languages): Finding | null {
  if (quote === null) return translation === null ? null : WORDS.translationAlone;
  const words = wordsIn(quote, source);
  if (words > MOST_QUOTED) return WORDS.long(words, MOST_QUOTED);
  if (/^["“”«»„‘’'].*["“”«»„‘’']$/u.test(quote)) return WORDS.marks;
  if (source === undefined || site === undefined) return null;
  return faultInTranslation(translation, source === site);
}

function faultInTranslation(translation: string | null, isInLanguageOfSite: boolean): Finding | null {
  if (isInLanguageOfSite && translation !== null) return WORDS.needlessTranslation;
  if (!isInLanguageOfSite && translation === null) return WORDS.untranslated;
  return null;
}

/** How many words a text has, in a language. */
export function wordsIn(text: string, language: string | undefined): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}
