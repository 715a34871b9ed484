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
  { file: `${PAGE}text.ts`, has: "'title'", because: 'A title stands in the head.' },
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
    because: 'A control stands in an element; the types don’t know it.',
  },
  {
    file: `${PAGE}form.ts`,
    has: "name === ''",
    because: 'A hidden field without a name is no state of the server either.',
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
    file: PAGE,
    has: '[]',
    kind: 'ArrayDeclaration',
    because: 'A list of nothing is only looked into for what is not there.',
  },
  {
    file: PAGE,
    has: "''",
    because: 'It stands for what is absent, and nothing on a court’s page is called so.',
  },
  {
    file: `${PAGE}names.ts`,
    has: "{ name: '' }",
    because: 'Without exactly one of each, no name is looked at.',
  },
  {
    file: `${PAGE}names.ts`,
    has: '/^pacer/i',
    because: 'The label has been recognized by then, and begins with one of two words.',
  },
  {
    file: `${PAGE}names.ts`,
    has: 'isElement',
    because:
      'The parser keeps nothing but cells in a row and terms in a list, and space has no words.',
  },
  {
    file: `${PAGE}names.ts`,
    has: "tagName === 'th'",
    because: 'The parser keeps nothing but cells in a row.',
  },
  {
    file: `${PAGE}names.ts`,
    kind: 'Regex',
    because: 'A line is taken to its end anyway, and a label of other words is none.',
  },
  {
    file: `${PAGE}outline.ts`,
    has: 'undefined',
    because: 'What is not there leads nowhere and belongs to no form.',
  },
  {
    file: `${PAGE}recognize.ts`,
    has: 'page.base.origin',
    because: 'A form of such a page is refused by its own address, too. This is a second lock.',
  },
  {
    file: `${PAGE}recognize.ts`,
    has: "'none'",
    because: 'Menus that are left out and menus that are undefined are the same to who asks.',
  },
  {
    file: `${PAGE}recognize.ts`,
    has: 'password',
    because: 'A form whose fields are not exactly one text and one password is refused afterward.',
  },
  {
    file: `${PAGE}recognize.ts`,
    has: "element.tagName === 'input'",
    because: 'A form whose fields are not exactly one text and one password is refused afterward.',
  },
  {
    file: `${PAGE}recognize.ts`,
    has: 'login?.type',
    because: 'A form that has a password field has a first field.',
  },
];
