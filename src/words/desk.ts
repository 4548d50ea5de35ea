import { formatPlainCount } from '../format.ts';

/** What the commands say that edit the files of a story. */
export const deskWords = {
  unreadable: 'Some files cannot be read, so what they say of others would be passed over. Mend them first:',
  unknownRecord: (name: string, now: string | undefined, like: readonly string[]) => {
    if (now !== undefined) return `There is no record "${name}" any more: its id is "${now}" now.`;
    const guess =
      like.length === 0
        ? 'write its id: the name of its file in the folder of the story, without .md'
        : `did you mean ${like.map((id) => `"${id}"`).join(' or ')}?`;
    return `There is no record "${name}"; ${guess}`;
  },
  several: (id: string, places: readonly string[]) =>
    `Several records have the id "${id}"; write one of ${places.join(', ')}.`,
  isRemoved: (file: string) => `${file} is the notice of a record that was removed; there is nothing to change in it.`,
  isDraft: (file: string) => `${file} is a draft, of which the story knows nothing: change or delete its file.`,
  reservedName: (text: string) => `"${text}" cannot be an id: Windows allows no file of that name. Choose another.`,
  takenName: (text: string) =>
    `"${text}" cannot be an id: the site has a page or file of its own of that name. Choose another.`,
  noId: (text: string, length: number) =>
    `"${text}" is no id: write small Latin letters, digits and single hyphens, at most ${length} characters.`,
  inText: (file: string, line: number) => `${file}:${line} body`,
  otherEdit: (folder: string) =>
    `Another edit is being written (${folder}). Wait until it is done, then run the command again.`,
  changedMeanwhile: (file: string) =>
    `${file} was changed since the command read it. Nothing was written; run the command again.`,
  wouldBreak: (count: number) =>
    `Nothing was written: the story would have ${formatPlainCount(count, 'problem')} that it does not have now.`,
  show: {
    moved: (from: string, to: string) => `${from} → ${to}`,
    added: (file: string) => `${file} (new)`,
    deleted: (file: string) => `${file} (goes)`,
    line: (sign: string, line: number, text: string) => `  ${sign} ${String(line).padStart(4)}  ${text}`,
  },
  readAgainHeading: 'Read these again, for what they rest on has changed:',
  readAgain: (file: string, line: number, field: string, text: string) => `${file}:${line} ${field}: ${text}`,
  ask: (files: number) => `Change ${formatPlainCount(files, 'file')}? [y/N] `,
  notAsked: 'Nothing was written. Answer y, or run the command with --yes.',
  dryRun: 'Nothing was written: --dry-run only shows what would be.',
  written: (files: number) => `Changed ${formatPlainCount(files, 'file')}.`,
  noFileOfStory: (file: string) =>
    `${file} is no file of the story, or is reached by a symbolic link. Nothing was written; put the file itself in the folder of a collection.`,
  unwritable: (path: string, code: string) =>
    `${path} cannot be written (${code}). Correct the permissions there, or what stands in the way, then run the command again.`,
  noRoom: (code: string) => `There is no more room on the disk (${code}). Make room, then run the command again.`,
  /** An edit that was stopped half way, and cannot simply be finished. */
  stopped: {
    broken: (edit: string) =>
      `${edit} should hold an edit that was stopped half way, but no command has written it so. Nothing was done; delete it, then run the command again.`,
    changed: (file: string, edit: string) =>
      `${file} was changed after an edit was stopped half way. To keep all files as they are now, delete the folder ${edit}; to let the edit be finished, take the file back as it was before, then run the command again.`,
    onServer: (edit: string) =>
      `${edit} is there, as an edit leaves it that was stopped half way; on a server (CI) none is finished. Run npm run check where you write, or delete it, and commit the story without it.`,
  },
  finished: (folder: string) => `An edit that was stopped before is finished now, in ${folder}.`,
  rename: {
    title: (from: string, to: string) => `Rename ${from} to ${to}:`,
    same: (id: string) => `It is called "${id}" already.`,
    taken: (id: string, file: string) =>
      `"${id}" is the id of ${file}. Choose another, or make the two records one: npm run merge`,
    wasTaken: (id: string, file: string) =>
      `"${id}" is a former id of ${file}: its address leads there. Choose another, or take it out there first.`,
    commit: (from: string, to: string) =>
      `Commit this by itself, before you change anything else in the file, so that Git goes on knowing it: git add -A && git commit -m "Rename ${from} to ${to}"`,
  },
  withdraw: {
    title: (id: string, kind: 'withdrawn' | 'retracted') => `Note that ${id} was ${kind}:`,
    noSource: (file: string) => `${file} is no source: only what was published can be taken back.`,
    known: (id: string, kind: string, date: string) => `${id} is noted as ${kind} on ${date} already.`,
    told: (files: readonly string[]) =>
      `What it alone says is marked and counts no more. Read again what rests on it: ${files.join(', ')}`,
  },
  remove: {
    title: (places: readonly string[], replacedBy: readonly string[]) =>
      replacedBy.length === 0
        ? `Remove ${places.join(', ')}:`
        : `Remove ${places.join(', ')}, replaced by ${replacedBy.join(', ')}:`,
    notice: (ids: readonly string[]) =>
      ids.length === 1
        ? `The address of ${ids.join()} stays, and says why it was removed.`
        : `The addresses of ${ids.join(', ')} stay, and say why they were removed.`,
    unpublished: (ids: readonly string[]) =>
      ids.length === 1
        ? `The address of ${ids.join()} was never published, so its file goes without a notice.`
        : `The addresses of ${ids.join(', ')} were never published, so their files go without a notice.`,
    replacedOne: '--replaced-by is for one record: remove the others by a command of their own.',
    /** What readers find where a fact was that went with a record. */
    correction: (title: string, reason: string) => `What rested on “${title}” was taken out. ${reason}`,
    split:
      'What speaks of it must speak of one of those that replaced it, and only you know of which. Change these first:',
    blocked: (ids: readonly string[]) =>
      `These cannot do without ${ids.join(', ')}, and only you know what they should say:`,
    facts: (ids: readonly string[]) => `These facts rest on ${ids.join(', ')} alone, or are about nothing else:`,
    changeFirst: 'Nothing was written. Change them first.',
    takeFacts: (command: string) => `Or take these facts out, too: ${command}`,
    takeRecords: (command: string) => `Or remove the records that need it, too: ${command}`,
    command: (words: string) => `npm run remove -- ${words}`,
  },
  split: {
    title: (from: string, into: readonly string[]) => `Divide ${from} into ${into.join(' and ')}:`,
    two: 'Name the record, and two or more others that it turned out to be. Write their files first, with what belongs to each: npm run new',
    rest: (id: string) => `--rest ${id}: name one of those that the record is divided into.`,
    lost: (ids: readonly string[]) => `These facts were published, and none of ${ids.join(', ')} has them:`,
    keep: 'Nothing was written. Where one of those says it in other words, give the fact there that address, anchor: …; where it was wrong, say so in a correction there with removedFacts: […].',
    orRest: (id: string) => `Or let all that is left speak of one of them, once the others are changed: --rest ${id}`,
    notice: (id: string, hasFacts: boolean) =>
      `The address of ${id} stays, and says into what it was divided${hasFacts ? ', and where each of its facts is' : ''}.`,
  },
  merge: {
    title: (from: string, into: string) => `Make ${from} one with ${into}:`,
    same: 'A record cannot be made one with itself.',
    otherKind: (from: string, into: string) => `${from} and ${into} are no records of one kind.`,
    /** Each with its kind, or with what its answers are. */
    unlike: ([from, one]: readonly [string, string], [into, other]: readonly [string, string]) =>
      `${from} (${one}) and ${into} (${other}) cannot be one. If they are the same after all, mend what is wrong in one of them, and run this again.`,
    answersIn: (type: string, unit: string) => `${type}, in ${unit}`,
    kept: (field: string, kept: string, other: string) => `${field} stays ${kept}; the other record had ${other}`,
    text: 'The texts of both stand one behind the other now: make one of them.',
    bothParts: (own: string, other: string) => `${own} and ${other}`,
    parts: (actor: string, own: string, other: string) =>
      `the part of ${actor} is told in two ways, “${own}” and “${other}”; both stand in it now: make one of them`,
    paragraphMoved: (from: number, into: number, text: string) =>
      `para. ${from} is cited as para. ${into}: “${beginning(text)}”`,
    paragraphEdited: (from: number, into: number, text: string, other: string) =>
      `para. ${from} is cited as para. ${into}, which says it in other words; compare “${text}” with “${other}”`,
    noPlace: (from: string, into: string, absent: readonly string[]) =>
      absent.length === 0
        ? `These places of ${from} have no equal in ${into}. Cite there what ${into} says, or nothing, then run the command again; where both count their paragraphs alike, run it with --same-places:`
        : `Nobody can tell where these places of ${from} stand in ${into}, for the paragraphs of ${absent.join(' and ')} are not at hand in drafts/. Where both count their paragraphs alike, run the command with --same-places; else change these first:`,
    unplaced: (where: string, place: string, text: string | undefined) =>
      text === undefined ? `${where}: ${place}` : `${where}: ${place}, “${beginning(text)}”`,
  },
} as const;

const LONGEST = 80;

/** The beginning of a text, by which an editor knows it. */
function beginning(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
