import PostalMime, { addressParser, type Email } from 'postal-mime';
import { readFragment, type Fragment } from '../html/fragment.ts';
import { markdownOf } from '../markdown-of.ts';
import { digestOf } from '../source-file.ts';
import { ruledText } from '../text/text-paragraphs.ts';
import { passedOn } from './passed-on.ts';

/** A mail: what its headers say, as they are written, and its text. */
export interface Letter extends Fragment {
  /** The places of paragraphs that a rule stands above. */
  readonly rules: ReadonlySet<number>;
  readonly from: Sender | null;
  readonly date: string | undefined;
  readonly subject: string | undefined;
  readonly language: string | undefined;
  /** Names of files that came with it. */
  readonly attachments: readonly string[];
  /** Of its bytes; of a mail within the text of another, of its text. */
  readonly sha256: string;
  /** Who passed it on, and the words above it. */
  readonly passedOnBy: Letter | null;
}

/** Who sent a mail. */
export interface Sender {
  readonly name: string;
  readonly host: string | null;
}

/** Mails within mails beyond this are left where they are. */
const MAX_FORWARDS = 4;

/** The mails in a file, the outer one first: those that are passed on in one, as a part of it or in its text, are mails of their own. */
export async function lettersIn(bytes: Uint8Array, outer: Letter | null = null, depth = 0): Promise<readonly Letter[]> {
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  const own = partedLetters({ ...letterOf(email), sha256: digestOf(bytes), passedOnBy: outer });
  const forwarded = email.attachments.filter(({ mimeType }) => mimeType === 'message/rfc822');
  if (depth === MAX_FORWARDS) return own;
  const inner = await Promise.all(
    forwarded.map(({ content }) => lettersIn(bytesOf(content), own.at(-1) ?? null, depth + 1)),
  );
  return [...own, ...inner.flat()];
}

function letterOf(email: Email): Omit<Letter, 'sha256' | 'passedOnBy'> {
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value;
  const files = email.attachments.filter(
    ({ disposition, mimeType }) => disposition === 'attachment' && mimeType !== 'message/rfc822',
  );
  return {
    from: senderOf(email.from),
    date: header('date'),
    subject: email.subject,
    language: header('content-language'),
    ...textOf(email),
    attachments: files.flatMap(({ filename }) => filename ?? []),
  };
}

/** A mail and those that are passed on in its text. */
function partedLetters(letter: Letter): readonly Letter[] {
  const inner = passedOn(letter.paragraphs);
  if (inner === null) return [letter];
  const { above, from = '', date, subject = letter.subject, paragraphs } = inner;
  const outer = { ...letter, paragraphs: above, markdown: markdownOf(above) };
  const [sender] = addressParser(from.replace(/\[mailto:([^\]]+)\]/i, '<$1>'));
  const before = letter.paragraphs.length - paragraphs.length;
  const rules = new Set([...letter.rules].map((rule) => rule - before));
  const text = { paragraphs, markdown: markdownOf(paragraphs), rules };
  const own = {
    ...outer,
    date,
    subject,
    ...text,
    from: senderOf(sender),
    sha256: digestOf(text.markdown),
    passedOnBy: outer,
  };
  return [outer, ...partedLetters(own)];
}

function senderOf(address: Email['from']): Sender | null {
  if (!address?.name && !address?.address) return null;
  return { name: address.name, host: address.address?.split('@')[1] ?? null };
}

/** The HTML part, which has what the plain one leaves out. */
function textOf({ html, text }: Email): Pick<Letter, 'paragraphs' | 'markdown' | 'rules'> {
  const fragment = html ? readFragment(html) : null;
  if (fragment && fragment.paragraphs.length > 0) return { ...fragment, rules: new Set() };
  const { paragraphs, rules } = ruledText(text ?? '');
  return { paragraphs, markdown: markdownOf(paragraphs), rules };
}

function bytesOf(content: Email['attachments'][number]['content']): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}
