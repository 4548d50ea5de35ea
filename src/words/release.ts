import { formatPlainCount } from '../format.ts';

/** What the command says that notes versions, by key. */
export const releaseWords = {
  usage: `Usage: npm run release -- [--wording-only ID…] [--dry-run]

Notes a version of each record that is new or changed since the last release, in versions.txt: run it before you
publish, and commit the file. What looks wrong in these records it tells as a check does, which stops nothing. Where a
fact or a sentence that was published has changed and no correction says so, it names the place and notes nothing.

  --wording-only ID…  in these records, or in story.yaml (story), only the spelling or the wording changed; where
                      a number, a date, a name, a record, a quotation, a paragraph that is cited or any field besides
                      prose changed, or a word such as not, all or only, as Git has what was published, it is refused
  --dry-run           show what would be noted, and note nothing

Example: npm run release -- --wording-only 2026-01-22-charter-signed
`,
  stray: (word: string) => `“${word}” stands behind no option; name records behind --wording-only.`,
  hasProblems: (count: number) =>
    `Nothing was noted, since the story has ${formatPlainCount(count, 'problem')}; mend what npm run check finds, and run it again`,
  nothingNoted: 'Nothing was noted',
  unchanged: (name: string) =>
    `--wording-only ${name}: nothing that was published of it has changed; name the records that changed by their ids`,
  /** Of a fact that is said to be reworded, and of which more changed. */
  factChanged: (
    place: string,
    {
      lost,
      came,
      day,
      id,
    }: {
      readonly lost: readonly string[];
      readonly came: readonly string[];
      readonly day: string;
      readonly id: string;
    },
  ) => {
    const [gone, here] = [quoted(lost), quoted(came)];
    const found =
      lost.length === 0
        ? `${here} stands there now, and did not when it was published on ${day}`
        : `${gone} was published on ${day} and is not there now${came.length === 0 ? '' : `, but ${here}`}`;
    return `${place}: ${found}: that is more than wording. Write a correction, and leave ${id} out of --wording-only; or put it back`;
  },
  first: (file: string) => `${file}: first version`,
  next: (file: string, day: string) => `${file}: changed since ${day}`,
  noted: (count: number, isNew: boolean) => {
    if (count === 0) return 'Everything is as it was published last';
    return `Noted ${formatPlainCount(count, 'version')} in versions.txt${isNew ? ', which is new' : ''}: commit it with what you publish`;
  },
  wouldNote: (count: number) => `Would note ${formatPlainCount(count, 'version')}; nothing was written`,
} as const;

function quoted(texts: readonly string[]): string {
  return `“${texts.join('”, “')}”`;
}
