import type { NodeSingular, StylesheetJson } from 'cytoscape';
import type { Colours } from './colours.ts';

const FADE_MS = 1400;
const chosenSize = (node: NodeSingular): number => Math.max(28, node.data('size'));

/** How the picture looks: a shape and a colour for every kind, a line for every sort of tie, and what a scene changes. Only few things change softly: many at once would stall. */
export const pictureStyle = (colours: Colours, { still, many }: { still: boolean; many: boolean }): StylesheetJson => [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'border-width': 1.5,
      'border-color': colours.ground,
      'overlay-opacity': 0,
      'transition-property': 'opacity',
      'transition-duration': still || many ? 0 : 250,
    },
  },
  { selector: '.PERSON', style: { shape: 'ellipse', 'background-color': colours.person } },
  { selector: '.GROUP', style: { shape: 'round-rectangle', 'background-color': colours.group } },
  { selector: '.SCHOOL', style: { shape: 'triangle', 'background-color': colours.school } },
  { selector: '.UNIVERSITY', style: { shape: 'diamond', 'background-color': colours.university } },
  { selector: '.FACILITY', style: { shape: 'hexagon', 'background-color': colours.facility } },
  { selector: '.to-connect', style: { 'background-color': colours.ground, 'border-color': colours['to-connect'], 'border-width': 6 } },
  { selector: '.not-known', style: { 'background-color': colours.ground, 'border-color': colours.group, 'border-width': 5, 'border-style': 'dashed' } },
  {
    selector: 'edge',
    style: {
      width: 1.6,
      'curve-style': 'haystack',
      'haystack-radius': 0,
      'line-color': colours.edge,
      'line-opacity': 0.75,
      'overlay-opacity': 0,
      events: 'no',
      'transition-property': 'line-opacity, opacity',
      'transition-duration': still || many ? 0 : 250,
    },
  },
  { selector: 'edge.seat', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 5] } },
  { selector: 'edge.direct', style: { width: 2.6, 'line-color': colours['edge-direct'] } },
  { selector: 'edge.place', style: { 'line-style': 'dotted' } },
  { selector: 'node.far', style: { opacity: 0.28 } },
  { selector: 'edge.far', style: { 'line-opacity': 0.12 } },
  { selector: 'edge.near', style: { width: 3, 'line-color': colours.ink, 'line-opacity': 0.9 } },
  { selector: 'node.chosen', style: { 'border-width': 5, 'border-color': colours.ink } },
  { selector: '.PERSON.chosen', style: { width: chosenSize, height: chosenSize } },
  { selector: 'node.introduce', style: { 'outline-width': 4, 'outline-offset': 3, 'outline-style': 'dashed', 'outline-color': colours['to-connect'] } },
  { selector: 'node.stays', style: { 'outline-width': 4, 'outline-offset': 3, 'outline-color': colours.school } },
  { selector: 'edge.fading', style: { width: 3, 'line-color': colours.ink, 'line-opacity': 0.13, 'transition-duration': still ? 0 : FADE_MS } },
];
