/** What an editor reads of a file that the browser desk cannot show. */
export const browserDeskProblems = {
  unread: (line: number, found: string, fix: string) => `line ${line}: ${found}; ${fix}`,
} as const;
