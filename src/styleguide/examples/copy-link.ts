import type CopyLink from '../../components/text/copy-link/CopyLink.astro';
import type { Examples } from '../example.ts';

export const copyLink: Examples<typeof CopyLink> = {
  component: 'text/copy-link/CopyLink',
  purpose: 'Says at the foot of the window that a link was copied, for four seconds.',
  usedOn: 'Once on each page that has links to its facts; empty until one of them is followed.',
  examples: [
    { name: 'Nothing copied', when: 'Until a link to a fact is followed: try one under PermaLink.', props: {} },
  ],
};
