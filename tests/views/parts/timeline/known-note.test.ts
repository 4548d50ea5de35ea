import { describe, expect, it } from 'vitest';
import { knownNote } from '../../../../src/views/parts/timeline/known-note.ts';
import { aGraph } from '../../a-graph.ts';

const INEXACT = 'A source of uncertain date counts from the first day it may have been published.';
const noteOf = (published: string | null, day?: string) =>
  knownNote(aGraph({ sources: { herald: { published, publishedNote: 'Not printed.' } } }), day);

describe('what is told as it is now', () => {
  it('is said, whatever the day', () => {
    expect(noteOf('2026-01-20')).toBe('Titles, dates, participants, languages and names are as we know them today.');
  });

  it('comes with how inexact days count, on any day that such a source may be of', () => {
    const days = ['2026-01-31', '2026-02-01', '2026-02-27', '2026-02-28', '2026-03-01'];
    expect(days.filter((day) => noteOf('2026-02', day).endsWith(INEXACT))).toEqual(['2026-02-01', '2026-02-27']);
  });

  it('comes with it where no day is asked for, if there is any inexact one', () => {
    expect(noteOf('2026-02')).toContain(INEXACT);
    expect(noteOf('2026-02-01')).not.toContain(INEXACT);
    expect(noteOf(null)).not.toContain(INEXACT);
  });
});
