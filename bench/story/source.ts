import { isoDay } from './days.ts';
import { aWord } from './names.ts';
import type { MadeUpRecord } from './record.ts';
import { someOf, type Setting } from './setting.ts';
import type { Subject } from './cast.ts';

/** Of twelve articles in a row eight are English. */
const LANGUAGES = ['fr', 'en', 'en', 'ru', 'en', 'en', 'el', 'en', 'en', 'ar', 'en', 'en'];
const PARAGRAPHS = 5;
const SENTENCES = 5;

/** An article of 350 words, published on a day of the story; the number tells it from all others. */
export function aSource(setting: Setting, day: number, at: number): MadeUpRecord {
  const { chance, prose, outlets } = setting;
  const published = isoDay(day);
  const language = LANGUAGES[at % LANGUAGES.length]!;
  return {
    collection: 'sources',
    id: `${published}-${aWord(chance, 1).toLowerCase()}-${at}`,
    fields: {
      title: prose.sentence(),
      publisher: outlets[at % outlets.length],
      published,
      language,
      kind: 'news-article',
      url: `https://example.org/papers/${at}`,
      body: 'abstract',
      spellings: Object.fromEntries(named(setting, at).map((subject) => [subject.id, written(subject, language)])),
      added: isoDay(day + 2),
    },
    body: Array.from({ length: PARAGRAPHS }, () => prose.paragraph(SENTENCES)).join('\n\n'),
  };
}

/** Two of those who appear often, and the next of all in turn, so that each is spelled somewhere. */
function named({ chance, actors, entities }: Setting, at: number): readonly Subject[] {
  const inTurn = [actors[at % actors.length]!, entities[at % entities.length]!];
  return [...new Set([...inTurn, ...someOf(chance, actors, 2)])];
}

function written({ spellings, abroad }: Subject, language: string): readonly string[] {
  const there = abroad.get(language);
  return there === undefined ? spellings.slice(0, 2) : [there];
}
