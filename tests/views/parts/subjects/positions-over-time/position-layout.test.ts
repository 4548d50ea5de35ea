import { describe, expect, it } from 'vitest';
import { laidOut } from '../../../../../src/views/parts/subjects/positions-over-time/position-layout.ts';

/** A mark at a place, of the label "Stone: offered" unless it has another. */
const mark = (at: number, fields: Partial<Parameters<typeof laidOut>[0][number]> = {}) => ({
  ...{ at, from: at, to: at, isSpan: false },
  ...{ name: 'Stone', brief: 'offered', detail: '' },
  ...fields,
});
const rowsOf = (...marks: readonly ReturnType<typeof mark>[]) => laidOut(marks).placed.map(({ row }) => row);
const roomOf = (...marks: readonly ReturnType<typeof mark>[]) => laidOut(marks).placed.map(({ hasRoom }) => hasRoom);

describe('the marks of a lane', () => {
  it('share a row as long as neither they nor their labels meet', () => {
    expect(rowsOf(mark(0), mark(0.5))).toEqual([0, 0]);
    expect(rowsOf(mark(0), mark(0.3), mark(0.6))).toEqual([0, 1, 0]);
    expect(laidOut([mark(0), mark(0.3), mark(0.6)]).rows).toBe(2);
  });

  it('keep clear of all of the time that a vague date may mean', () => {
    expect(rowsOf(mark(0.1, { from: 0, to: 1 }), mark(0.7))).toEqual([0, 1]);
    expect(rowsOf(mark(0), mark(0.6, { from: 0.2, to: 1 }))).toEqual([0, 1]);
  });

  it('have their label on the side on which there is room, or around them', () => {
    const anchors = laidOut([mark(0), mark(1), mark(0.5, { brief: 'offered together by nine' })]).placed;
    expect(anchors.map(({ anchor }) => anchor)).toEqual(['start', 'end', 'middle']);
  });

  it('say more where a wide screen has room for it in the whole row', () => {
    const short = 'two boats';
    expect(roomOf(mark(0, { detail: short }))).toEqual([true]);
    expect(roomOf(mark(0))).toEqual([false]);
    expect(roomOf(mark(0, { detail: 'x'.repeat(110) }))).toEqual([false]);
    expect(roomOf(mark(1, { detail: 'x'.repeat(110) }))).toEqual([false]);
    expect(roomOf(mark(0, { detail: 'x'.repeat(60) }), mark(0.5, { detail: short }))).toEqual([false, false]);
    expect(roomOf(mark(0, { detail: short }), mark(0.5, { detail: short }))).toEqual([true, true]);
  });
});
