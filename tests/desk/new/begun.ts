import { newProblems } from '../../../src/desk/edited-content.ts';
import { wholeOf } from '../../../src/desk/file-text.ts';
import { NEW_FIELDS, type NewKind } from '../../../src/desk/new/fields.ts';
import { candidatesFrom, withSource } from '../../../src/desk/new/from-source.ts';
import { planNewRecord } from '../../../src/desk/new/new-record.ts';
import { toldBySource } from '../../../src/desk/new/told-by-source.ts';
import type { Plan } from '../../../src/desk/plan.ts';
import type { OpenStory } from '../../../src/desk/story.ts';
import { printProblem } from '../../../src/model/diagnostics/problem.ts';

/** Words for fields as a command line gives them: one, or several. */
export type Options = Readonly<Record<string, string | readonly string[]>>;

/** The plan for a record that is begun with these options. */
export function begin(kind: NewKind, options: Options, id?: string): (story: OpenStory) => Plan {
  return (story) =>
    planNewRecord(story, { kind, words: wordsOf(options), id, today: '2026-03-01', candidates: () => ({}) });
}

/** The plan for an event that is begun from a source, of which these paragraphs are kept. */
export function beginFrom(source: string, paragraphs: readonly string[], options: Options): (story: OpenStory) => Plan {
  return (story) => {
    const told = toldBySource(story.content, source, new Map(paragraphs.map((text, i) => [i + 1, text])));
    const words = withSource(told, wordsOf(options));
    const candidates = (used: ReadonlySet<string>) => candidatesFrom(story.content, told, used);
    return planNewRecord(story, { kind: 'event', words, id: undefined, today: '2026-03-01', candidates });
  };
}

/** The options by their flags, each as a list. */
export function wordsOf(options: Options): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(options).map(([flag, words]) => [flag, [words].flat()]));
}

/** Where the file of a plan is to stand, and its lines without the comments. */
export function fileIn({ changes: [change] }: Plan): { readonly place: string; readonly lines: readonly string[] } {
  const lines = wholeOf(change!.after!).split('\n');
  return { place: change!.place, lines: lines.filter((line) => !/^\s*#/.test(line)) };
}

/** All that stands in the file of a plan. */
export function textIn({ changes: [change] }: Plan): string {
  return wholeOf(change!.after!);
}

/** What is left to do in a file that is begun. */
export function leftIn(story: OpenStory, plan: Plan): readonly string[] {
  return newProblems(story, plan).map((problem) => printProblem(problem).replaceAll(`${story.folder}/`, ''));
}

/** The flags of a kind. */
export function flagsOf(kind: NewKind): readonly string[] {
  return NEW_FIELDS[kind].map(({ flag }) => flag);
}
