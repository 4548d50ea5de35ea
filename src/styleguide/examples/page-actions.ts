import type PageActions from '../../components/frame/cite/PageActions.astro';
import type { Examples } from '../example.ts';

export const pageActions: Examples<typeof PageActions> = {
  component: 'frame/cite/PageActions',
  purpose: 'The way to how the page is cited, and buttons to share it and to copy its address.',
  usedOn: 'Under the title of an event, an actor, an entity, a source and a question.',
  examples: [{ name: 'Plain', when: 'On every such page alike.', props: {} }],
};
