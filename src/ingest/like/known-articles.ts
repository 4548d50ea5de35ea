import type { Content } from '../../model/records/content.ts';
import type { DraftData, SourceData } from '../../model/records/source.ts';
import { addressKey } from './address-key.ts';
import { TextIndex } from './text-index.ts';

/** A source or draft of the story, as far as it tells whether an article is here already. */
export interface KnownArticle {
  readonly id: string;
  /** The day of its last change, or of its publication, in EDTF; null where neither is known. */
  readonly lastDay: string | null;
  /** The days of its changes, in EDTF. */
  readonly updates: readonly string[];
}

/** What is in a story already, by all that an article may be known by again. */
export class KnownArticles {
  readonly #byDigest = new Map<string, string>();
  readonly #ids = new Set<string>();
  readonly #byAddress = new Map<string, KnownArticle>();
  readonly texts = new TextIndex();

  /** @param textOf the paragraphs that are at hand of a source: its full text, or what is kept beside its draft */
  constructor({ sources, drafts }: Pick<Content, 'sources' | 'drafts'>, textOf: (id: string) => readonly string[]) {
    for (const { id, data, text } of [...sources, ...drafts]) {
      const paragraphs =
        data.body === 'full-text' ? text.paragraphs.map((paragraph) => paragraph.prose.text) : textOf(id);
      this.add({ id, ...knownBy(data) }, paragraphs);
    }
  }

  add(
    article: KnownArticle & { readonly sha256: string | null; readonly addresses: readonly string[] },
    paragraphs: readonly string[],
  ): void {
    const { id, lastDay, updates, sha256, addresses } = article;
    this.#ids.add(id);
    if (sha256 !== null) this.#byDigest.set(sha256, id);
    for (const key of addresses.flatMap((address) => addressKey(address) ?? []))
      this.#byAddress.set(key, { id, lastDay, updates });
    this.texts.add(id, paragraphs);
  }

  /** Whether a source or draft has this id. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The id of the source that was read from a file with this digest. */
  withDigest(sha256: string): string | undefined {
    return this.#byDigest.get(sha256);
  }

  /** The source at an address, however that is written. */
  at(address: string): KnownArticle | undefined {
    const key = addressKey(address);
    return key === null ? undefined : this.#byAddress.get(key);
  }
}

function knownBy({ sha256, url, archiveUrl, published, updates }: SourceData | DraftData) {
  return {
    sha256: sha256 ?? null,
    addresses: [url, archiveUrl].flatMap((address) => address ?? []),
    updates: (updates ?? []).map(({ date }) => date),
    lastDay: updates?.at(-1)?.date ?? published ?? null,
  };
}
