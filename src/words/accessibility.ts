import type { TextSection } from './about.ts';

/** What the page on accessibility says, by key. */
export const accessibilityWords = {
  title: 'Accessibility',
  heading: 'How accessible this site is',
  description: 'How accessible this site is, how that was tested, and where it falls short.',
} as const;

/** What stands under the heading of the page. */
export const accessibilityLead =
  'This site should work for everyone: by keyboard alone, read aloud by a screen reader, enlarged four times, in dark or high-contrast colours, and without motion. It aims at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.';

/** The parts of the page, in order. Tests hold each sentence that they can; `docs/accessibility.md` has the details. */
export const accessibilitySections: readonly TextSection[] = [
  {
    id: 'ways',
    heading: 'Ways around a page',
    blocks: [
      'The first links on a page lead past its head: to the content, from the top of the home page to the timeline too, and from the top of the search page to the results. You see them when you press the Tab key.',
      'Press / or Ctrl+K on any page to search. The arrow keys go through the suggestions, and Esc closes them. Esc closes the preview of a link, too.',
    ],
  },
  {
    id: 'tests',
    heading: 'What was tested, and how',
    blocks: [
      'Programs test the software behind this site in Chromium whenever it changes, on a page of each kind; a full test takes every page. They look for:',
      [
        'what the rules of axe find, all of them, on a narrow screen and on a wide one, in light, dark and high-contrast colours;',
        'links and controls that the Tab key leaves out, takes out of order or does not outline, and those that something covers;',
        'links and controls smaller than 24 by 24 pixels and close to another, except within sentences and on maps;',
        'text that is read in another order than it is seen;',
        'text that is cut off, or that overlaps, once you set wider spaces;',
        'scrolling sideways at 400%, except in tables and pictures;',
        'anything that moves although you ask for less motion;',
        'mistakes in the HTML, with two checkers.',
      ],
      'Programs also make five journeys by keyboard alone, and check what the browser tells a screen reader on the way. They find an event by filter, find a person by another spelling, ask what was known on a day, compare two sources, and cite an event. In November 2026 the main steps were also tried with the screen reader Orca.',
    ],
  },
  {
    id: 'limits',
    heading: 'Where it falls short',
    blocks: [
      [
        'Nobody who relies on a screen reader or a magnifier has tested it for us.',
        'Programs test all of this in Chromium. In Firefox and in WebKit, the engine of Safari, they try what readers do most, and not the rules above.',
        'On a map, a small country is a small target. The page lists the same countries in words.',
        'On a phone, the links at the head of a page stand in one line that scrolls sideways.',
        'In the table of who takes part in what, long names are cut short. A screen reader has them in full.',
        'The number of a citation, such as [1], is as small as its sign. WCAG allows that within a sentence.',
        'Files to download, such as tables and calendars, were not tested.',
      ],
    ],
  },
  {
    id: 'tell',
    heading: 'Tell us',
    blocks: [
      {
        needs: 'feedback',
        text: 'If there is something that you cannot read or use, tell us by the link at the foot of the page. Say what you use to read it.',
      },
      'This site is published by {publisher}. {about} says how it is made.',
    ],
  },
];
