import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../model/diagnostics/problem.ts';
import { addressListProblems } from '../model/checks/address-list.ts';
import { ADDRESSES_FILE, newAddresses } from '../model/records/addresses.ts';
import type { Content } from '../model/records/content.ts';
import { addressProblems } from '../words/problems/addresses.ts';
import { unwrittenFile } from './files.ts';

interface ReadAddresses {
  readonly addresses: Content['addresses'];
  readonly problems: readonly Problem[];
}

/** The list of published addresses in a story's folder; null where there is none yet, or where it cannot be read. */
export async function readAddresses(folder: string, shown: string): Promise<ReadAddresses> {
  const file = join(shown, ADDRESSES_FILE);
  try {
    const text = await readFile(join(folder, ADDRESSES_FILE), 'utf8');
    return { addresses: { file, lines: text.split(/\r?\n/).map((line) => line.trim()) }, problems: [] };
  } catch (error) {
    // Only a list that is not there may be begun: another holds addresses that must not be forgotten.
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { addresses: null, problems: isMissing ? [] : [unreadable(file)] };
  }
}

function unreadable(file: string): Problem {
  return { file, line: 1, field: 'file', ...addressProblems.addressList.unreadable };
}

/** What became of the list: the addresses that were added and taken out, or why nothing may be published. */
export type KeptAddresses =
  | { readonly added: readonly string[]; readonly forgotten: readonly string[]; readonly problems: readonly [] }
  | { readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Adds what is new to the list of published addresses, which nothing may leave any more; begins it for a new story. On
 * a server that builds (`CI`), where nothing that is written is kept, a list that is not whole is a problem.
 *
 * @param content a story without problems
 * @param shown what messages call its folder
 */
export async function keepAddresses(content: Content, folder: string, shown: string = folder): Promise<KeptAddresses> {
  const mayWrite = ['', 'false', '0'].includes(process.env['CI'] ?? '');
  const [first, ...rest] = addressListProblems(content, join(shown, ADDRESSES_FILE), mayWrite);
  if (first) return { problems: [first, ...rest] };
  const added = newAddresses(content);
  const { lines = [], forgotten = [] } = content.addresses ?? {};
  try {
    if (added.length + forgotten.length > 0) await writeAddresses(folder, [...lines.filter(Boolean), ...added]);
    return { added, forgotten, problems: [] };
  } catch (error) {
    return { problems: [unwrittenFile(join(shown, ADDRESSES_FILE), error)] };
  }
}

/** Writes the list anew, A to Z; whoever reads it meanwhile finds the old one or the new one, whole. */
async function writeAddresses(folder: string, addresses: readonly string[]): Promise<void> {
  const file = join(folder, ADDRESSES_FILE);
  const draft = join(folder, `.${ADDRESSES_FILE}.${process.pid}`);
  await writeFile(draft, `${[...new Set(addresses)].toSorted().join('\n')}\n`);
  await rename(draft, file);
}
