import type MapFigure from '../../components/standings/map/MapFigure.astro';
import type StandingsMap from '../../components/standings/map/StandingsMap.astro';
import type { MapCountry, Picture } from '../../views/parts/standings/map/picture.ts';
import type { StandingsMap as Map } from '../../views/parts/standings/map/standings-map.ts';
import type { Examples } from '../example.ts';
import { link, LONG_TITLE, MIRA, RIGHT_TO_LEFT } from './harbour.ts';

/* A world of squares, eighteen to a map. */

const SIDE = 240;
const square = (x: number, y: number) => `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}z`;
const placeOf = (i: number) => ({ x: 80 + (i % 6) * SIDE, y: 40 + Math.floor(i / 6) * SIDE });

/** All, in the order of legends. */
const EVERY: Map['legend'] = [
  { texture: 'ratified', family: 'joined', label: 'Ratified' },
  { texture: 'signed', family: 'joined', label: 'Signed' },
  { texture: 'accepted', family: 'joined', label: 'Accepted' },
  { texture: 'reinstated', family: 'joined', label: 'Reinstated' },
  { texture: 'provisional', family: 'joined', label: 'Provisional' },
  { texture: 'associate', family: 'joined', label: 'Associate member' },
  { texture: 'suspended', family: 'open', label: 'Suspended' },
  { texture: 'observer', family: 'open', label: 'Observer' },
  { texture: 'undecided', family: 'open', label: 'Undecided' },
  { texture: 'invited', family: 'open', label: 'Invited' },
  { texture: 'declined', family: 'left', label: 'Declined' },
  { texture: 'withdrawn', family: 'left', label: 'Withdrawn' },
  { texture: 'expelled', family: 'left', label: 'Expelled' },
  { texture: 'rescinded', family: 'left', label: 'Rescinded' },
];

/** A country that fills a square of the map, named in its middle. */
function country(i: number, label: string, status: string): MapCountry {
  const { x, y } = placeOf(i);
  return {
    link: link(label),
    status,
    texture: status,
    words: status,
    family: EVERY.find((entry) => entry.texture === status)!.family,
    outline: square(x, y),
    marker: null,
    label: { x: x + SIDE / 2, y: y + SIDE / 2, anchor: 'middle', leader: null },
    narrowLabel: null,
    isNamed: true,
  };
}

const ISLAND: MapCountry = {
  ...country(0, 'Islet', 'signed'),
  outline: '',
  marker: { x: 800, y: 780 },
  label: { x: 876, y: 786, anchor: 'start', leader: 'M800 780L876 786' },
};
const PICTURE: Picture = {
  width: 1600,
  height: 800,
  land: Array.from({ length: 18 }, (_, i) => square(placeOf(i).x, placeOf(i).y)).join(''),
  borders: 'M320 40v720M560 40v720M800 40v720M1040 40v720M1280 40v720M80 280h1440M80 520h1440',
  area: '',
  countries: [country(1, 'Northmere', 'accepted'), country(2, 'Southmere', 'invited')],
};
const MAP: Map = {
  summary: '2 countries, shaded by status',
  main: PICTURE,
  world: null,
  legend: [
    { texture: 'accepted', family: 'joined', label: 'Accepted' },
    { texture: 'invited', family: 'open', label: 'Invited' },
  ],
  missing: [],
};
const TITLE = 'Who has joined: River Council';

export const mapFigure: Examples<typeof MapFigure> = {
  component: 'standings/map/MapFigure',
  purpose: 'A map of the standings in a body, with what its fillings mean.',
  usedOn: 'On the home page, in short, and within the map of a page of standings.',
  leavesOut: ['title', 'summary', 'texture', 'family', 'land', 'borders', 'area', 'outline', 'countries.label'],
  examples: [{ name: 'Brief', when: 'On the home page.', props: { title: TITLE, map: MAP, isBrief: true } }],
};

export const standingsMap: Examples<typeof StandingsMap> = {
  component: 'standings/map/StandingsMap',
  purpose: 'Where the countries with a standing in a body lie, each filled by its standing.',
  usedOn: 'On pages of standings that have a country.',
  leavesOut: ['title', 'texture', 'family', 'land', 'borders', 'area', 'outline', 'countries.label'],
  examples: [
    {
      name: 'Two',
      when: 'When two countries have a standing; one alone has no map.',
      props: { title: TITLE, map: MAP },
    },
    {
      name: 'In doubt',
      when: 'When no date tells which step of a country came last, or whether it came by the day of the page.',
      props: {
        title: TITLE,
        map: {
          ...MAP,
          summary: '4 countries, shaded by status',
          main: {
            ...PICTURE,
            countries: [
              ...PICTURE.countries,
              {
                ...country(3, 'Eastmere', 'accepted'),
                texture: 'order-untold',
                words: 'accepted, order not told',
                family: 'open',
              },
              {
                ...country(4, 'Westmere', 'signed'),
                texture: 'day-untold',
                words: 'signed, not certain by then',
                family: 'open',
              },
            ],
          },
          legend: [
            ...MAP.legend,
            { texture: 'order-untold', family: 'open', label: 'Order not told' },
            { texture: 'day-untold', family: 'open', label: 'Not certain by then' },
          ],
        },
      },
    },
    {
      name: 'Every filling',
      when: 'When each standing is that of some country.',
      props: {
        title: TITLE,
        map: {
          ...MAP,
          summary: '14 countries, shaded by status',
          main: { ...PICTURE, countries: EVERY.map(({ texture, label }, i) => country(i, `${label} Isle`, texture)) },
          legend: EVERY,
        },
      },
    },
    {
      name: 'Too small to see',
      when: 'When a country has a marker, and a line from its name to it.',
      props: {
        title: TITLE,
        map: {
          ...MAP,
          summary: '3 countries, shaded by status',
          main: { ...PICTURE, countries: [...PICTURE.countries, ISLAND] },
          legend: [{ texture: 'signed', family: 'joined', label: 'Signed' }, ...MAP.legend],
        },
      },
    },
    {
      name: 'Awkward names',
      when: 'When a name is in another script, or so long that the map has no room for it.',
      props: {
        title: TITLE,
        map: {
          ...MAP,
          main: {
            ...PICTURE,
            countries: [country(4, 'Паром', 'accepted'), { ...country(7, LONG_TITLE, 'invited'), label: null }],
          },
        },
      },
    },
    {
      name: 'With the world',
      when: 'When a country lies far from the others: a second map has it.',
      props: {
        title: TITLE,
        map: {
          ...MAP,
          summary: '3 countries, shaded by status',
          world: {
            ...PICTURE,
            borders: '',
            area: 'M60 20h720v280h-720z',
            countries: [
              ...PICTURE.countries.map((one) => ({ ...one, isNamed: false, label: null })),
              country(11, 'Farmere', 'invited'),
            ],
          },
        },
      },
    },
    {
      name: 'Not on the map',
      when: 'When some have a standing that are no country.',
      props: {
        title: TITLE,
        map: {
          ...MAP,
          missing: [
            { link: MIRA, status: 'observer' },
            { link: RIGHT_TO_LEFT, status: 'accepted' },
          ],
        },
      },
    },
  ],
};
