import { describe, expect, it } from 'vitest';
import { annotate, disarm, printLine, reportCounts, reportDrafts } from '../../src/cli/report.ts';
import { draftSchema } from '../../src/model/records/source.ts';
import { anActor, anEntity, anEvent, aQuestion, aSource, contentOf } from '../builders.ts';

const PROBLEM = { isWarning: false, file: 'content/a.md', line: 3, field: 'date', found: 'x', fix: 'y' };

describe('the report', () => {
  it('says how much there is of everything', () => {
    const spellings = { a: ['A', 'B'], b: ['C'] };
    const content = contentOf({
      sources: [aSource({ spellings }), aSource({ id: 'gazette', spellings })],
      events: [anEvent()],
      actors: [anActor()],
      entities: [anEntity(), anEntity({ id: 'new-harbour' })],
      questions: [aQuestion()],
    });
    expect(reportCounts(content)).toBe('No problems: 2 sources, 1 event, 1 actor, 2 entities, 1 question, 6 spellings');
    expect(reportCounts(content, 1)).toMatch(/^No problems, 1 warning: 2 sources/);
    expect(reportCounts(content, 2)).toMatch(/^No problems, 2 warnings: 2 sources/);
  });

  it('says of a warning that it is one', () => {
    expect(printLine({ ...PROBLEM, isWarning: true })).toBe('content/a.md:3 date: warning: x; y');
    expect(annotate({ ...PROBLEM, isWarning: true })).toBe('::warning file=content/a.md,line=3::date: x; y');
  });
});

describe('drafts', () => {
  it('are counted and named, of many the first ten', () => {
    const drafts = (count: number) =>
      contentOf({ drafts: Array.from({ length: count }, (_, i) => aDraft(`draft-${i}`)) });
    expect(reportDrafts(drafts(1))).toBe('1 draft, which the site leaves out: sources/draft-0.md');
    expect(reportDrafts(drafts(2))).toMatch(/^2 drafts, .*: sources\/draft-0\.md, sources\/draft-1\.md$/);
    expect(reportDrafts(drafts(12))).toMatch(/^12 drafts, .*draft-9\.md, and 2 more$/);
  });
});

function aDraft(id: string) {
  return { ...aSource({ id }), data: draftSchema.parse({ draft: true }) };
}

describe('an annotation', () => {
  it('stands beside its line', () => {
    expect(annotate(PROBLEM)).toBe('::error file=content/a.md,line=3::date: x; y');
  });

  it('cannot end, or begin another', () => {
    const hostile = { ...PROBLEM, file: 'a,line=9::b%0A.md', found: '100%\n::error::x\u001b[2J' };
    expect(annotate(hostile)).toBe(
      '::error file=a%2Cline=9%3A%3Ab%250A.md,line=3::date: 100%25\\u000a::error::x\\u001b[2J; y',
    );
  });
});

describe('a line that GitHub Actions prints', () => {
  it.each([
    ['::error::x', '\\::error::x'],
    ['  ::error::x', '  \\::error::x'],
    ['a ##[error]x ##[add-path]y', 'a ##\\[error]x ##\\[add-path]y'],
    ['content/a.md:3 date: ::x; y', 'content/a.md:3 date: ::x; y'],
  ])('is not obeyed: %s', (line, disarmed) => {
    expect(disarm(line)).toBe(disarmed);
  });
});
