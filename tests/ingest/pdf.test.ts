import { describe, expect, it } from 'vitest';
import { aPdf, type DrawnLine } from './a-pdf.ts';
import { articleIn, reasonFor } from './read.ts';

const PROSE = [
  'The harbour of Norhaven will be dredged from June on, the port authority said on Thursday, after two ships',
  'ran aground in the same week and the ferry to the islands was called off for the third time this winter.',
  'Fishermen fear that the mud will be dumped on their grounds. The council will hear them next week, before it',
  'votes on the contract with the company that dredged the southern port of the country ten years ago, and no-',
  'body knows what it will cost.',
];

/** Lines under each other, from a height down. */
function lines(texts: readonly string[], top: number, options: Partial<DrawnLine> = {}): readonly DrawnLine[] {
  return texts.map((text, i) => ({ text, y: top - 13 * i, ...options }));
}

const HEAD: readonly DrawnLine[] = [
  { text: 'Sea and Land', y: 720, size: 14 },
  { text: 'Norhaven to dredge its harbour', y: 690, size: 24 },
  { text: 'By Mara May', y: 660 },
  { text: '19 March 2026', y: 640 },
];

const ALWAYS =
  'Read from a PDF, which has letters and no text: what is struck out is not told, empty cells of tables vanish, and columns may run together. Look at its pages before you cite.';

describe('a PDF', () => {
  it('gives its largest line as the title, and the lines of a paragraph as one', async () => {
    const info = "/Author (Typist) /CreationDate (D:20260320013000+05'00')";
    expect(await articleIn(aPdf([[...HEAD, ...lines(PROSE, 600)]], info))).toMatchObject({
      format: 'pdf',
      title: { value: 'Norhaven to dredge its harbour' },
      authors: { value: ['Mara May'] },
      published: { value: '2026-03-19' },
      publishedProposals: [{ value: '2026-03-20' }],
      language: { value: 'en' },
      paragraphs: [
        { kind: 'heading', text: 'Sea and Land' },
        { kind: 'paragraph', text: PROSE.slice(0, 2).join(' ') },
        { kind: 'paragraph', text: `${PROSE.slice(2, 4).join(' ')}body knows what it will cost.` },
      ],
      notes: [
        ALWAYS,
        '1 line ends with a hyphen, which was kept within the word.',
        'The properties of the document name “Typist” as its author, which may be whoever typed it.',
      ],
    });
  });

  it('goes on over the end of a page, past what stands at its edge', async () => {
    const edge = (page: number) => [
      { text: `https://post.example/harbour ${page}/2`, y: 20, size: 7 },
      { text: 'The Harbour Post', y: 780 },
    ];
    const { paragraphs, notes, url } = await articleIn(
      aPdf([
        [...HEAD, ...lines(PROSE.slice(0, 3), 100), ...edge(1)],
        [...lines(PROSE.slice(3), 740), ...edge(2)],
      ]),
    );
    expect(paragraphs.at(-1)?.text).toMatch(/^Fishermen fear.*will cost\.$/);
    expect(notes).toContain('At the edge of the pages stands “https://post.example/harbour 1/2”.');
    expect(notes).toContain('At the edge of the pages stands “The Harbour Post”.');
    expect(url).toMatchObject({ value: 'https://post.example/harbour', from: 'the edge of the printed pages' });
  });

  it('keeps the number of a note, cells and items apart', async () => {
    const { paragraphs } = await articleIn(
      aPdf([
        [
          ...lines(PROSE.slice(0, 2), 600),
          { text: 'Seven ships lay there in 2026', y: 560 },
          { text: '12', y: 564, x: 180, size: 6 },
          { text: 'Ships', y: 520 },
          { text: '7', y: 520, x: 200 },
          { text: '- Ferries', y: 500 },
          { text: '- Tugs', y: 487 },
        ],
      ]),
    );
    expect(paragraphs.slice(1)).toEqual([
      { kind: 'paragraph', text: 'Seven ships lay there in 2026¹²' },
      { kind: 'table-row', text: 'Ships | 7' },
      { kind: 'list-item', text: 'Ferries' },
      { kind: 'list-item', text: 'Tugs' },
    ]);
  });

  it('says so where columns were read across', async () => {
    const across = PROSE.flatMap((text, i) => [
      { text: text.slice(0, 40), y: 600 - 13 * i },
      { text: text.slice(0, 40), y: 600 - 13 * i, x: 350 },
    ]);
    const { notes } = await articleIn(aPdf([across]));
    expect(notes).toContain('Most lines have wide gaps, written “|”: columns may have been read across.');
  });

  it('without text, or broken, is refused', async () => {
    expect(await reasonFor(aPdf([[]]))).toBe(
      'it has no text layer, as scans have none: read its letters by a program (OCR) first',
    );
    expect(await reasonFor('%PDF-1.7\nnothing')).toBe('it is cut off or broken: get it anew');
  });
});
