/** The language of a code without its variety: `en` of `en-GB`. */
export function languageOf(code: string): string {
  return code.split('-')[0]!;
}
