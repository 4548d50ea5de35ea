/** What is asked on a terminal besides the fields of a record, and said of the answers. */
export const askingWords = {
  placeIn: (source: string) => `${source}: in which paragraph? A number, or Enter`,
  role: (name: string) => `What part does ${name} play? A few words in lower case, such as "hosts the talks"`,
  /** Of a list with boxes, once it is left. */
  chosen: (names: readonly string[]) =>
    names.length === 0 ? 'none chosen' : `${names.length} chosen: ${names.join('; ')}`,
  taken: (name: string) => `Chosen: ${name}`,
  tab: (typed: string) =>
    `“${typed}” is not the name of one record alone: go to one with the arrows and press Tab to choose it, or empty the line.`,
  nobody: (typed: string) => `Nothing that may stand here is called “${typed}”: write another name, or empty the line.`,
  noneOf: (typed: string, choices: readonly string[]) =>
    choices.length === 0
      ? `Nothing here has “${typed}”; empty the line and choose.`
      : `“${typed}” is none of them; empty the line and choose one of: ${choices.join(', ')}.`,
  needed: 'This cannot be left out.',
  cancelled: 'Nothing was written.',
  ownFault: 'Nothing was written. This is a fault of the command itself, not of your answers; please report it:',
  noTerminal: 'Give them as options, or run the command on a terminal, which asks. --help lists them.',
} as const;
