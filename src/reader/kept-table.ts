import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** So few that a whole story is read at once, and so many that one change writes little. */
const PARTS = 32;

interface KeptValue<Value> {
  readonly digest: string;
  readonly value: Value;
}

interface KeptPart<Value> {
  readonly path: string;
  readonly rows: Map<string, KeptValue<Value>>;
  /** The keys that were asked for or set: the rest is of what is no longer there. */
  readonly used: Set<string>;
  hasChanged: boolean;
}

/**
 * Values that take time to work out, each under a key with the digest of all it was worked out from; kept in a few files
 * between runs. Files that are not there, not whole, of another version or not to be written are as if empty, and a file
 * has its name only when it is complete, so that several processes may use one folder.
 */
export class KeptTable<Value> {
  readonly #parts: readonly KeptPart<Value>[];
  readonly #head: string;

  /**
   * @param folder where the files lie
   * @param name what their names begin with
   * @param version tells how the values were worked out: those of another are forgotten
   */
  constructor(folder: string, name: string, version: string) {
    this.#head = `${JSON.stringify(version)}\n`;
    this.#parts = Array.from({ length: PARTS }, (_, i) => this.#read(join(folder, `${name}-${i}`)));
  }

  /** The value under a key, if it was worked out from the same. */
  get(key: string, digest: string): Value | undefined {
    const { rows, used } = this.#partOf(key);
    used.add(key);
    const row = rows.get(key);
    return row?.digest === digest ? row.value : undefined;
  }

  set(key: string, digest: string, value: Value): void {
    const part = this.#partOf(key);
    part.used.add(key);
    part.rows.set(key, { digest, value });
    part.hasChanged = true;
  }

  /** How many values it has. */
  get size(): number {
    return this.#parts.reduce((sum, { rows }) => sum + rows.size, 0);
  }

  /** Writes what has changed since it was read, without what nobody asked for any more. */
  save(): void {
    for (const part of this.#parts) {
      for (const key of part.rows.keys()) if (!part.used.has(key)) part.hasChanged = part.rows.delete(key);
      if (part.hasChanged) this.#write(part);
    }
  }

  #partOf(key: string): KeptPart<Value> {
    return this.#parts[crc32(key) % PARTS]!;
  }

  #read(path: string): KeptPart<Value> {
    const none = { path, rows: new Map<string, KeptValue<Value>>(), used: new Set<string>(), hasChanged: false };
    try {
      const [head, sum, body] = splitHead(readFileSync(path), this.#head);
      if (head !== this.#head || crc32(body) !== sum) return none;
      return { ...none, rows: new Map(JSON.parse(body.toString()) as [string, KeptValue<Value>][]) };
    } catch {
      return none;
    }
  }

  #write(part: KeptPart<Value>): void {
    const body = Buffer.from(JSON.stringify([...part.rows]));
    const draft = `${part.path}.${process.pid}`;
    try {
      mkdirSync(join(part.path, '..'), { recursive: true });
      writeFileSync(draft, Buffer.concat([Buffer.from(this.#head), sumOf(body), body]));
      renameSync(draft, part.path);
      part.hasChanged = false;
    } catch {
      // What cannot be kept is worked out again.
    }
  }
}

const SUM_BYTES = 4;

function sumOf(body: Uint8Array): Buffer {
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32LE(crc32(body));
  return sum;
}

/** The head of a file, the sum of what follows, and that. */
function splitHead(file: Buffer, head: string): readonly [head: string, sum: number, body: Buffer] {
  const end = Buffer.byteLength(head);
  return [file.toString('utf8', 0, end), file.readUInt32LE(end), file.subarray(end + SUM_BYTES)];
}
