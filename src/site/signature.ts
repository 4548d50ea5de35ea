import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyWords } from '../words/verify.ts';

/** Whether a text is signed: by which key, or why it is not. */
export type SignatureCheck = { readonly signer: string } | { readonly why: string };

/** Whom ssh-keygen is to take the keys for, and what such a signature is for, as its manual has it for files. */
const SIGNER = 'editor';
const NAMESPACE = 'file';

/** A public key as OpenSSH writes it, at the start of a line; whose it is may follow. */
const PUBLIC_KEY = /^(?:ssh|ecdsa|sk)-[\w@.-]+ [\w+/=]+/;

/** The public keys in a text, one a line, as files `*.pub` have them; empty for any other text. */
export function publicKeysIn(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line) => PUBLIC_KEY.exec(line.trim())?.[0] ?? []);
}

/**
 * Asks ssh-keygen whether a text was signed with one of these keys (`ssh-keygen -Y sign -n file`).
 *
 * @param signature as ssh-keygen writes it
 */
export function checkSignature(text: string, signature: string, keys: readonly string[]): SignatureCheck {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'));
  try {
    return askSshKeygen(folder, text, signature, keys);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function askSshKeygen(folder: string, text: string, signature: string, keys: readonly string[]): SignatureCheck {
  const [signers, signatureFile] = [join(folder, 'signers'), join(folder, 'signature')];
  writeFileSync(signers, keys.map((key) => `${SIGNER} namespaces="${NAMESPACE}" ${key}\n`).join(''));
  writeFileSync(signatureFile, signature);
  const args = ['-Y', 'verify', '-f', signers, '-I', SIGNER, '-n', NAMESPACE, '-s', signatureFile];
  const { error, status, stdout, stderr } = spawnSync('ssh-keygen', args, { input: text, encoding: 'utf8' });
  if (error) return { why: 'code' in error && error.code === 'ENOENT' ? verifyWords.noSshKeygen : error.message };
  if (status === 0) return { signer: / with (.*)/.exec(stdout)?.[1] ?? '' };
  return { why: stderr.trim().split('\n')[0]! };
}
