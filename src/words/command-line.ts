import { formatPlainCount } from '../format.ts';

/** What the command line and the build say, apart from what is wrong with the content. */
export const commandLineWords = {
  usage: `Usage: node src/cli/main.ts <command>

  check   read the story in the folder CONTENT_DIR (content unless set) and print everything wrong with it;
          what only looks wrong is a warning, and stops nothing
  build   write the site to the folder OUT_DIR (dist unless set); pages that would print the same are left as they
          are; --clean forgets all earlier builds and makes everything anew
`,
  noCommand: 'Name a command.',
  unknownCommand: (name: string) => `There is no command "${name}".`,
  needlessArguments: (name: string) => `${name} takes no arguments.`,
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
  indexed: (pages: number) => `${formatPlainCount(pages, 'page')} indexed for search`,
} as const;
