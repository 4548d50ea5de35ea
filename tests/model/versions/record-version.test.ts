import { describe, expect, it } from 'vitest';
import { inOrder, lineOfVersion, versionOfLine } from '../../../src/model/versions/record-version.ts';

const LINE =
  "events/2026-01-19-it 2026-02-01 0123456789ab 2 !title,+claims title='Talks text=aa11bb,cc22dd #claim-a-7=ee33ff";
const read = (line: string) => versionOfLine(line)!;

describe('a line of the list of versions', () => {
  it('is read back as it was written', () => {
    expect(lineOfVersion(read(LINE))).toBe(LINE);
    expect(read(LINE).changes).toEqual([
      { field: 'title', how: 'corrected' },
      { field: 'claims', how: 'added' },
    ]);
    expect(lineOfVersion(read('story 2026-02-01 0123456789ab 0 -'))).toBe('story 2026-02-01 0123456789ab 0 -');
  });

  it.each(['<<<<<<< HEAD', 'events/x', 'events/x 2026-02-01 xyz 0 -', 'events/x 2026-02-01 0123456789ab 0 ?title'])(
    'is not %j',
    (line) => {
      expect(versionOfLine(line)).toBeNull();
    },
  );
});

describe('the versions of two branches', () => {
  const at = (path: string, day: string, hash: string) => `${path} ${day} ${hash.repeat(12)} 0 - title=aa11bb`;
  const ordered = (...lines: readonly string[]) => inOrder(lines.map(read)).map(lineOfVersion);

  it('are put in order once Git has kept the lines of both, with the parts of the last of each record', () => {
    const [first, mine, theirs] = [
      at('events/b', '2026-02-01', 'a'),
      at('events/b', '2026-02-02', 'b'),
      at('events/b', '2026-02-03', 'c'),
    ];
    const other = at('actors/a', '2026-02-04', 'd');
    const bare = (line: string) => line.replace(' title=aa11bb', '');
    expect(ordered(first, theirs, bare(first), mine, other)).toEqual([other, bare(first), bare(mine), theirs]);
  });

  it('of one day stay as they were written', () => {
    const [later, sooner] = [at('story', '2026-02-01', 'f'), at('story', '2026-02-01', '0')];
    expect(ordered(later, sooner)).toEqual([later.replace(' title=aa11bb', ''), sooner]);
  });
});
