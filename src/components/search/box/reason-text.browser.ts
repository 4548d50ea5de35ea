import type { Reason } from '../../../search/reason.ts';
import { element } from './element.browser.ts';

/** A reason as a sentence in which the name keeps its own direction. */
export function reasonText({ before, name, after }: Reason): readonly (Node | string)[] {
  return [before, element('bdi', {}, name), after];
}
