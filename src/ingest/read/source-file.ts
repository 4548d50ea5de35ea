import { createHash } from 'node:crypto';

/** A file that articles are read from. */
export interface SourceFile {
  /** As the editor named it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A file with the digest of its bytes. */
export function sourceFile(bytes: Uint8Array, name: string): SourceFile {
  return { name, bytes, sha256: digestOf(bytes) };
}

/** The sha256 of bytes or text, in hexadecimal. */
export function digestOf(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
