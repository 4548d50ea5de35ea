import { oddSpaceNamed } from '../model/text/odd-space.ts';
import { commandLineWords } from '../words/command-line.ts';

/** Something that was mended. */
interface FixedPlace {
  /** `content/events/an-id.md:7` */
  readonly place: string;
  readonly from: string;
  readonly to: string;
}

/** So much is shown of what stands alike before and behind the part that was mended. */
const AROUND = 20;

/** A line that says what was there and what stands there now, with spaces that nobody tells apart by their codes. */
export function fixedLine({ place, from, to }: FixedPlace): string {
  const [before, behind] = [alike(from, to), alike(reversed(from), reversed(to))];
  const shown = (text: string) => {
    const start = Math.max(0, before - AROUND);
    const end = Math.max(before, text.length - Math.max(0, behind - AROUND));
    const part = text.slice(start, end);
    return oddSpaceNamed(`${start > 0 ? '…' : ''}${part}${end < text.length ? '…' : ''}`);
  };
  return commandLineWords.mended(place, shown(from), shown(to));
}

/** How many characters two texts share at their beginning. */
function alike(a: string, b: string): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count++;
  return count;
}

function reversed(text: string): string {
  return text.split('').toReversed().join('');
}
