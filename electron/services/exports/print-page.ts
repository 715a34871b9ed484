/** A label and what is known. An exact value is typed from the paper letter by letter, so no letter may look like another. */
export interface PrintField {
  readonly label: string;
  readonly value: string;
  readonly isExact?: boolean;
}

/** Something to check off. */
export interface PrintStep {
  readonly title: string;
  readonly state: string;
  readonly isDone: boolean;
  readonly lines: readonly string[];
  /** The same in English, for a page in a language whose translation no reader has checked. */
  readonly english?: Pick<PrintStep, 'title' | 'lines'>;
}

/** One part of a printed page. */
export type PrintSection =
  /** Labels with what is known, or with a line to write on. */
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
  | { readonly kind: 'steps'; readonly heading: string; readonly steps: readonly PrintStep[] };

/** The foot of each page: the firm (empty when nobody said its name), and the number of the page. */
export interface PrintFoot {
  readonly firm: string;
  /** With `{page}` and `{pages}` for the numbers, which only the browser knows. */
  readonly pageOf: string;
}

/** A document for paper or PDF. */
export interface PrintPage {
  readonly language: string;
  readonly title: string;
  /** What it shows: date, filter, person, court. */
  readonly about: readonly string[];
  readonly isLandscape: boolean;
  /** What stands at the foot of each page. */
  readonly foot?: PrintFoot;
  readonly sections: readonly PrintSection[];
}
