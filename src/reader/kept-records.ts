import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Content, Entry } from '../model/records/content.ts';
import type { MarkdownText } from '../model/text/markdown-text.ts';
import { keepNames, recallNames, type NamesOfText } from './kept-names.ts';
import { KeptTable } from './kept-table.ts';
import { packText, unpackText, type PackedText } from './packed-text.ts';
import { ReadBefore } from './read-before.ts';

/** What is read from one file, whatever else the story holds. */
export type ReadRecord<Data> = Pick<Entry<Data>, 'data' | 'lines' | 'text'>;

type PackedRecord = Omit<ReadRecord<unknown>, 'text'> & { readonly text: PackedText };

/** What earlier runs made of a story: a file of the same bytes need not be read again, nor a text searched for names. */
export interface KeptRecords {
  /** What this process read before. */
  readonly before?: ReadBefore<object>;
  /**
   * The record in a file, if its bytes were read before.
   *
   * @param place the file's path in the story's folder
   */
  readonly find: (place: string, bytes: Uint8Array) => ReadRecord<unknown> | undefined;
  readonly keep: (place: string, bytes: Uint8Array, record: ReadRecord<unknown>) => void;
  /** Has the texts of the whole story searched as they were before. */
  readonly recallNames: (content: Content) => void;
  /**
   * Writes what was read, and the names that were found since; see `KeptTable`.
   */
  readonly save: (content: Content) => void;
}

/** Where they are kept between runs. */
const FOLDER = resolve('.astro/records');
/** A story of fewer records is read as soon as what was kept of it would be. */
const FEWEST = 200;

/**
 * What earlier runs made of the story in a folder, by code that was the same to the byte.
 *
 * @param story the story's folder on disk
 * @param folder where its records are kept
 * @param fewest how many records a story has at least that is kept
 */
export function keptRecords(story: string, folder: string = FOLDER, fewest: number = FEWEST): KeptRecords {
  const { records, names } = tablesOf(story, folder);
  const digests = new WeakMap<MarkdownText, string>();
  const digestOfText = (text: MarkdownText) => digests.get(text);
  const remember = (record: ReadRecord<unknown>, digest: string) => {
    digests.set(record.text, digest);
    return record;
  };
  return {
    before: new ReadBefore(),
    find: (place, bytes) => {
      const digest = digestOf(bytes);
      const packed = records.get(place, digest);
      return packed && remember({ ...packed, text: unpackText(packed.text) }, digest);
    },
    keep: (place, bytes, record) => {
      const digest = digestOf(bytes);
      records.set(place, digest, { ...remember(record, digest), text: packText(record.text) });
    },
    recallNames: (content) => {
      recallNames(content, names, digestOfText);
    },
    save: (content) => {
      if (records.size < fewest) return;
      records.save();
      keepNames(content, names, digestOfText);
      names.save();
    },
  };
}

function tablesOf(story: string, folder: string) {
  const [name, version] = [digestOf(resolve(story)).slice(0, 16), versionOfCode()];
  return {
    records: new KeptTable<PackedRecord>(folder, `${name}-read`, version),
    names: new KeptTable<NamesOfText>(folder, `${name}-names`, version),
  };
}

/** All that records are read by: our own code, the packages, Node with its tables of languages. */
const CODE = ['reader', 'model', 'markdown', 'words/problems'].map((part) => resolve(import.meta.dirname, '..', part));
const PACKAGES = resolve(import.meta.dirname, '../../package-lock.json');

function versionOfCode(): string {
  const files = CODE.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted(),
  );
  const digests = [...files, PACKAGES].map((file) => digestOf(readFileSync(file)));
  return digestOf([process.version, ...digests].join('\n'));
}

function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}
