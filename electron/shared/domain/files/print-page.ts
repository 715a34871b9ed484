/** A label and what is known. An exact value is typed from the paper letter by letter, so none may look like another. */
export interface PrintField {
  readonly label: string;
  readonly value: string;
  readonly isExact?: boolean;
}

/** One part of a printed page. */
export type PrintSection =
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  /** Labels with what is known, or a line to write on where nothing is. */
  | {
      readonly kind: 'fields';
      readonly heading?: string;
      readonly fields: readonly PrintField[];
    }
  | {
      readonly kind: 'table';
      readonly heading?: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Things to tick off. */
  | {
      readonly kind: 'steps';
      readonly heading: string;
      readonly steps: readonly {
        readonly title: string;
        readonly state: string;
        readonly isDone: boolean;
        readonly lines: readonly string[];
      }[];
    };

/** A document for paper or PDF. */
export interface PrintPage {
  readonly language: string;
  readonly title: string;
  /** What it shows and of when: date, filter, person, court. */
  readonly about: readonly string[];
  readonly isLandscape: boolean;
  readonly sections: readonly PrintSection[];
}

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

/** The page as HTML that needs nothing else: no script, no address, no image. SECURITY: every text is escaped; content of courts and of people is shown, never run. */
export function printHtml(page: PrintPage): string {
  const size = page.isLandscape ? 'letter landscape' : 'letter';
  return `<!doctype html>
<html lang="${escaped(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(page.title)}</title>
<style>@page { size: ${size}; margin: 16mm; }${STYLE}</style>
</head>
<body>
<h1>${escaped(page.title)}</h1>
${page.about.map((line) => `<p class="about">${escaped(line)}</p>`).join('\n')}
${page.sections.map(sectionHtml).join('\n')}
</body>
</html>`;
}

function sectionHtml(section: PrintSection): string {
  if (section.kind === 'text') {
    return section.lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  }
  const heading = section.heading ? `<h2>${escaped(section.heading)}</h2>\n` : '';
  if (section.kind === 'fields') {
    const fields = section.fields.map(
      ({ label, value, isExact }) =>
        `<dt>${escaped(label)}</dt><dd${isExact ? ' class="exact"' : ''}>${escaped(value)}</dd>`,
    );
    return `${heading}<dl>${fields.join('\n')}</dl>`;
  }
  if (section.kind === 'table') {
    const head = section.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
    const table = (rows: readonly (readonly string[])[]) =>
      `<table><thead><tr>${head}</tr></thead>\n<tbody>${rows.map(rowHtml).join('\n')}</tbody></table>`;
    return `${heading}${inParts(section.rows).map(table).join('\n')}`;
  }
  const steps = section.steps.map(
    ({ title, state, isDone, lines }) =>
      `<li><p class="step">${isDone ? '☑' : '☐'} ${escaped(title)}</p>
<p class="state">${escaped(state)}</p>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}</li>`,
  );
  return `${heading}<ul>${steps.join('\n')}</ul>`;
}

const MAX_ROWS = 500;

/** One table over a thousand sheets takes Chromium many times longer than the same rows in several, and of 25,000 rows came no PDF at all. */
function inParts<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const parts = Math.max(1, Math.ceil(rows.length / MAX_ROWS));
  return Array.from({ length: parts }, (_, part) =>
    rows.slice(part * MAX_ROWS, (part + 1) * MAX_ROWS),
  );
}

/** The first cell heads its row, so that a screen reader says whose row it is in. */
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
