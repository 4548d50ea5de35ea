import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { goneAddresses } from '../model/checks/gone-addresses.ts';
import { ADDRESSES_FILE } from '../model/records/addresses.ts';
import type { Content } from '../model/records/content.ts';

/**
 * A story without those of its listed addresses that are gone and that the last commit does not list: they were never
 * published, such as that of a statement whose words were mended before anybody read them. Without Git, or before the
 * list is first committed, all that is listed counts as published.
 */
export async function withoutUncommitted(content: Content, folder: string): Promise<Content> {
  const gone = goneAddresses(content);
  if (content.addresses === null || gone.length === 0) return content;
  const committed = await committedAddresses(folder);
  const forgotten = new Set(committed === null ? [] : gone.filter((address) => !committed.has(address)));
  if (forgotten.size === 0) return content;
  // Each other address keeps its line, which messages name.
  const lines = content.addresses.lines.map((line) => (forgotten.has(line) ? '' : line));
  return { ...content, addresses: { ...content.addresses, lines, forgotten: [...forgotten] } };
}

/** What the last commit lists, with the commit that is being merged into it; null where there is no such list. */
async function committedAddresses(folder: string): Promise<ReadonlySet<string> | null> {
  const [head, merged] = await Promise.all([listIn('HEAD', folder), listIn('MERGE_HEAD', folder)]);
  return head === null ? null : new Set([...head, ...(merged ?? [])]);
}

const run = promisify(execFile);
const LARGEST = 256 * 1024 * 1024;

async function listIn(commit: string, folder: string): Promise<readonly string[] | null> {
  try {
    const show = ['cat-file', 'blob', `${commit}:./${ADDRESSES_FILE}`];
    const { stdout } = await run('git', show, { cwd: folder, maxBuffer: LARGEST });
    return stdout.split(/\r?\n/).map((line) => line.trim());
  } catch {
    return null;
  }
}
