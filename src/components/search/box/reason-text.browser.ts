import { besideTitle, type Reason } from '../../../search/reason.ts';
import { element } from './element.browser.ts';

/** A reason as a sentence in which the name keeps its own direction, to stand beside the title of the page. */
export function reasonText(reason: Reason, title: string): readonly (Node | string)[] {
  const { before, name, after } = besideTitle(reason, title);
  return [before, element('bdi', {}, name), after];
}
