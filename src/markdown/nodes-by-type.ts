import type { Nodes, Root } from 'mdast';

/** The nodes of a tree, by their type. */
export type NodesByType = ReadonlyMap<string, readonly Nodes[]>;

/** All nodes of a tree in the order of the text, gone through once. */
export function nodesByType(tree: Root): NodesByType {
  const byType = new Map<string, Nodes[]>();
  const take = (node: Nodes): void => {
    const alike = byType.get(node.type);
    if (alike) alike.push(node);
    else byType.set(node.type, [node]);
    if ('children' in node) for (const child of node.children) take(child);
  };
  take(tree);
  return byType;
}

/** Those of one type, in the order of the text. */
export function nodesOf<Type extends Nodes['type']>(
  nodes: NodesByType,
  type: Type,
): readonly Extract<Nodes, { type: Type }>[] {
  return (nodes.get(type) ?? []) as readonly Extract<Nodes, { type: Type }>[];
}
