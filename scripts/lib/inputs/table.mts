import type { InputRow } from './page.mts';

/** What can be wrong with a file, its letters, its rows and its cells. */
const FILES: readonly InputRow[] = [
  of(
    'B1',
    'A file that begins with a byte order mark',
    'The mark is no part of the first heading.',
  ),
  of(
    'B2',
    'UTF-16, as Excel writes “Unicode text”',
    'It is read. Without its mark, the person is asked how the file is written.',
  ),
  of(
    'B3',
    'Windows-1252, and letters that another program lost',
    'The person is asked how the file is written and sees what comes of it. A row with lost letters waits.',
  ),
  of('B4', 'Line ends of old programs, or of several kinds', 'All are read.'),
  of('B5', 'Semicolons, tabs, or a line that names the separator', 'The separator is found.'),
  of(
    'B6',
    'A quotation mark that is never closed',
    'Nothing is taken from the file, and its line is named.',
  ),
  of('B7', 'A line break inside quotes', 'It is part of the cell, and lines are counted right.'),
  of(
    'B8',
    'A file of 200 MB, one endless line, too many rows or columns, a ZIP file that unpacks to far more',
    'It is refused by its size before a byte is read or unpacked, or as soon as a limit is met.',
  ),
  of(
    'B9',
    'Rows with more cells than there are headings',
    'Each is listed with its line and is not taken.',
  ),
  of(
    'B10',
    'A heading twice, a heading that is missing, or nothing but headings',
    'It says which.',
  ),
  of(
    'B11',
    'Another kind of file under the name of a CSV file',
    'It is recognized by its first bytes and refused as what it is.',
  ),
  of(
    'B12',
    'All of a browser’s passwords, with 792 of banks and shops',
    'Only those of courts are taken. The others are counted and forgotten.',
  ),
  of(
    'B13',
    'Addresses that look like a court’s, such as uscourts.gov.evil.com',
    'None of them is a court: the host must be the court’s, letter for letter.',
  ),
  of('B14', 'A password with spaces at its ends', 'It is kept as it is and pointed at.'),
  of(
    'B15',
    'An empty password, or a mask such as `********`, `••••`, `<redacted>`, `hidden`',
    'The row is not kept, and says why.',
  ),
  of(
    'B16',
    'NUL, line breaks, or marks that turn the reading order around',
    'Refused at the field. What turns the order around is not shown.',
  ),
  of(
    'B17',
    'Two people of one name',
    'They are never merged for the name alone: a bar number or email address decides, or a person does.',
  ),
  of(
    'B19',
    'Letters of another alphabet among those of a name',
    'They are taken, and marked wherever names are read or compared.',
  ),
  of(
    'B20',
    'Cells that a spreadsheet would run, in what FileReady writes',
    'They begin with an apostrophe. No export in CSV has a password.',
  ),
  of('B21', 'The same in what FileReady reads', 'They stay the text they are.'),
  of(
    'B22',
    'Headings and settings called __proto__ or constructor',
    'They are names like any other, and unknown ones.',
  ),
  of('B23', 'Numbers and dates as text, such as 001234 or 1E5', 'They stay the text they are.'),
  of(
    'B25',
    'The file itself, left on the disk with its passwords',
    'It is offered for destruction, only if it is still the one that was read, and copied nowhere.',
  ),
];

/** What can be wrong with an address, and with what a court answers. */
const COURTS: readonly InputRow[] = [
  of(
    'B26',
    'An address with http',
    'Refused at the field. The practice court on this computer alone has one.',
  ),
  of('B27', 'file:, data:, javascript:, ws:, app:', 'Refused at the field.'),
  of(
    'B28',
    'A court’s name before an @, in front of another host',
    'Refused, with the host that it really leads to.',
  ),
  of(
    'B29',
    'Letters of another alphabet in a host',
    'Refused, with the host in plain letters, unless firm IT lists it.',
  ),
  of(
    'B30',
    'Missing slashes, backslashes, tabs, line breaks, letters nobody sees',
    'Refused: only an address that is written as it is used passes.',
  ),
  of(
    'B32',
    'A dot at the end, a port too high, a path, a query',
    'Refused, or cut down to host and port where nothing is lost.',
  ),
  of(
    'B33',
    'A court that leads on to another host, port or scheme, in a loop, or to nowhere',
    'It stops and names both hosts. Nothing that was typed is ever sent a second time.',
  ),
  of(
    'B34',
    'A certificate that ran out, of another host, of nobody known; old TLS',
    'Nothing is sent, and there is no way around.',
    'whether a certificate was revoked. Node asks nobody about that.',
  ),
  of(
    'B35',
    'A firm that opens TLS with a certificate of its own',
    'It works if the system trusts that certificate, and the log says who vouched.',
  ),
  of(
    'B36',
    'A page without end, one that drips, a host that never speaks TLS',
    'It is given up at a limit of size or time, and the sentence says which.',
  ),
  of(
    'B38',
    'Pages nested 100,000 deep, never closed, or broken in other ways',
    'They count as not recognized, in a thread that can be ended.',
  ),
  of(
    'B39',
    'A page in another encoding, or one that says two different things about it',
    'Its header counts, then its mark, then its own word; a name with an accent is right.',
  ),
  of(
    'B40',
    'Scripts, frames, drawings and forwards in a court’s page',
    'They are never run or shown. Only text leaves the page.',
  ),
  of(
    'B41',
    'Two forms, hidden fields, other names of fields, a form that goes elsewhere',
    'The page is not recognized, and nothing is sent.',
  ),
  of('B42', 'A page that names somebody else', 'It stops, and goes to the court’s help desk.'),
  of(
    'B43',
    'Thousands of cookies, long ones, endless headers, broken lines in them',
    'Fifty of 4 KiB are kept for one attempt, and no line break gets through.',
  ),
];

/** What can be wrong with a policy, and with a call of the page. */
const INSIDE: readonly InputRow[] = [
  of(
    'B44',
    'A policy of the wrong type, out of its limits, unknown, or there twice',
    'Its strictest value counts, and the settings and the help desk’s text say why.',
  ),
  of(
    'B45',
    'A policy file of another owner, that others can write, a link, a pipe, not UTF-8',
    'It is ignored or counts as unreadable, with the reason.',
  ),
  of(
    'B46',
    'Calls with endless text, circles, fields too many, odd numbers, or from elsewhere',
    'Refused before any part of the app sees it. The log has the call’s name alone.',
  ),
];

/** Everything bad that can be entered. Its tests begin with its id. */
export const INPUTS: readonly InputRow[] = [...FILES, ...COURTS, ...INSIDE];

function of(id: string, name: string, outcome: string, notShown?: string): InputRow {
  return notShown === undefined ? { id, name, outcome } : { id, name, outcome, notShown };
}
