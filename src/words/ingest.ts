import { formatPlainCount } from '../format.ts';
import { becameOf, type SourceGone } from './drafts.ts';

/** What `npm run ingest` says, by key. */
export const ingestWords = {
  usage: `Usage: npm run ingest -- [options] FILE… | FOLDER… | PATTERN… | -

Makes a draft source of each article in saved pages, feeds, mails, documents and texts. A draft is a file
of content/sources/ with draft: true, which the site knows nothing of; its paragraphs, numbered to cite, are
kept in drafts/, or in drafts/my-story/ for a story in my-story/. Nothing is overwritten, and what was read
before is told and left alone.

  -             read the article from standard input
  --fetch URL   read it from the web instead (http or https, if its robots.txt allows; may be given again)
  --mentions NAME   draft only what mentions NAME: a record of the story by any spelling, its id, or words of
                the text, of which "sanction*" may go on; given again, what mentions one of them
  --since DAY   draft only what was published or changed on DAY (2026-03-01) or later, or has no day
  --full-text   take the text of the article into the draft: only where you hold the rights
  --force       write a draft even of an article that seems to be here already, or was removed
  --dry-run     say what would be written, and write nothing
  --json        print what became of each article as JSON
  --help        print this

  npm run ingest -- saved.html
  npm run ingest -- ~/Downloads/articles
  npm run ingest -- 'inbox/*.eml' --dry-run
  npm run ingest -- feed.xml --mentions 'Mira Stone' --mentions 'bridge*' --since 2026-03-01
  npm run ingest -- --fetch https://example.org/2026/a-bridge-opens
  pbpaste | npm run ingest -- -

Ends with 0 where every article has a draft or was read before, and with 1 where one could not be read or
may be here already or was removed; run it again after mending that: what has a draft is passed over.
`,
  noStory: (folder: string) =>
    `There is no folder ${folder} to put drafts in; CONTENT_DIR names the folder of the story.`,
  noFiles: 'Name a file, a folder, a pattern, an address with --fetch, or - for standard input.',
  emptyOnly: '--mentions needs a name or words that an article mentions: --mentions "Mira Stone"',
  noDay: (given: string) => `--since needs a day, such as --since 2026-03-01; found “${given}”.`,
  reasons: {
    link: 'a symbolic link, which is not followed; name the file it leads to',
    device: 'no file that can be read as an article',
    absent: 'no such file',
    noneLike: 'no file fits this pattern',
    closedFolder: 'a folder that cannot be opened',
    noArticle: 'no article in it',
    noFeed: 'no feed: name the address of an RSS, Atom or JSON feed',
    unopened: (code: string) => `it cannot be opened (${code})`,
    notWritten: (why: string) => `its draft was not written: ${why}`,
    there: (path: string) => `a file ${path} is there, and nothing is overwritten; run it again`,
    linkedFolder: (path: string) => `${path} is a symbolic link, which is not followed`,
  },
  /** A file and the title of an article in it. */
  article: (file: string, title: string) => `${file} (${title})`,
  written: (file: string, path: string) => `${file}: wrote ${path}`,
  wouldWrite: (file: string, path: string) => `${file}: would write ${path}`,
  known: (file: string, id: string) => `${file}: read before, it is ${id}`,
  noted: (file: string, id: string, day: string) => `${file}: its version of ${day} is noted in ${id}`,
  restored: (kept: string) => `  its paragraphs were not here: they stand in ${kept} again`,
  failed: (file: string, reason: string) => `${file}: ${reason}`,
  setAside: (line: string) => `  set aside, no part of its text: ${line}`,
  cutCorrection: (line: string) => `  cut from its text; read it: ${line}`,
  cut: (count: number) => `  cut from its text: ${formatPlainCount(count, 'piece')}, listed beside its paragraphs`,
  held: {
    address: (file: string, id: string) => `${file}: ${id} has its address; nothing written`,
    text: (file: string, id: string, share: number) =>
      `${file}: ${share} % of its words stand in ${id} too; nothing written`,
    textBeside: (id: string, share: number) => `  ${share} % of the words of one stand in the other (${id})`,
    draft: (file: string) =>
      `  if this is a better copy of that draft: delete ${file}, which loses what you wrote in it, and run this again`,
    reprint: (id: string) => `  if it prints that again: --force, which writes reprints: ${id} into the draft`,
    update: (id: string) => `  if it is a later version, add this to ${id}:`,
    noUpdate: (id: string) => `  if it is a later version, add its day to the updates of ${id}; else --force`,
    onlyHere: (sentence: string) => `  only in the new one: ${sentence}`,
    onlyThere: (sentence: string) => `  only in the one here: ${sentence}`,
  },
  /** A source that was here before. */
  gone: {
    notWritten: (file: string, gone: SourceGone) => `${file}: ${becameOf(gone)}; nothing written`,
    force: '  if it belongs in the story after all, or is another article: --force',
    written: (gone: SourceGone) => `  look at it again: ${becameOf(gone)}`,
  },
  updates: 'updates:',
  next: 'Next: in each draft mend what the comments above draft: true tell, write the abstract and take out these lines; then npm run new -- event --from SOURCE or, where the story has the event, npm run new -- citation --source SOURCE',
  progress: (done: number, all: number, file: string) => `${done} of ${all}: ${file}`,
  summary: {
    written: (count: number) => `wrote ${formatPlainCount(count, 'draft')}`,
    wouldWrite: (count: number) => `would write ${formatPlainCount(count, 'draft')}`,
    known: (count: number) => `${count} read before`,
    leftOut: (count: number) => `${count} left out (--mentions, --since)`,
    held: (count: number) => `${count} perhaps here already`,
    gone: (count: number) => `${count} removed before`,
    failed: (count: number) => `${count} failed`,
    nothing: 'nothing to do',
  },
} as const;
