/** A stretch of a text, and what stands there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with each stretch replaced; every other character stays. Throws a `RangeError` where two stretches overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const inOrder = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let done = 0;
  const parts = inOrder.map(({ start, end, text: by }) => {
    if (start < done) throw new RangeError('Two changes of one place');
    const part = text.slice(done, start) + by;
    done = end;
    return part;
  });
  return parts.join('') + text.slice(done);
}
