import { formatDateAsNoun } from '../../../format.ts';
import { isFormerCode } from '../../../model/names/country-codes.ts';
import { formerNamesOf } from '../../../model/names/former-names.ts';
import { countryTerms, regionNames } from '../../../model/names/country-names.ts';
import type { Graph } from '../../../model/graph/graph.ts';
import { spellingsOf, type Spelling } from '../../../model/names/spellings.ts';
import type { Subject } from '../../../model/records/subject.ts';
import { keyOf } from '../../../search/key.ts';
import { articleOf } from '../sources/source-in-sentence.ts';
import { languageOf } from '../../../model/text/language.ts';
import { nameOrigins } from '../../../words/subjects.ts';

/** A name, and a sentence that says where it is from, with `{}` for the name. */
export interface NameWithOrigin {
  readonly text: string;
  readonly origin: string;
}

/** Every other name a subject has in the content, each once however it is written. */
export function otherNames(graph: Graph, subject: Subject): readonly NameWithOrigin[] {
  const spellings = spellingsOf(graph, subject.id).filter(({ isOwnName }) => !isOwnName);
  const former = new Map(formerNames(subject).map((name) => [name.text, name]));
  const demonyms = 'demonyms' in subject ? subject.demonyms : [];
  return unlike([...spellings.map((spelling) => spelled(spelling, former)), ...demonyms.map(demonym)], [subject.name]);
}

/** What else a country is called: its codes, its demonyms, and its name in other languages. */
export function countryNames(graph: Graph, subject: Subject): readonly NameWithOrigin[] {
  const code = 'country' in subject ? subject.country : null;
  if (code === null) return [];
  if (isFormerCode(code)) return [{ text: code, origin: nameOrigins.formerCode }];
  const { codes, olympicCode, demonyms, officialName, otherNames: others } = countryTerms(code);
  const names = [
    ...formerNames(subject),
    ...codes.map((text) => ({ text, origin: nameOrigins.code })),
    ...demonyms.map(demonym),
    ...(officialName === null ? [] : [{ text: officialName, origin: nameOrigins.also }]),
    ...regionNames(code).map(({ text, languages }) => ({ text, origin: inLanguage(languages[0]!) })),
    ...others.map((text) => ({ text, origin: nameOrigins.also })),
    ...(olympicCode === null ? [] : [{ text: olympicCode, origin: nameOrigins.olympicCode }]),
  ];
  return unlike(names, [subject.name, ...otherNames(graph, subject).map(({ text }) => text)]);
}

/** The names that a renamed country had. */
function formerNames(subject: Subject): readonly NameWithOrigin[] {
  const code = 'country' in subject ? subject.country : null;
  if (code === null) return [];
  return formerNamesOf(code).map(({ text, until }) => ({ text, origin: formerly(until) }));
}

function formerly(until: string | null): string {
  return until === null ? nameOrigins.former : nameOrigins.formerUntil(until);
}

function spelled(
  { text, languages, sources, to }: Spelling,
  former: ReadonlyMap<string, NameWithOrigin>,
): NameWithOrigin {
  const [first, ...more] = sources;
  if (first)
    return {
      text,
      origin:
        more.length === 0 ? nameOrigins.spelledIn(articleOf(first)) : nameOrigins.spelledInSources(sources.length),
    };
  if (to !== null) return { text, origin: formerly(formatDateAsNoun(to).text) };
  const language = languages.find((code) => code !== 'en');
  if (language === undefined && former.has(text)) return former.get(text)!;
  return { text, origin: language === undefined ? nameOrigins.also : inLanguage(language) };
}

function demonym(text: string): NameWithOrigin {
  return { text, origin: nameOrigins.demonym };
}

function inLanguage(code: string): string {
  return nameOrigins.inLanguage(languageOf(code));
}

/** Those of the names that differ by more than case, accents and spaces, from each other and from the known ones. */
function unlike(names: readonly NameWithOrigin[], known: readonly string[]): readonly NameWithOrigin[] {
  const seen = new Set(known.map((text) => keyOf(text).whole.folded)).add('');
  return names.filter(({ text }) => {
    const { folded } = keyOf(text).whole;
    return !seen.has(folded) && seen.add(folded);
  });
}
