import type { Result } from './bench-ingest.ts';

/** Prints the pages of which a field is wrong: `title`, `day`, `given`, `authors`, `language`, or `text` below 0.9. */
export function printMisses(results: readonly Result[], field: string): void {
  for (const { expected, found, score } of results) {
    if (field === 'text') {
      const [precision, recall] = [score.precision ?? 1, score.recall ?? 1];
      if (Math.min(precision, recall) < 0.9) console.log(expected.file, precision.toFixed(2), recall.toFixed(2));
    } else if (score[field as 'title'] === false) {
      const key = field === 'day' || field === 'given' ? 'published' : (field as 'title');
      console.log(
        `${expected.file}\n  expected ${JSON.stringify(expected[key])}\n  found    ${JSON.stringify(found[key])}`,
      );
    }
  }
}
