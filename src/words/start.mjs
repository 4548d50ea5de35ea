/** What is said before the command line can begin, in JavaScript that any Node reads. */
export const startWords = {
  noPackages: 'The packages are not installed: run npm ci first.',
  /** @param {string} version */
  oldNode: (version) => `Node.js ${version} is too old: use npm run, or Node.js 22.18 or later.`,
};
