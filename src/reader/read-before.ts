import { lstatSync } from 'node:fs';

/** How a file looked before it was read. */
interface FileLook {
  readonly inode: number;
  /** In bytes. */
  readonly size: number;
  /** When its bytes were last written, and when anything of it last changed, in milliseconds since 1970. */
  readonly modified: number;
  readonly changed: number;
}

/** A file that changed so shortly before it was read may change once more within one step of the disk's clock. */
const TOO_NEW_MS = 2000;

/**
 * What one process read of a story, for the next time that it reads it: a server opens one file after one edit. What is
 * unchanged is the same object, so that all that was worked out from it is known as well.
 */
export class ReadBefore<Item> {
  readonly #files = new Map<string, FileLook & { readonly value: Item }>();
  readonly #lists = new Map<string, readonly unknown[]>();

  /** What the file at a path gives: as before while it looks as it did, else read now. */
  file<Value extends Item>(path: string, read: () => Value): Value {
    const look = lookOf(path);
    const before = this.#files.get(path);
    if (look && before && isAlike(look, before)) return before.value as Value;
    const value = read();
    if (look && look.changed < Date.now() - TOO_NEW_MS) this.#files.set(path, { ...look, value });
    else this.#files.delete(path);
    return value;
  }

  /** A list under a name as it was given last, where each of its items is the same. */
  list<Value>(name: string, items: readonly Value[]): readonly Value[] {
    const before = this.#lists.get(name);
    if (before?.length === items.length && items.every((item, i) => item === before[i]))
      return before as readonly Value[];
    this.#lists.set(name, items);
    return items;
  }
}

function lookOf(path: string): FileLook | undefined {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (!status) return undefined;
  return { inode: status.ino, size: status.size, modified: status.mtimeMs, changed: status.ctimeMs };
}

function isAlike(a: FileLook, b: FileLook): boolean {
  return a.inode === b.inode && a.size === b.size && a.modified === b.modified && a.changed === b.changed;
}
