import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { sentencesToReread } from '../../src/reader/sentences.ts';
import { anActor, anEvent, aQuestion, aSource, aStoryFile, contentOf } from '../builders.ts';

const ID = '2026-01-19-opening';
const claim = (answer: number) => ({ question: 'how-many', answer, sources: ['herald'] });

interface Told {
  readonly reading?: string;
  readonly answer?: number;
  readonly account?: string;
  readonly soFar?: readonly string[];
  readonly sources?: readonly string[];
  readonly formerIds?: readonly string[];
  readonly hasClaim?: boolean;
  /** True where another event answers the question too. */
  readonly later?: boolean;
}

/** A story with a reading, and a sentence of the story so far. */
function aTold({
  reading = 'They agree.',
  answer = 7,
  account = 'It opens.',
  soFar = ['It opened.'],
  sources = [],
  formerIds = [],
  hasClaim = true,
  later = false,
}: Told) {
  const events = [
    anEvent({ id: ID, text: `${account} [@herald]`, claims: hasClaim ? [claim(answer)] : [] }),
    ...(later ? [anEvent({ id: '2026-01-20-later', date: '2026-01-20', claims: [claim(answer)] })] : []),
  ];
  const story = aStoryFile({ soFar: soFar.map((text) => ({ text, events: [ID] })) });
  const content = contentOf({
    story,
    sources: [aSource({ id: 'herald' }), ...sources.map((id) => aSource({ id, formerIds, added: '2026-12-01' }))],
    events,
    actors: [anActor()],
    questions: [aQuestion({ reading })],
  });
  return { content, graph: buildGraph(story.data, content) };
}

async function aFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const toReread = (told: Told, how: { areRead?: boolean; mayWrite?: boolean } = {}) => {
    const { graph, content } = aTold(told);
    const found = sentencesToReread(graph, content, { folder, areRead: false, mayWrite: true, ...how });
    return found.map(({ file, field }) => `${file} ${field}`);
  };
  /** What is said of them, behind what is said of each. */
  const saidOf = (told: Told) => {
    const { graph, content } = aTold(told);
    const found = sentencesToReread(graph, content, { folder, areRead: false, mayWrite: false });
    return found.map((problem) => `${problem.field}: ${problem.found.replace(/^what .* last read/, '…')}`);
  };
  return { folder, toReread, saidOf };
}

describe('sentences of editors', () => {
  it('are taken as read when they are written, and told when what they rest on changes', async () => {
    const { toReread } = await aFolder();
    expect(toReread({})).toEqual([]);
    expect(toReread({})).toEqual([]);
    expect(toReread({ answer: 8 })).toEqual(['story.yaml soFar.0', 'questions/how-many.md reading']);
    expect(toReread({ account: 'It opens late.' })).toEqual(['story.yaml soFar.0']);
    expect(toReread({ sources: ['lamp'] })).toEqual(['story.yaml standfirst']);
  });

  it('are told until they are reworded, or the editor has read them again', async () => {
    const { toReread } = await aFolder();
    toReread({});
    expect(toReread({ answer: 8 })).toHaveLength(2);
    expect(toReread({ answer: 8, reading: 'They differ.' })).toEqual(['story.yaml soFar.0']);
    expect(toReread({ answer: 8, reading: 'They differ.' }, { areRead: true })).toEqual([]);
    expect(toReread({ answer: 8, reading: 'They differ.' })).toEqual([]);
  });

  it('stay known where one is put before them', async () => {
    const { toReread } = await aFolder();
    toReread({});
    const soFar = ['It was planned.', 'It opened.'];
    expect(toReread({ account: 'It opens late.', soFar })).toEqual(['story.yaml soFar.1']);
  });

  it('stay known where a record that they rest on is renamed', async () => {
    const { toReread } = await aFolder();
    toReread({ sources: ['lamp'] });
    expect(toReread({ sources: ['lantern'], formerIds: ['lamp'] })).toEqual([]);
    expect(toReread({ sources: ['lantern'] })).toEqual(['story.yaml standfirst']);
  });

  it('are not noted on a server, where nothing that is written is kept', async () => {
    const { folder, toReread } = await aFolder();
    expect(toReread({}, { mayWrite: false })).toEqual([]);
    await expect(readFile(join(folder, 'sentences.txt'))).rejects.toThrow();
  });

  it('are told with what has changed, by its records and fields', async () => {
    const { toReread, saidOf } = await aFolder();
    toReread({});
    expect(saidOf({ answer: 8, account: 'It opens late.' })).toEqual([
      `soFar.0: …: account and claims of ${ID}`,
      `reading: …: claims of ${ID}`,
    ]);
    expect(saidOf({ sources: ['lamp', 'lantern'] })).toEqual([
      'standfirst: …: 3 sources, not 1 (last added: lamp, lantern)',
    ]);
    expect(saidOf({ hasClaim: false })).toEqual([`soFar.0: …: claims of ${ID}`, `reading: …: ${ID}, which is gone`]);
    expect(saidOf({ later: true })).toEqual(['reading: …: 2026-01-20-later, which is new']);
  });

  it('name no source as the last where another was added on that day', async () => {
    const { toReread, saidOf } = await aFolder();
    toReread({ sources: ['lamp'] });
    expect(saidOf({ sources: ['lamp', 'lantern'] })).toEqual(['standfirst: …: 3 sources, not 2']);
  });

  it('are told without that where none was noted, as earlier versions have it', async () => {
    const { folder, toReread, saidOf } = await aFolder();
    toReread({});
    const file = join(folder, 'sentences.txt');
    const notes = await readFile(file, 'utf8');
    await writeFile(file, notes.replace(/^(\S+ \S+ \S+).*$/gm, '$1'));
    expect(saidOf({ answer: 8 })).toEqual(['soFar.0: …', 'reading: …']);
    toReread({});
    expect(await readFile(file, 'utf8')).toBe(notes);
  });
});
