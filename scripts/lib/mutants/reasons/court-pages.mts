import type { Reason } from './reason.mts';

const PAGE = 'electron/adapters/court-http/page/';

/** Reasons for the recognizer of courts’ pages, the first that fits counts. */
export const COURT_PAGES: readonly Reason[] = [
  {
    file: `${PAGE}text.ts`,
    has: '[\\x21-\\x7e]',
    because: 'Looking first only saves time: putting plain text on one line gives the same text.',
  },
  {
    file: `${PAGE}text.ts`,
    has: 'PLAIN.test',
    because: 'Looking first only saves time: putting plain text on one line gives the same text.',
  },
  {
    file: `${PAGE}text.ts`,
    has: 'text.trim()',
    because: 'Spaces around it go anyway when the text is put on one line.',
  },
  {
    file: `${PAGE}text.ts`,
    has: "'#text'",
    because: 'No other node of a page has a value; the types don’t know it.',
  },
  {
    file: `${PAGE}text.ts`,
    has: "'template'",
    because: 'The parser keeps what is in a template apart from the page.',
  },
  {
    file: `${PAGE}text.ts`,
    has: "'head'",
    because: 'Whatever shows no text in a head has a rule of its own.',
  },
  {
    file: `${PAGE}text.ts`,
    has: 'attrs.length === 0',
    because: 'Looking first only saves time: without attributes nothing is hidden.',
  },
  {
    file: `${PAGE}text.ts`,
    has: 'style === undefined',
    because: 'A style that is not there hides nothing, whichever way it is looked at.',
  },
  {
    file: `${PAGE}text.ts`,
    has: 'childNodes.length - 1',
    because: 'Behind the last node there is none.',
  },
  {
    file: `${PAGE}form.ts`,
    has: "'get'",
    because: 'A form without a method is refused as any other that is not posted.',
  },
  {
    file: `${PAGE}form.ts`,
    has: '!isElement(parent)',
    because: 'A field stands in a form, where the look ends; the types don’t know it.',
  },
  { file: PAGE, has: 'default:', because: 'What is none of these has no kind.' },
  {
    file: `${PAGE}forwards.ts`,
    has: 'others.length > 0',
    because: 'The parser puts all of a script into one text; the types don’t know it.',
  },
  {
    file: `${PAGE}forwards.ts`,
    has: 'text.length >',
    because: 'A forward is far shorter, and one quotation mark alone leads nowhere.',
  },
  {
    file: `${PAGE}forwards.ts`,
    has: '["\']$/',
    because: 'A single letter is looked at.',
  },
  {
    file: `${PAGE}forwards.ts`,
    has: '(.+)$',
    because: 'A line is taken to its end anyway.',
  },
  {
    file: `${PAGE}forwards.ts`,
    has: '[]',
    kind: 'ArrayDeclaration',
    because: 'Only what comes after the first part is looked at.',
  },
  {
    file: `${PAGE}names.ts`,
    has: '[]',
    kind: 'ArrayDeclaration',
    because: 'Where a label or a name is missing, no names are taken.',
  },
  {
    file: `${PAGE}names.ts`,
    has: "''",
    because: 'Where a label or a name is missing, no names are taken.',
  },
  {
    file: `${PAGE}names.ts`,
    has: '/^pacer/i',
    because: 'The label has been recognized by then, and begins with one of two words.',
  },
  {
    file: `${PAGE}names.ts`,
    has: 'row.childNodes',
    because: 'Cells alone are taken, and nothing but an element is one.',
  },
  {
    file: `${PAGE}names.ts`,
    has: '(\\S.*)$',
    because: 'A line is taken to its end anyway.',
  },
  {
    file: `${PAGE}outline.ts`,
    has: 'undefined',
    because: 'What is not there leads nowhere and belongs to no form.',
  },
  {
    file: `${PAGE}recognize.ts`,
    has: "'none'",
    because: 'Menus that are left out and menus that are undefined are the same to who asks.',
  },
  {
    file: PAGE,
    has: "''",
    because: 'It stands for what is absent, and nothing on a court’s page is called so.',
  },
];
