/** What is said of an id that a record has already, or had. */
export const newIdWords = {
  taken: (id: string, file: string) => `"${id}" is the id of ${file}, or was`,
  refused: (fault: string) => `${fault}. If it is the same, use that record; else give another with --id`,
  refusedEvent: (fault: string, command: string) =>
    `${fault}. If it is the same, cite the source there: ${command}; else give another with --id`,
  ask: (fault: string) => `${fault}. Which id is the new one to have? (Ctrl-C where it is the same)`,
};
