/** Why a file or folder cannot be read, or its text not be parsed. */
export const fileProblems = {
  file: {
    unopened: (code: string) => ({
      found: `a file that cannot be opened (${code})`,
      fix: 'correct its name or its permissions',
    }),
    unwritten: (code: string) => ({
      found: `a file that should be written anew, and cannot be (${code})`,
      fix: 'correct its permissions and those of its folder',
    }),
    link: { found: 'a symbolic link', fix: 'put the file itself here' },
    folder: { found: 'a folder', fix: 'put a file here, or remove it' },
    device: { found: 'not a regular file', fix: 'remove it' },
    large: (bytes: number, most: number) => ({ found: `${bytes} bytes`, fix: `keep a file under ${most} bytes` }),
    encoding: { found: 'bytes that are not UTF-8', fix: 'save the file as UTF-8' },
    control: (code: string) => ({ found: `an invisible control character (${code})`, fix: 'delete it' }),
    conflict: {
      found: 'a mark of Git where two versions of the file meet',
      fix: 'keep what is right of both, and delete the lines of <<<<<<<, ======= and >>>>>>>',
    },
    /** A record whose name has another ending. */
    ending: (name: string, rightName: string) => ({
      found: `a file whose name ends in ${name}`,
      fix: `name it ${rightName} (some systems hide the end of a name: have them show it)`,
    }),
    copy: {
      found: 'a copy of a record, which nothing reads',
      fix: 'take from it what the record should have, and delete it',
    },
    unexpected: {
      found: 'a file or folder that no collection reads',
      fix: 'name it <id>.md in the folder of a collection, or remove it',
    },
  },
  folder: {
    absent: { found: 'no such folder', fix: 'make it, or correct its name' },
    link: { found: 'a symbolic link', fix: 'put the folder itself here' },
    file: { found: 'a file', fix: 'put a folder here' },
    unopened: (code: string) => ({ found: `a folder that cannot be opened (${code})`, fix: 'correct its permissions' }),
  },
  noStory: {
    found: 'no such file',
    fix: 'write the story’s title, standfirst, language, address, publisher and licence in it',
  },
  frontmatter: {
    empty: { found: 'an empty file', fix: 'write the record, or remove the file' },
    toml: { found: 'TOML frontmatter (+++)', fix: 'write YAML between two lines of ---' },
    none: { found: 'no frontmatter', fix: 'begin the file with YAML between two lines of ---' },
    endless: { found: 'frontmatter that does not end', fix: 'end it with a line of ---' },
  },
  body: {
    long: (lines: number, most: number) => ({ found: `${lines} lines`, fix: `keep a body under ${most} lines` }),
    deep: (most: number) => ({ found: `text nested more than ${most} deep`, fix: 'flatten it' }),
    marked: (marks: number, most: number) => ({
      found: `${marks} marks such as * _ [ ] and bullets`,
      fix: `keep a body under ${most} of them`,
    }),
  },
} as const;
