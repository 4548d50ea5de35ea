import { readFile } from 'node:fs/promises';
import { SIGNATURE_FILE } from '../site/build/file-list.ts';
import { checkSignature, publicKeysIn, type SignatureCheck } from '../site/signature.ts';
import { textInSite, type SiteCopy } from '../site/site-copy.ts';
import { verifyWords } from '../words/verify.ts';

/** In bytes; signatures have some hundred. */
const LARGEST = 20_000;

/**
 * Whether the list of a site's files is signed with one of the public keys in a file, or why not, as an editor reads it.
 *
 * @param place the site, as it was named
 * @param list the whole list
 */
export async function checkSignedList(
  site: SiteCopy,
  place: string,
  list: string,
  keyFile: string,
): Promise<SignatureCheck> {
  const keys = await readFile(keyFile, 'utf8').then(publicKeysIn, (error: unknown) => error as Error);
  if (keys instanceof Error) return { why: verifyWords.noKeyFile(keyFile, keys.message) };
  if (keys.length === 0) return { why: verifyWords.noKey(keyFile) };
  const signature = await textInSite(site, SIGNATURE_FILE, LARGEST);
  if (signature === undefined) return { why: verifyWords.noSignature(place) };
  const checked = checkSignature(list, signature, keys);
  return 'why' in checked ? { why: verifyWords.notSigned(place, keyFile, checked.why) } : checked;
}
