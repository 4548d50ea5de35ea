import PostalMime from 'postal-mime';

/** A page that a browser saved as a mail, and the address it had. */
export interface SavedPage {
  readonly html: Uint8Array;
  readonly url: string | null;
}

/**
 * The page of a web archive in MIME (MHTML, RFC 2557), the first of its parts that is HTML; null for any other mail. The
 * part is asked for as an attachment, so that its bytes come as they are and its encoding is told as a browser tells it.
 */
export async function savedPage(bytes: Uint8Array): Promise<SavedPage | null> {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const [head = ''] = mail.split(/\r?\n\r?\n/, 1);
  const url = /^(?:Snapshot-Content-Location|Content-Location):\s*(\S+)/im.exec(head)?.[1] ?? null;
  const boundary = /^Content-Type:\s*multipart\/related;[\s\S]*?boundary="?([^"\r\n;]+)"?/im.exec(head)?.[1];
  if (boundary === undefined || !isArchive(head)) return null;
  const part = mail.split(`--${boundary}`).find((piece) => /^Content-Type:\s*text\/html/im.test(piece.slice(0, 2000)));
  if (part === undefined) return null;
  const [partHead = '', ...body] = part.trimStart().split(/(?<=\r?\n\r?\n)/);
  const own = /^Content-Location:\s*(https?:\S+)/im.exec(partHead)?.[1] ?? null;
  return { html: await decoded(partHead, body.join('')), url: url ?? own };
}

function isArchive(head: string): boolean {
  return (
    /^(?:Snapshot-Content-Location|Content-Location):/im.test(head) ||
    /type="?text\/html/i.test(head) ||
    /^From: <Saved by/im.test(head)
  );
}

async function decoded(head: string, body: string): Promise<Uint8Array> {
  const encoding = /^Content-Transfer-Encoding:.*$/im.exec(head)?.[0] ?? '';
  const mail = ['content-type:application/octet-stream', 'content-disposition:attachment', encoding, '', body].join(
    '\r\n',
  );
  const { attachments } = await PostalMime.parse(Buffer.from(mail, 'latin1'));
  return new Uint8Array((attachments[0]?.content ?? new ArrayBuffer(0)) as ArrayBuffer);
}
