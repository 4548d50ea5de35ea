import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLSeq } from 'yaml';
import type { Problem } from '../model/diagnostics/problem.ts';
import { yamlProblems } from '../words/problems/yaml.ts';

/** A comment that may have been the name of a field: `# statements:` between the items of another list. */
export interface CommentedName {
  readonly name: string;
  readonly line: number;
  /** The list that the items below it belong to now, and the first of them, from 0. */
  readonly list: string;
  readonly item: number;
}

/** Such comments in the lists of a record, each at an offset of its YAML. */
export function commentedNames(
  record: Node | null,
  source: string,
): readonly (Omit<CommentedName, 'line'> & { readonly offset: number })[] {
  if (!isMap(record)) return [];
  return (record.items as Pair<Node, Node | null>[]).flatMap(({ key, value }) => {
    if (!isScalar(key) || !isSeq(value) || value.flow === true) return [];
    return itemsWithComment(value as YAMLSeq<Node>).map(({ name, item, before }) => ({
      name,
      list: String(key.value),
      item,
      offset: source.lastIndexOf('#', before),
    }));
  });
}

function itemsWithComment(list: YAMLSeq<Node>) {
  return list.items.flatMap((node, item) => {
    const comment = node.commentBefore ?? (item === 0 ? list.commentBefore : null);
    const [, name] = /(?:^|\n) *(\w+):\s*$/.exec(comment ?? '') ?? [];
    return name === undefined ? [] : [{ name, item, before: node.range?.[0] ?? 0 }];
  });
}

/**
 * What is wrong with a record, told of the comment by which a list came to items that are none of its own: where it has
 * the name of a field and what is below it does not fit.
 */
export function blamingComments(
  problems: readonly Problem[],
  names: readonly CommentedName[],
  fields: readonly string[],
): readonly Problem[] {
  return names
    .filter(({ name, list }) => name !== list && fields.includes(name))
    .reduce((told, name) => blaming(told, name), problems);
}

function blaming(problems: readonly Problem[], { name, list, item, line }: CommentedName): readonly Problem[] {
  const isBelow = ({ field }: Problem) => {
    const [first, index] = field.split('.');
    return first === list && Number(index) >= item;
  };
  const [first] = problems.filter(isBelow);
  if (!first) return problems;
  const others = problems.filter((problem) => !isBelow(problem) && problem.field !== name);
  return [...others, { file: first.file, line, field: list, ...yamlProblems.commentedName(name, list) }];
}
