/** Why an edit cannot be made, in an editor's words; each line by itself. Nothing was written. */
export class Refusal extends Error {
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
