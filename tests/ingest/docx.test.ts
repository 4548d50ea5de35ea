import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { articleIn, reasonFor } from './read.ts';

const LONG =
  'The harbour of Norhaven will be dredged from June on, the port authority said on Thursday, after two ships ran aground in the same week and a ferry was called off.';

/** A Word document of these paragraphs, and other parts by name. */
function aDocument(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="r" Type="${rel}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const HEADING = '<w:pStyle w:val="Heading1"/><w:outlineLvl w:val="0"/>';
const STYLES = {
  'word/_rels/document.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  'word/styles.xml':
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>',
};
const CORE = `<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Document1</dc:title><dc:creator>Typist</dc:creator>
  <dcterms:created>2026-03-18T23:30:00Z</dcterms:created></cp:coreProperties>`;

describe('a Word document', () => {
  it('gives its heading, the lines under it and its text; what its properties say is only proposed', async () => {
    const body = p('Norhaven to dredge its harbour', HEADING) + p('By Mara May') + p('19 March 2026') + p(LONG);
    expect(await articleIn(aDocument(body, { ...STYLES, 'docProps/core.xml': CORE }))).toMatchObject({
      format: 'docx',
      title: { value: 'Norhaven to dredge its harbour', from: 'the first line' },
      authors: { value: ['Mara May'] },
      published: { value: '2026-03-19' },
      publishedProposals: [{ value: '2026-03-18', from: 'the day on which the document was begun, by its properties' }],
      paragraphs: [{ text: LONG }],
      notes: ['The properties of the document name “Typist” as its author, which may be whoever typed it.'],
    });
  });

  it('without a heading has the title of its properties, unless a program made it', async () => {
    const titled = (title: string) =>
      articleIn(aDocument(p(LONG), { 'docProps/core.xml': CORE.replace('Document1', title) }));
    expect((await titled('Norhaven dredges')).title).toMatchObject({ from: 'the properties of the document' });
    expect((await titled('Document1')).title).toBeNull();
  });

  it('keeps what is struck out apart, and a row of a table together', async () => {
    const struck = '<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>twice</w:t></w:r><w:r><w:t> once</w:t></w:r></w:p>';
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Ships')}${cell('')}${cell('2')}</w:tr></w:tbl>`;
    const { paragraphs, markdown } = await articleIn(aDocument(p(LONG) + struck + table));
    expect(paragraphs.slice(1)).toEqual([
      { kind: 'paragraph', text: '~~twice~~ once' },
      { kind: 'table-row', text: 'Ships | | 2' },
    ]);
    expect(markdown).toContain('~~twice~~ once');
  });

  it('tells what its readers may not have seen', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const body =
      p(LONG) +
      '<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>Added.</w:t></w:r></w:ins><w:del w:id="2" w:author="x"><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>' +
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r></w:p>';
    const { notes, paragraphs } = await articleIn(
      aDocument(body, {
        'word/comments.xml': `<w:comments ${w}><w:comment w:id="0">${p('Really?')}</w:comment></w:comments>`,
        'word/header1.xml': `<w:hdr ${w}>${p('Not before &amp; 6 a.m.')}</w:hdr>`,
      }),
    );
    expect(notes).toEqual([
      'The document has tracked changes: they were read as if all were accepted. Ask whoever sent it whether they are.',
      'The document has comments, which were not read.',
      'The document has hidden text, which may stand among what was read: look for it before you cite.',
      'At the edge of the pages stands “Not before & 6 a.m.”.',
    ]);
    expect(paragraphs.map(({ text }) => text)).toEqual([LONG, 'Added.', 'Hidden.']);
  });

  it('that is cut off, holds something else or declares entities is refused', async () => {
    const whole = aDocument(p(LONG));
    expect(await reasonFor(whole.subarray(0, whole.length - 200))).toBe('it is cut off or broken: get it anew');
    expect(await reasonFor(zipSync({ 'a.txt': strToU8('x') }))).toBe(
      'it is an archive, and no Word document: unpack it first',
    );
    const declaring = '<!DOCTYPE w:document [<!ENTITY a "a">]><w:document/>';
    expect(await reasonFor(aDocument('', { 'word/document.xml': declaring }))).toContain('entities of its own');
  });

  it('whose XML is broken is refused in one line', async () => {
    const broken = '<w:document xmlns:w="w"><w:body><w:p><w:t>5 & <6</w:t>';
    expect(await reasonFor(aDocument('', { 'word/document.xml': broken }))).toBe(
      'it is cut off or broken: get it anew',
    );
  });

  it('that would be very large unpacked is refused before it is', async () => {
    const claiming = aDocument(p(LONG));
    const directory = Buffer.from(claiming).indexOf('PK\u0001\u0002', 'latin1');
    new DataView(claiming.buffer, claiming.byteOffset).setUint32(directory + 24, 0x7fffffff, true);
    expect(await reasonFor(claiming)).toBe('unpacked it has more than 100 MB');
  });
});
