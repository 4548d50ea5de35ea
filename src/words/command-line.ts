import { formatPlainCount } from '../format.ts';

const CLOCK = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });

/** What the command line and the build say, apart from what is wrong with the content. */
export const commandLineWords = {
  usage: `Usage: node src/cli/main.ts <command>

  check   read the story in the folder CONTENT_DIR (content unless set) and print everything wrong with it;
          what only looks wrong is a warning, and stops nothing; --help says what else it can do
  build   write the site to the folder OUT_DIR (dist unless set); pages that would print the same are left as they
          are; --clean forgets all earlier builds and makes everything anew; --part 2/5 writes the second of five
          parts of it, to be put together with the others; --portable writes a copy that can lie in any folder and be
          opened from a disk, to dist-portable unless OUT_DIR is set
  ingest FILE…       make draft sources of saved pages, feeds, mails, documents and texts; --help says how
  watch-feeds        make draft sources of what is new in the feeds of watch.yaml; --help says how
  serve   serve the site in the folder OUT_DIR as it is, at port 4321 or the next that is
          free; --port 8080 and --host 0.0.0.0 choose another
  assemble FOLDER…   put the site together, in the folder OUT_DIR, from the folders of all its parts
  changes OLD NEW   print what was added, corrected or removed from one version of a site's data to another
  verify URL|FOLDER   compare a published site with the built one, file by file; --help says how
  release   note the versions that are published now; says how with --help
  start-story FOLDER   begin a story, with one worked example
  new   begin the file of a source, event, actor, entity or question, cite a further source in an event, or add an
          answer; says how with --help
  rename, merge, split, withdraw, remove   edit the files of the story; each says how with --help
`,
  checkUsage: `Usage: npm run check -- [--strict] [--fix] [--reviewed] [--json | --sarif]

Reads the story in the folder CONTENT_DIR (content unless set) and prints everything wrong with it. What only looks
wrong is a warning. On a terminal problems stand under the names of their files; in a log each stands on a line.

  --strict  warnings are problems too
  --fix     first mend what has one right answer, such as an id that was renamed, and take out the comments for you that
            are done; leave every other byte
  --reviewed  note that the sentences were read again whose ground has changed: readings, the story so far, the standfirst
  --json    print what was found as JSON
  --sarif   print it as SARIF 2.1.0, which code hosts and editors show beside the lines
`,
  serveUsage: `Usage: npm run serve -- [--port PORT] [--host HOST]

Serves the site in the folder OUT_DIR (dist unless set) as it is, without building it, until it is stopped with Ctrl-C.

  --port PORT   the port (4321 unless set), or the next that is free
  --host HOST   the address to serve it at: 0.0.0.0 for others on the network (localhost unless set)

Example: npm run serve -- --port 8080
`,
  twoOutputs: 'Choose one of --json and --sarif.',
  warningMark: 'warning',
  problemMark: 'problem',
  /** What was mended, a line for each place. */
  fixed: (lines: readonly string[]) =>
    lines.length === 0
      ? ['Nothing that has one right answer was found to mend']
      : [`Mended ${formatPlainCount(lines.length, 'place')}:`, ...lines.map((line) => `  ${line}`)],
  mended: (place: string, from: string, to: string) => `${place}: “${from}” is now “${to}”`,
  /** Of those that a command wrote for the editor. */
  commentsTaken: (place: string, count: number) =>
    `${place}: took out ${formatPlainCount(count, 'comment')} that ${count === 1 ? 'is' : 'are'} done`,
  spellingsAdded: (place: string, spellings: readonly string[]) => `${place} spellings: added ${spellings.join(', ')}`,
  noCommand: 'Name a command.',
  swallowed: (name: string, options: readonly string[], words: string) =>
    `npm took ${options.join(' and ')} for ${options.length === 1 ? 'an option' : 'options'} of its own, and nothing was done; write -- before the options: npm run ${name} -- ${words}`,
  unknownCommand: (name: string) => `There is no command "${name}".`,
  problems: (count: number) => formatPlainCount(count, 'problem'),
  warning: (found: string) => `warning: ${found}`,
  /** How much there is of everything, and how many warnings. */
  noProblems: (parts: string) => `No problems: ${parts}`,
  noProblemsButWarnings: (warnings: number, parts: string) =>
    `No problems, ${formatPlainCount(warnings, 'warning')}: ${parts}`,
  parts: {
    sources: (count: number) => formatPlainCount(count, 'source'),
    events: (count: number) => formatPlainCount(count, 'event'),
    actors: (count: number) => formatPlainCount(count, 'actor'),
    entities: (count: number) => formatPlainCount(count, 'entity', 'entities'),
    questions: (count: number) => formatPlainCount(count, 'question'),
    spellings: (count: number) => formatPlainCount(count, 'spelling'),
  },
  drafts: (files: readonly string[], others: number) => {
    const more = others > 0 ? `, and ${others} more` : '';
    return `${formatPlainCount(files.length + others, 'draft')}, which the site leaves out: ${files.join(', ')}${more}`;
  },
  /** What was taken out of the list of published addresses. */
  forgotten: ([address, ...others]: readonly string[], file: string) =>
    `Took ${address}${others.length === 0 ? '' : ` and ${others.length} more`} out of ${file}: it is gone, and no commit lists it`,
  /** What was added to the list of published addresses. */
  added: {
    one: (address: string, file: string) => `Added ${address} to ${file}: from now on it stays`,
    several: (count: number, address: string, file: string) =>
      `Added ${count} addresses, ${address} and others, to ${file}: from now on each stays`,
    oneToNew: (address: string, file: string) =>
      `Added ${address} to ${file}, which is new: commit it; from now on it stays`,
    severalToNew: (count: number, address: string, file: string) =>
      `Added ${count} addresses, ${address} and others, to ${file}, which is new: commit it; from now on each stays`,
  },
  siteAddress: (text: string) =>
    `SITE_ADDRESS: ${text} is no plain web address; write one such as https://example.org/story/`,
  built: (written: number, kept: number) =>
    kept === 0
      ? `Built the site: ${formatPlainCount(written, 'file')}`
      : `Built the site: wrote ${formatPlainCount(written, 'file')}, left ${formatPlainCount(kept, 'file')} as they were`,
  /** That another process builds, and since when on the clock of the editor. */
  otherBuild: (process: string, since: Date) =>
    `Another build has been running here since ${CLOCK.format(since)} (process ${process}); this one waits for it to end`,
  nothingToServe: (folder: string) => `There is no site in ${folder}; build one with npm run build`,
  portTaken: (port: number) => `Port ${port} is taken.`,
  serving: (folder: string, url: string) => `Serving ${folder} at ${url} (stop it with Ctrl-C)`,
  noPort: (text: string) => `--port: "${text}" is no port; write a number such as 8080`,
  unknownPart: (text: string) => `--part: "${text}" names no part; write one such as 2/5, of at most 100`,
  portablePart: 'Choose one of --portable and --part: a portable copy is built as a whole.',
  noParts: 'Name the folders of all parts of the site.',
  assembled: (files: number, parts: number) =>
    `Put the site together from ${formatPlainCount(parts, 'part')}: ${formatPlainCount(files, 'file')}`,
  partsOfSite: {
    none: (folder: string) => `${folder} holds no part of a site; build one with npm run build -- --part 1/2`,
    otherInputs: (folder: string) =>
      `${folder} was built from another story, by other code or by another version of Node; build all parts from this commit`,
    otherCount: (folder: string, of: number, others: number) =>
      `${folder} is one of ${formatPlainCount(of, 'part')}, others are of ${others}; build all parts with the same number`,
    twice: (part: number, first: string, second: string) =>
      `${first} and ${second} are both part ${part}; name the folder of each part once`,
    missing: (parts: readonly number[], of: number) =>
      `Parts are missing: ${parts.join(', ')} of ${of}; build them, or name their folders too`,
    notBuilt: (file: string) => `No part has ${file}; build all parts from this commit`,
  },
  indexed: (pages: number) => `${formatPlainCount(pages, 'page')} indexed for search`,
} as const;
