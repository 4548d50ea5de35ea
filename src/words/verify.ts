import { formatPlainCount } from '../format.ts';

/** What the command says that compares a published site with one that was built from source. */
export const verifyWords = {
  usage: `Usage: npm run verify -- URL|FOLDER [--manifest] [--signed-by FILE]

Compares a published site, or a copy of one, with the site that was built into the folder OUT_DIR (dist unless set), and
prints each file that differs, is missing, or is extra. Build from the same commit before.

  --manifest         compare it with the list that it has itself, sha256sums.txt; this needs no build
  --signed-by FILE   see first that this list is signed, in sha256sums.txt.sig, with one of the public keys in FILE

Example: npm run verify -- https://example.org/story/
`,
  oneWanted: (found: number) =>
    `Name one site, by its address or its folder; found ${formatPlainCount(found, 'word')}.`,
  noList: (place: string) =>
    `${place} has no list of its files (sha256sums.txt); name the home page of a site that Throughline built`,
  notBuilt: (folder: string) =>
    `There is no site in ${folder} to compare with; build one with npm run build, or add --manifest`,
  unreachable: (place: string, why: string) => `${place} cannot be reached: ${why}`,
  noKey: (file: string) => `--signed-by: ${file} holds no public key; name a file such as ~/.ssh/id_ed25519.pub`,
  noKeyFile: (file: string, why: string) => `--signed-by: ${file} cannot be read: ${why}`,
  noSignature: (place: string) => `${place} has no signature of its list of files (sha256sums.txt.sig)`,
  notSigned: (place: string, file: string, why: string) =>
    `The list of files of ${place} is not signed with a key in ${file}: ${why}`,
  noSshKeygen: 'ssh-keygen, which comes with OpenSSH, is not installed here',
  signed: (key: string) => `The list of files is signed with ${key}`,
  differs: (file: string) => `differs  ${file}`,
  missing: (file: string) => `missing  ${file}`,
  extra: (file: string) => `extra    ${file}`,
  otherVersion: 'Many files differ: it may have been built from another version of the story or by other code.',
  progress: (done: number, all: number) => `${formatPlainCount(done, 'file')} of ${all.toLocaleString('en')} compared`,
  /** Of files that hosts read and do not serve. */
  unserved: (files: readonly string[]) =>
    `Not compared, because hosts do not serve ${files.length === 1 ? 'it' : 'them'}: ${files.join(', ')}`,
  same: (files: number) => `The same: ${formatPlainCount(files, 'file')}`,
  /** How many files differ, are missing and are extra. */
  faults: (differ: number, missing: number, extra: number) => {
    const parts = [
      [differ, differ === 1 ? 'differs' : 'differ'],
      [missing, missing === 1 ? 'is missing' : 'are missing'],
      [extra, extra === 1 ? 'is extra' : 'are extra'],
    ] as const;
    const told = parts
      .filter(([count]) => count > 0)
      .map(([count, verb]) => `${formatPlainCount(count, 'file')} ${verb}`);
    return `Not the same: ${told.join(', ')}`;
  },
  status: (code: number) => `the host answered ${code}`,
} as const;
