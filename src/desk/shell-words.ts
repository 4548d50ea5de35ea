/** Words of a command as they are typed into a shell: what a shell would read as more than one, or as anything else, is quoted. */
export function shellWords(words: readonly string[]): string {
  return words.map(shellWord).join(' ');
}

/** Double quotes where nothing within them is special, which shells of all systems know; else single ones, of POSIX. */
export function shellWord(word: string): string {
  if (/^[\w@+=:,./-]+$/.test(word)) return word;
  if (/^[^"$`\\!%\p{Cc}]*$/u.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
