import { escapeControls } from '../model/text/control-characters.ts';
import { ingestWords } from '../words/ingest.ts';

/** Tells how far a run over many files is: a bar on a terminal, lines in a log; nothing for one file. */
export interface Progress {
  /** Says that a file is begun. */
  readonly begin: (file: string) => void;
  /** Takes the bar away, so that a line can be printed in its place. */
  readonly clear: () => void;
}

const WIDTH = 24;
/** Takes the cursor to the beginning of its line and clears that. */
const CLEAR_LINE = '\r\u001b[2K';

/** The progress of a run over this many files. */
export function progressOn(stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>, all: number): Progress {
  let done = 0;
  const begin = (file: string) => {
    const line = escapeControls(ingestWords.progress(done + 1, all, file));
    if (all > 1) stream.write(stream.isTTY ? `${CLEAR_LINE}${bar(done, all)} ${line.slice(0, 50)}` : `${line}\n`);
    done += 1;
  };
  const clear = () => {
    if (all > 1 && stream.isTTY) stream.write(CLEAR_LINE);
  };
  return { begin, clear };
}

function bar(done: number, all: number): string {
  const full = Math.round((done / all) * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]`;
}
