import type { ComponentProps } from 'astro/types';

/** A component in every state that it has; the guide shows them and the tests check them. */
export interface ComponentExamples<Props extends object = object> {
  /** Its file within `src/components/`, without the ending: `copy-link/CopyLink`. */
  readonly component: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  /** The pages it is part of, in a sentence. */
  readonly usedOn: string;
  /** What it has to stand in, when it is not a block of its own. */
  readonly inside?: 'p' | 'ol';
  /** True for a part of the page's frame, which is shown but cannot be used a second time. */
  readonly isPicture?: boolean;
  /** True for what stays hidden until a script of its page has use for it. */
  readonly isRevealed?: boolean;
  /** Fields of its props that it never prints as they are. */
  readonly leavesOut?: readonly string[];
  readonly examples: readonly Example<Props>[];
}

/** One state of a component. */
export interface Example<Props extends object = object> {
  /** A few words, unlike those of its other examples. */
  readonly name: string;
  /** When it is so, in a sentence. */
  readonly when: string;
  readonly props: Props;
  /** Fields of its props that this state does not print. */
  readonly leavesOut?: readonly string[];
}

/** Examples whose props are those of a component: `Examples<typeof EventItem>`. */
// What a component takes is known to the compiler only as `any` where it is not told of Astro's files.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Examples<Component extends (props: any) => unknown> = ComponentExamples<ComponentProps<Component>>;

/** The name of a component, without the folder it is in. */
export function nameOf({ component }: ComponentExamples): string {
  return component.replace(/^.*\//, '');
}

/** Where a component stands in the guide: `event-item`. */
export function sectionId(component: ComponentExamples): string {
  return slug(nameOf(component).replace(/(?<=[a-z])(?=[A-Z])/g, '-'));
}

/** Where an example stands in the guide: `event-item-key-moment`. */
export function exampleId(component: ComponentExamples, { name }: Example): string {
  return `${sectionId(component)}-${slug(name)}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
