/** A file that gives no article; its message is one line for the editor, which names no file. */
export class Unreadable extends Error {}
