import { assertNever } from '../../shared/domain/values/result.ts';
import type { PrintField, PrintFoot, PrintPage, PrintSection, PrintStep } from './print-page.ts';

const STYLE = `
:root { font: 10.5pt/1.45 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #111; }
body { margin: 0; overflow-wrap: anywhere; }
h1 { font-size: 18pt; margin: 0 0 4pt; }
h2 { font-size: 12.5pt; margin: 16pt 0 4pt; break-after: avoid; }
p { margin: 0 0 4pt; }
.about { color: #444; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { max-width: 16em; overflow-wrap: break-word; text-align: left; vertical-align: top; padding: 3pt 6pt; border-bottom: 0.5pt solid #999; }
thead th { border-bottom: 1pt solid #111; }
dl { break-inside: avoid; display: grid; grid-template-columns: 16em 1fr; gap: 6pt 12pt; margin: 6pt 0; }
dt { color: #444; }
dd { margin: 0; min-height: 1.4em; border-bottom: 0.5pt solid #999; }
.exact { font: 11.5pt/1.3 Consolas, Menlo, "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
ol, ul { margin: 4pt 0; padding: 0; list-style: none; }
li { break-inside: avoid; padding: 5pt 0; border-bottom: 0.5pt solid #ccc; }
.step { font-weight: 600; }
.state { color: #444; }
`;

/** The page as HTML that needs nothing else: no script, no address, no image. SECURITY: every text is escaped, so what courts and people wrote is shown and never run. */
export function printHtml(page: PrintPage): string {
  return [...printParts(page)].join('');
}

/** The same page in parts, each of which takes a millisecond or two to make. */
export function* printParts(page: PrintPage): Iterable<string> {
  const size = page.isLandscape ? 'letter landscape' : 'letter';
  yield `<!doctype html>
<html lang="${escaped(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(page.title)}</title>
<style>@page { size: ${size}; margin: 16mm;${footCss(page.foot)} }${STYLE}</style>
</head>
<body>
<h1>${escaped(page.title)}</h1>
${page.about.map((line) => `<p class="about">${escaped(line)}</p>`).join('\n')}
`;
  for (const section of page.sections) yield* sectionParts(section);
  yield `</body>
</html>`;
}

const FOOT_FONT = 'font: 8.5pt "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #444;';

/** The firm at the left of the foot and the number of the page at its right. */
function footCss(foot: PrintFoot | undefined): string {
  if (!foot) return '';
  const numbers = foot.pageOf
    .split(/(\{pages?\})/)
    .map((part) => (/^\{pages?\}$/.test(part) ? `counter(${part.slice(1, -1)})` : cssText(part)))
    .join(' ');
  return ` @bottom-left { ${FOOT_FONT} content: ${cssText(foot.firm)}; } @bottom-right { ${FOOT_FONT} content: ${numbers}; }`;
}

/** SECURITY: every sign but letters, digits and spaces is written as its number, so no text ends the rule or the element. */
function cssText(text: string): string {
  const signs = [...text].map((sign) =>
    /[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${signs.join('')}"`;
}

function* sectionParts(section: PrintSection): Iterable<string> {
  yield headingHtml(section.heading);
  switch (section.kind) {
    case 'fields':
      yield `<dl>${section.fields.map(fieldHtml).join('\n')}</dl>\n`;
      break;
    case 'table':
      yield* tableParts(section.head, section.rows);
      break;
    case 'steps':
      yield `<ul>${section.steps.map(stepHtml).join('\n')}</ul>\n`;
      break;
    default:
      assertNever(section);
  }
}

function paragraph(line: string): string {
  return `<p>${escaped(line)}</p>`;
}

function headingHtml(heading: string | undefined): string {
  return heading ? `<h2>${escaped(heading)}</h2>\n` : '';
}

function fieldHtml({ label, value, isExact }: PrintField): string {
  return `<dt>${escaped(label)}</dt><dd${isExact ? ' class="exact"' : ''}>${escaped(value)}</dd>`;
}

function stepHtml({ title, state, isDone, lines, english }: PrintStep): string {
  return `<li><p class="step">${isDone ? '☑' : '☐'} ${escaped(title)}</p>
<p class="state">${escaped(state)}</p>
${lines.map(paragraph).join('\n')}${english ? englishHtml(english) : ''}</li>`;
}

/** Below the translation, so that a wrong word is noticed. */
const englishHtml = ({ title, lines }: NonNullable<PrintStep['english']>) =>
  `\n<div lang="en" class="state">${[title, ...lines].map(paragraph).join('\n')}</div>`;

function* tableParts(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Iterable<string> {
  const cells = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  for (const table of inParts(rows, MAX_ROWS)) {
    yield `<table><thead><tr>${cells}</tr></thead>\n<tbody>`;
    for (const part of inParts(table, ROWS_IN_PART)) yield part.map(rowHtml).join('\n');
    yield '</tbody></table>\n';
  }
}

const MAX_ROWS = 500;
const ROWS_IN_PART = 100;

/** Chromium takes many times longer for one table over a thousand sheets than for the same rows in several tables. For 25,000 rows it made no PDF at all. */
function inParts<T>(rows: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.max(1, Math.ceil(rows.length / most));
  return Array.from({ length: parts }, (_, part) => rows.slice(part * most, (part + 1) * most));
}

/** The first cell heads its row, so that a screen reader says which row it is in. */
function rowHtml(cells: readonly string[]): string {
  const [first = '', ...rest] = cells.map(escaped);
  return `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
