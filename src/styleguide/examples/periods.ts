import type FurtherPeriod from '../../components/timeline/FurtherPeriod.astro';
import type PeriodLinks from '../../components/timeline/PeriodLinks.astro';
import type { PeriodLink } from '../../views/parts/timeline/period-links.ts';
import type { Examples } from '../example.ts';
import { link } from './harbour.ts';

export const periodLinks: Examples<typeof PeriodLinks> = {
  component: 'timeline/PeriodLinks',
  purpose: 'The years and months of a long list, each leading to where its items are, with how many there are.',
  usedOn: 'On the pages of lists that are too long for one page, and of their years and months.',
  leavesOut: ['anchor'],
  examples: [
    { name: 'None', when: 'When a page prints all there is, it prints nothing.', props: { periods: [] } },
    {
      name: 'Years',
      when: 'On the page of the list.',
      props: {
        periods: [
          {
            ...period('y2026', '2026', 12),
            shorter: [period('m2026-01', 'January', 9), period('m2026-02', 'February', 3)],
          },
          period('y1998', '1998', 1),
        ],
      },
    },
    {
      name: 'Days',
      when: 'On the page of a month of which there is more than fits a page.',
      props: { periods: [period('d2026-01-19', '19 January', 70), period('d2026-01-20', '20 January', 55)] },
    },
  ],
};

export const furtherPeriod: Examples<typeof FurtherPeriod> = {
  component: 'timeline/FurtherPeriod',
  purpose: 'Where a list goes on after the part of it that a page prints.',
  usedOn: 'On the pages of lists that are too long for one page.',
  examples: [{ name: 'Always', when: 'After the part.', props: { link: link('January 2026: 9 events') } }],
};

function period(anchor: string, label: string, count: number): PeriodLink {
  return { ...link(label), anchor, count, shorter: [] };
}
