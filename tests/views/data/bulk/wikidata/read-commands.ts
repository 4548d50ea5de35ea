/** A command as QuickStatements 3 reads it (https://github.com/WikiMovimentoBrasil/quickstatements3, its parser of version 1). */
interface ReadCommand {
  readonly kind: 'alias' | 'statement';
  readonly item: string;
  readonly value: string;
  readonly language?: string;
  readonly property?: string;
  readonly qualifiers?: readonly { readonly property: string; readonly value: string }[];
  readonly references?: readonly Readonly<Record<string, string>>[];
}

/** What the program takes a text for: it cuts at `||` and `|` before all else, and makes straight marks of curly ones. */
export function readCommands(text: string): readonly ReadCommand[] {
  const lines = text.replaceAll('||', '\n').replaceAll('|', '\t').split(/\n/);
  return lines.filter((line) => line.trim() !== '').map((line) => readCommand(line.trim()));
}

function readCommand(line: string): ReadCommand {
  const [item = '', what = '', value = '', ...rest] = line
    .split('\t')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (what.startsWith('A')) return { kind: 'alias', item, language: what.slice(1), value: valueOf(value) };
  return { kind: 'statement', item, property: what, value: valueOf(value), ...parts(rest) };
}

function parts(rest: readonly string[]) {
  const qualifiers: { property: string; value: string }[] = [];
  const references: Record<string, string>[] = [{}];
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const [key, value] = [rest[i]!, valueOf(rest[i + 1]!)];
    if (key.startsWith('!S')) references.push({});
    if (key.startsWith('P')) qualifiers.push({ property: key, value });
    else references.at(-1)![key.replace(/^!?S/, 'P')] = value;
  }
  return { qualifiers, references };
}

function valueOf(written: string): string {
  const straight = written.replace(/[“”]/g, '"');
  return (/^"""(.*)"""$/.exec(straight) ?? /^"(.*)"$/.exec(straight))?.[1]?.trim() ?? straight;
}
