/** A command line that asks for what is not there. */
export class UsageError extends Error {}
