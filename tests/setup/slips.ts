/** Rows of a keyboard, each key a little to the right of the one above it. */
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** A name this long is long enough to be recognised with a slip in it. */
const LETTERS = 5;

/** Every name with one slip of the finger in it: a letter dropped, doubled, swapped with the next, or of a key beside it. */
export function slipsIn(name: string): readonly string[] {
  const letters = [...name];
  const places = [...letters.keys()].filter((i) => isLetter(letters[i]));
  if (places.length < LETTERS) return [];
  const slips = places.flatMap((i) => {
    const [before, letter, after] = [letters.slice(0, i), letters[i]!, letters.slice(i + 1)];
    const [next] = after;
    const swapped = isLetter(next) && next !== letter ? [[...before, next!, letter, ...after.slice(1)]] : [];
    const beside = keysBeside(letter.toLowerCase()).map((key) => [...before, key, ...after]);
    return [[...before, ...after], [...before, letter, letter, ...after], ...swapped, ...beside];
  });
  return [...new Set(slips.map((slip) => slip.join('')))];
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /\p{L}/u.test(letter);
}

function keysBeside(key: string): readonly string[] {
  const row = KEYS.findIndex((keys) => keys.includes(key));
  if (row === -1) return [];
  const at = KEYS[row]!.indexOf(key);
  const [above, here, below] = [KEYS[row - 1], KEYS[row]!, KEYS[row + 1]];
  return [here[at - 1], here[at + 1], above?.[at], above?.[at + 1], below?.[at], below?.[at - 1]].filter(
    (near) => near !== undefined,
  );
}
