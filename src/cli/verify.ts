import { parseArgs } from 'node:util';
import { escapeControls } from '../model/text/control-characters.ts';
import { LIST_FILE, readFileList, type FileDigests } from '../site/build/file-list.ts';
import { compareSites, type SiteComparison, type UnlikeFile } from '../site/compare-sites.ts';
import { siteInFolder, siteOnWeb, textInSite, type SiteCopy } from '../site/site-copy.ts';
import { verifyWords } from '../words/verify.ts';
import { optionFault } from './option-fault.ts';
import { refuse } from './refuse.ts';
import { checkSignedList } from './signed-list.ts';

interface VerifyOptions {
  readonly place: string;
  readonly manifest: boolean;
  /** A file of public keys, one of which the list of files is to be signed with. */
  readonly keyFile: string | undefined;
}

/**
 * Compares a published site with the one in the folder OUT_DIR; gives the exit code: 0 where they are the same, 1 where
 * they are not or cannot be compared, 2 for words it does not know.
 */
export async function verify(args: readonly string[]): Promise<number> {
  if (args[0] === '--help') return print([verifyWords.usage.trimEnd()]);
  const options = optionsOf(args);
  if (typeof options === 'string') return refuse(options, verifyWords.usage);
  const { place } = options;
  try {
    return await compare(options);
  } catch (error) {
    return fail(verifyWords.unreachable(place, whyOf(error as Error)));
  }
}

async function compare({ place, manifest, keyFile }: VerifyOptions): Promise<number> {
  const site = siteAt(place);
  const list = await textInSite(site, LIST_FILE);
  const own = readFileList(list ?? '');
  if (list === undefined || !own) return fail(verifyWords.noList(place));
  if (keyFile !== undefined) {
    const signed = await checkSignedList(site, place, list, keyFile);
    if ('why' in signed) return fail(signed.why);
    print([verifyWords.signed(signed.signer)]);
  }
  return compareWith(site, own, manifest);
}

async function compareWith(site: SiteCopy, own: FileDigests, manifest: boolean): Promise<number> {
  const built = process.env['OUT_DIR'] || 'dist';
  const expected = manifest ? own : readFileList((await textInSite(siteInFolder(built), LIST_FILE)) ?? '');
  if (!expected) return fail(verifyWords.notBuilt(built));
  return report(await compareSites(site, expected, own, tellProgress));
}

function siteAt(place: string): SiteCopy {
  if (!/^https?:\/\//.test(place)) return siteInFolder(place);
  return siteOnWeb(new URL(place.endsWith('/') ? place : `${place}/`));
}

function report({ compared, unserved, faults }: SiteComparison): number {
  if (unserved.length > 0) print([verifyWords.unserved(unserved)]);
  if (faults.length === 0) return print([verifyWords.same(compared)]);
  print(faults.map(({ kind, file }) => verifyWords[kind](file)));
  const hint = faults.length > compared / 2 ? [verifyWords.otherVersion] : [];
  const count = (kind: UnlikeFile['kind']) => faults.filter((fault) => fault.kind === kind).length;
  return fail([...hint, verifyWords.faults(count('differs'), count('missing'), count('extra'))].join('\n'));
}

/** How many files are compared before that is said again. */
const STEP = 500;

function tellProgress(done: number, all: number): void {
  if (done % STEP === 0) process.stderr.write(`${verifyWords.progress(done, all)}\n`);
}

/** Fetching fails with a cause that says more, and that with what the host answered. */
function whyOf({ message, cause }: Error): string {
  if (!(cause instanceof Error)) return message;
  if ('statusCode' in cause) return verifyWords.status(Number(cause.statusCode));
  return cause.message || message;
}

function optionsOf(args: readonly string[]): VerifyOptions | string {
  const options = { manifest: { type: 'boolean' }, 'signed-by': { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [place] = positionals;
    if (place === undefined || positionals.length > 1) return verifyWords.oneWanted(positionals.length);
    return { place, manifest: values.manifest ?? false, keyFile: values['signed-by'] };
  } catch (error) {
    return optionFault(error, Object.keys(options));
  }
}

function print(lines: readonly string[]): number {
  process.stdout.write(lines.map((line) => `${line.split('\n').map(escapeControls).join('\n')}\n`).join(''));
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`${message.split('\n').map(escapeControls).join('\n')}\n`);
  return 1;
}
