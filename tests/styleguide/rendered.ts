import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { COMPONENTS } from '../../src/styleguide/components.ts';
import { exampleId, type ComponentExamples, type Example } from '../../src/styleguide/example.ts';
import { EXAMPLES } from '../../src/styleguide/examples.ts';

/** An example as its component prints it. */
export interface Rendered {
  readonly of: ComponentExamples;
  readonly example: Example;
  readonly id: string;
  readonly html: string;
  readonly tree: Root;
}

const container = await AstroContainer.create();

/** An example of a component, in what it has to stand in. */
export async function rendered(of: ComponentExamples, example: Example): Promise<Rendered> {
  const component = COMPONENTS.get(of.component);
  if (!component) throw new Error(`no component ${of.component}`);
  const inside = of.inside ?? 'div';
  const html = await container.renderToString(component, { props: { ...example.props } });
  const whole = `<${inside}>${html}</${inside}>`;
  return { of, example, id: exampleId(of, example), html: whole, tree: fromHtml(whole, { fragment: true }) };
}

/** Every example of every component. */
export function allRendered(): Promise<readonly Rendered[]> {
  return Promise.all(EXAMPLES.flatMap((of) => of.examples.map((example) => rendered(of, example))));
}

/** An example by the names that the guide gives it: `exampleOf('QuestionItem', 'An answer withdrawn')`. */
export function exampleOf(component: string, name: string): Promise<Rendered> {
  const of = EXAMPLES.find((examples) => examples.component.replace(/^.*\//, '') === component);
  const example = of?.examples.find((one) => one.name === name);
  if (!of || !example) throw new Error(`no example "${name}" of ${component}`);
  return rendered(of, example);
}

/** Each element with those it is in, the outermost first. */
export function elementsIn(node: Nodes, within: readonly Element[] = []): readonly (readonly Element[])[] {
  const path = node.type === 'element' ? [...within, node] : within;
  const own = node.type === 'element' ? [path] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => elementsIn(child, path))] : own;
}
