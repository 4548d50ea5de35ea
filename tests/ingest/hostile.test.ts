import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/ingest/article.ts';
import { watched } from '../../src/ingest/read/guarded/bounds.ts';
import { GuardedReader } from '../../src/ingest/read/guarded/guarded-reader.ts';
import { MAX_BYTES, readArticles } from '../../src/ingest/read/read-articles.ts';
import { aPdf } from './a-pdf.ts';
import { aPage } from './pages.ts';

const reader = new GuardedReader();
afterAll(() => reader.close());

async function reasonOf(content: string | Uint8Array, name = 'saved'): Promise<string> {
  const reading = await reader.read(typeof content === 'string' ? Buffer.from(content) : content, name);
  return 'reason' in reading ? reading.reason : 'it was read';
}

const PROSE =
  'The harbour of Norhaven will be dredged from June on, the port authority said on Thursday, after two ships ran aground in the same week.';
const MAIL = `From: A <a@post.example>\nSubject: S\n`;

function nested(open: string, times: number, close: string, inner: string = PROSE): string {
  return open.repeat(times) + inner + close.repeat(times);
}

function nestedMail(depth: number): string {
  const parts = Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`);
  return `${MAIL}${parts.join('')}\n\n${PROSE}`;
}

describe('a file that no one should have to read', () => {
  it.each([
    ['nothing', '', 'it is empty'],
    ['spaces', ' \n\t ', 'it is empty'],
    ['zeros', new Uint8Array(2000), 'it is no text, and of no kind that is read here'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), 'it is no text, and of no kind that is read here'],
    ['21 MB', Buffer.alloc(MAX_BYTES + 1, 'a'), 'it has 21 MB; at most 20 MB are read'],
    ['3,000 nested tags', nested('<div>', 3000, '</div>'), 'its tags are nested more than 512 deep'],
    ['120,000 elements', `<p>${'<b>x</b>'.repeat(120_000)}`, 'it has more than 100000 elements'],
    ['nested mails', nestedMail(300), 'it cannot be read: Maximum MIME nesting depth of 256 levels exceeded'],
    ['a nested feed', `<rss><channel>${nested('<item>', 50_000, '</item>')}</channel></rss>`, 'it looks like a feed, but cannot be read as one'],
    ['a nested news item', `<newsItem><contentSet><inlineXML>${nested('<p>', 20_000, '</p>')}</inlineXML></contentSet></newsItem>`, 'it is nested too deep to be read'],
    ['nested JSON', `{"uri":"x","a":${nested('[', 200_000, ']', '')}}`, 'it is nested too deep to be read'],
    ['nested quotations', nested('>', 20_000, ''), 'it is nested too deep to be read'],
    ['an entity bomb', '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>', 'it declares entities of its own (<!ENTITY …>), which are not read'],
    ['an entity that names a file', '<!DOCTYPE newsItem [<!ENTITY a SYSTEM "file:///nowhere">]><newsItem>&a;</newsItem>', 'it declares entities of its own (<!ENTITY …>), which are not read'],
    ['an encoding that nobody reads', Buffer.from('<?xml version="1.0" encoding="hz-gb-2312"?><rss></rss>'), 'its encoding, replacement, is one that no browser reads'],
  ])('such as %s gives one line of reason', async (_, content, reason) => {
    expect(await reasonOf(content, 'saved.md')).toBe(reason);
  }); // prettier-ignore

  it('is still read where only its letters are broken, and says so', async () => {
    const page = Buffer.from(aPage({ title: 'Caf\u00e9 in Norhaven' }), 'latin1');
    const reading = await reader.read(page, 'saved');
    expect('articles' in reading && reading.articles[0]).toMatchObject({
      title: { value: 'Caf\ufffd in Norhaven' },
      notes: [expect.stringContaining('broken in the file (read as UTF-8)')],
    });
  });

  it('that holds many articles may take as long for each of them, and twelve times as long in all', async () => {
    const articles = (count: number) => {
      let spent = 0;
      const read = async (signal: AbortSignal, onArticle: () => void) => {
        for (let i = 0; i < count && !signal.aborted; i += 1) {
          await setTimeout(60);
          spent += 4;
          onArticle();
        }
        signal.throwIfAborted();
        return count;
      };
      return watched({ seconds: 5, megabytes: 512 }, read, () => spent);
    };
    expect(await articles(12)).toBe(12);
    await expect(articles(100)).rejects.toThrow('reading it takes more than 5 s of a processor');
  });

  it('is read however long a busy machine takes, within patience', async () => {
    const idle = (milliseconds: number) => (signal: AbortSignal) => setTimeout(milliseconds, 'read', { signal });
    const still = () => 0;
    expect(await watched({ seconds: 0.02, megabytes: 512 }, idle(100), still)).toBe('read');
    const late = watched({ seconds: 0.02, megabytes: 512 }, idle(60_000), still);
    await expect(late).rejects.toThrow('it was not read within 0.24 s: the machine is busy, run it again');
  });

  it('that takes too long or too much is left, and the next is read', async () => {
    const page = aPage({ text: `<p>${PROSE}</p>`.repeat(20_000) });
    const hasty = new GuardedReader({ seconds: 0.05, megabytes: 512 });
    expect(await hasty.read(Buffer.from(page), 'saved')).toEqual({
      reason: 'reading it takes more than 0.05 s of a processor',
    });
    await hasty.close();
    const small = new GuardedReader({ seconds: 20, megabytes: 32 });
    expect(await small.read(Buffer.from(page), 'saved')).toEqual({
      reason: 'reading it takes more than 32 MB of memory',
    });
    expect(await small.read(Buffer.from(PROSE), 'saved')).toHaveProperty('articles');
    await small.close();
  });
});

const TRICK = '\u001b]0;x\u0007\u001b[31m../../etc/passwd\u0000\u202e\u2066\u009b2J\u007f';
const ESCAPED = TRICK.replace(/[^\x20-\x7e]/gu, (sign) => `&#${sign.codePointAt(0)};`);

describe('what terminals obey and nobody sees', () => {
  const feed = `<rss version="2.0"><channel><title>${TRICK}</title><language>${TRICK}</language><item><title>${TRICK}</title><link>https://post.example/${TRICK}</link>
    <pubDate>19 Mar 2026 ${TRICK}</pubDate><description>&lt;p&gt;${TRICK} ${PROSE}&lt;/p&gt;</description></item></channel></rss>`;
  const ninjs = {
    uri: TRICK, headline: TRICK, byline: `By Mara May ${TRICK}`, copyrightholder: TRICK, located: TRICK, language: TRICK,
    versioncreated: `2026-03-19 ${TRICK}`, pubstatus: TRICK, ednote: TRICK, infosource: [{ name: TRICK }], body_text: `${TRICK} ${PROSE}`,
  }; // prettier-ignore
  const mail = `From: "${TRICK}" <a@post.example>\nSubject: =?utf-8?B?${Buffer.from(TRICK).toString('base64')}?=\nDate: x ${TRICK}\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(`<p>${TRICK} ${PROSE}</p>`).toString('base64')}`;
  const page = aPage({
    title: ESCAPED,
    byline: `<p class="byline">By Mara May ${ESCAPED}</p><p>19 March 2026 ${ESCAPED}</p>`,
    head: `<meta name="author" content="${ESCAPED}"><meta property="article:published_time" content="x${ESCAPED}"><link rel="canonical" href="https://post.example/a?${ESCAPED}">`,
    after: `<p>${ESCAPED}</p>`,
  });
  it.each([
    ['a page', page],
    ['a feed', feed.replaceAll('\u0000', '')],
    ['a mail', mail.replaceAll('\u0000', '')],
    ['a news item', JSON.stringify(ninjs)],
    ['a text', `${TRICK} Norhaven\n19 March 2026 ${TRICK}\n\n${TRICK} ${PROSE}`.replaceAll('\u0000', '')],
    ['a Markdown file', `---\ntitle: x\nauthor: "${TRICK}"\n---\n# ${TRICK}\n\n${PROSE}`.replaceAll('\u0000', '')],
    ['a PDF', aPdf([[{ text: TRICK, y: 700, size: 20 }, { text: PROSE, y: 600 }]], `/Title (${TRICK}) /Author (${TRICK})`)], // prettier-ignore
  ])('is in no field that is read from %s', async (_, content) => {
    const reading = await reader.read(Buffer.from(content), 'saved');
    if ('reason' in reading) throw new Error(reading.reason);
    expect(textsOf(reading.articles).filter((text) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text))).toEqual([]);
  });
});

/** Every text of articles but Markdown, which has lines. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    textsOf(key === 'markdown' ? (field as Article['markdown']).replaceAll('\n', '') : field),
  );
}

describe('reading', () => {
  const samples = [aPage(), `<rss version="2.0"><channel><title>T</title><item><title>A</title></item></channel></rss>`,
    `${MAIL}\n${PROSE}`, `{"uri":"x","body_text":"${PROSE}"}`, aPdf([[{ text: PROSE, y: 700 }]])].map((sample) => Buffer.from(sample)); // prettier-ignore

  it('never throws, whatever is broken in a file', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...samples), changes, fc.nat(), async (sample, changed, cut) => {
        const bytes = Uint8Array.from(sample);
        for (const [at, byte] of changed) bytes[at % bytes.length] = byte;
        const reading = await readArticles(bytes.subarray(0, cut % 3 === 0 ? cut % bytes.length : undefined), 'saved');
        expect('articles' in reading || !/[\p{Cc}]/u.test(reading.reason)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
