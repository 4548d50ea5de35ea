import { fromSourceWords } from '../../words/from-source.ts';
import { newRecordWords } from '../../words/new-records.ts';
import type { FileChange } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import { storyWith } from '../edited-story.ts';
import type { OpenStory } from '../story.ts';
import type { GivenWords } from './given.ts';
import { refuseKnownName } from './known-name.ts';
import { planNewRecord } from './new-record.ts';
import { rolesTold, type ParagraphsOfSource } from './roles-told.ts';

/**
 * Somebody or something that an event names and the story has not yet, as it is given: "Mira Stone: person, Mayor of Old
 * Harbour"; or a question: "How long is it?: number metres, bridge-plan; Measured from bank to bank."
 */
export interface SubjectToBegin {
  readonly kind: 'actor' | 'entity' | 'question';
  readonly given: string;
}

/** A story with records that are begun, and their files. */
export interface StoryWithBegun {
  readonly story: OpenStory;
  readonly changes: readonly FileChange[];
}

/**
 * Begins the files of those whom an event names. Throws a `Refusal` for words that lack something, and for a name that
 * the story has.
 *
 * @param isForced true for names that the story may have already
 * @param told the paragraphs in which a source may say what they are
 */
export function beginSubjects(
  story: OpenStory,
  subjects: readonly SubjectToBegin[],
  isForced: boolean,
  told?: ParagraphsOfSource,
): StoryWithBegun {
  return subjects.reduce<StoryWithBegun>(
    (begun, subject) => {
      const words = wordsOf(subject);
      if (!isForced) refuseKnownName(begun.story, subject.kind, words);
      const record = { kind: subject.kind, words, id: undefined, today: '', candidates: () => rolesIn(words, told) };
      const [change] = planNewRecord(begun.story, record).changes;
      const next = storyWith(begun.story, new Map([[change!.place, change!.after!]]));
      return { story: next, changes: [...begun.changes, change!] };
    },
    { story, changes: [] },
  );
}

function rolesIn(words: GivenWords, told: ParagraphsOfSource | undefined) {
  const [name] = words.get('name') ?? [];
  const isPerson = words.get('kind')?.[0]?.toLowerCase() === 'person';
  return told && name !== undefined && isPerson ? { roles: rolesTold(name, told) } : {};
}

const FORM =
  /^\s*(?<name>[^:]+?)\s*:\s*(?<kind>[a-z]+)(?:\s+(?<country>[A-Z]{2}|none))?\s*,\s*(?<description>\S.*)$/isu;

const QUESTION =
  /^\s*(?<title>[^:]+?)\s*:\s*(?<type>[a-z-]+)(?:\s+(?<unit>[^,;]+?))?\s*,\s*(?<about>[^;]+?)(?:\s*;\s*(?<how>\S.*))?\s*$/isu;

/** A question as it is given, of the words for its fields. */
export function questionGiven(words: GivenWords): string {
  const [title, type, unit, how] = ['title', 'type', 'unit', 'how-to-read'].map((flag) => words.get(flag)?.[0]);
  const about = words.get('about') ?? [];
  return fromSourceWords.question([title!, type!, unit], about, how);
}

function wordsOf({ kind, given }: SubjectToBegin): GivenWords {
  const form = kind === 'question' ? QUESTION : FORM;
  const groups: Readonly<Record<string, string | undefined>> | undefined = form.exec(given)?.groups;
  if (!groups) throw new Refusal(newRecordWords.flagFault(kind, newRecordWords.given.noSubject(given, kind)));
  return new Map(
    Object.entries(groups).flatMap(([name, word]) => (word === undefined ? [] : [[flagOf(name), [word]]])),
  );
}

/** A hyphen cannot stand in the name of a group. */
function flagOf(name: string): string {
  return name === 'how' ? 'how-to-read' : name;
}
