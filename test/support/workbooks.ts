import { strToU8, zipSync } from 'fflate';

/** A cell: text, a day as spreadsheets count them, or a formula with the text that was saved with it. */
export type Cell =
  | string
  | { readonly day: number }
  | { readonly formula: string; readonly value: string };

/** One program's way of writing a workbook, in the form in which its files come. */
interface Form {
  readonly application: string;
  /** How a cell is written, given its place and the number of a shared text. */
  readonly day: (at: string, day: number) => string;
  readonly formula: (at: string, formula: string, value: string) => string;
  readonly row: (number: number, cells: string) => string;
  readonly styles: string;
  readonly before: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Excel: a built-in date format, spans on each row, the calculated text of a formula as `t="str"`. */
const EXCEL: Form = {
  application: 'Microsoft Excel',
  day: (at, day) => `<c r="${at}" s="1"><v>${day}</v></c>`,
  formula: (at, formula, value) => `<c r="${at}" t="str"><f>${formula}</f><v>${value}</v></c>`,
  row: (number, cells) =>
    `<row r="${number}" spans="1:4" x14ac:dyDescent="0.25" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${cells}</row>`,
  styles:
    '<cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs>',
  before:
    '<dimension ref="A1:D3"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
};

/** LibreOffice: own number formats from 164 on, `aca` on formulas, attributes for the height of each row. */
const LIBREOFFICE: Form = {
  application: 'LibreOffice/24.8',
  day: (at, day) => `<c r="${at}" s="1" t="n"><v>${day}</v></c>`,
  formula: (at, formula, value) =>
    `<c r="${at}" s="0" t="str"><f aca="false">${formula}</f><v>${value}</v></c>`,
  row: (number, cells) =>
    `<row r="${number}" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">${cells}</row>`,
  styles:
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="General"/><numFmt numFmtId="165" formatCode="mm/dd/yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="164"/><xf numFmtId="165" applyAlignment="false"/></cellXfs>',
  before:
    '<sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:D3"/>',
};

/** Google Sheets: no dimension, a format with quoted text, the first style on every cell, no saved application. */
const GOOGLE: Form = {
  application: '',
  day: (at, day) => `<c r="${at}" s="1"><v>${day}.0</v></c>`,
  formula: (at, formula, value) =>
    `<c r="${at}" s="0" t="str"><f>${formula}</f><v>${value}</v></c>`,
  row: (number, cells) => `<row r="${number}">${cells}</row>`,
  styles:
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs count="2"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" xfId="0"/><xf borderId="0" fillId="0" fontId="0" numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs>',
  before:
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>',
};

const FORMS = { Excel: EXCEL, LibreOffice: LIBREOFFICE, 'Google Sheets': GOOGLE } as const;
export type Program = keyof typeof FORMS;
export const PROGRAMS: readonly Program[] = ['Excel', 'LibreOffice', 'Google Sheets'];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letterOf = (column: number) => String.fromCharCode(65 + column);

/** The parts of a workbook with one sheet, by the path inside the file. */
export function workbookParts(
  program: Program,
  rows: readonly (readonly Cell[])[],
): Record<string, string> {
  const form = FORMS[program];
  const texts: string[] = [];
  const cellXml = (cell: Cell, at: string) => {
    if (typeof cell === 'object') {
      return 'day' in cell ? form.day(at, cell.day) : form.formula(at, cell.formula, cell.value);
    }
    if (cell === '') return '';
    return `<c r="${at}" t="s"><v>${texts.push(cell) - 1}</v></c>`;
  };
  const body = rows
    .map((row, index) => {
      const cells = row.map((cell, column) => cellXml(cell, `${letterOf(column)}${index + 1}`));
      return form.row(index + 1, cells.join(''));
    })
    .join('');
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${form.application}</Application></Properties>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${R}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${R}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${form.styles}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${R}">${form.before}<sheetData>${body}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  };
}

/** The workbook as a file. */
export function packedWorkbook(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 1 });
}
