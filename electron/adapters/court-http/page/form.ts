import { endOf } from '../../../shared/domain/values/ends.ts';
import { absolute, type PageOutline } from './outline.ts';
import type { NotRecognizedReason, PageForm } from './parsed-page.ts';
import {
  attribute,
  type Element,
  elementsBelow,
  isElement,
  isSeen,
  oneLine,
  seenText,
} from './text.ts';

/** One field that a person fills in, with the words beside it. */
export interface FormField {
  readonly name: string;
  readonly type: string;
  readonly label: string;
}

/** A form split into what is sent anyway and what a person fills in. */
export interface ReadForm {
  readonly element: Element;
  readonly form: PageForm;
  readonly fields: readonly FormField[];
}

/** Hidden fields that only carry the server's state. They may be sent back unchanged. */
const STATE_FIELD = /^(?:javax\.faces\.ViewState|review|sid|formid|form_id)$/i;
/** Names whose last word says the same, such as `form:csrf_token`. */
const STATE_WORD = /csrf|xsrf|nonce|token|session|viewstate|_SUBMIT/i;
const MAX_NAME_LENGTH = 500;
const MAX_HIDDEN = 8;
const MAX_FIELDS = 8;
const MAX_VALUE_LENGTH = 16_384;

/** Splits a form, or says why it must not be sent: to another host, by GET, or with unknown fields. */
export function readForm(page: PageOutline, element: Element): ReadForm | NotRecognizedReason {
  const action = absolute(attribute(element, 'action') ?? page.url.href, page.base);
  if (!action || action.origin !== page.url.origin) return 'foreign-action';
  if ((attribute(element, 'method') ?? 'get').toLowerCase() !== 'post') return 'unexpected-fields';
  const fixed: [string, string][] = [];
  const fields: FormField[] = [];
  let submits = 0;
  for (const control of elementsBelow(element)) {
    // A control that sends the form elsewhere would change the meaning of "Submit".
    if (attribute(control, 'formaction') !== undefined) return 'foreign-action';
    if (fields.length > MAX_FIELDS) return 'unexpected-fields';
    const type = controlType(control);
    if (type === undefined || attribute(control, 'disabled') !== undefined) continue;
    const name = attribute(control, 'name') ?? '';
    const value = attribute(control, 'value') ?? '';
    if (type === 'submit') {
      submits += 1;
      if (!/^(?:submit|link|continue|login|log in|sign in)$/i.test(submitLabel(control)))
        return 'unexpected-fields';
      if (name !== '') fixed.push([name, value]);
    } else if (type === 'hidden') {
      if (!isStateField(element, name, value)) return 'unexpected-fields';
      fixed.push([name, value]);
    } else if (type !== 'reset' && type !== 'button') {
      if (name === '' || !isSeen(control)) return 'unexpected-fields';
      fields.push({ name, type, label: labelOf(page, control) });
    }
  }
  if (submits !== 1 || fixed.length > MAX_HIDDEN + 1) return 'unexpected-fields';
  if (hasControlsOutside(page, element)) return 'unexpected-fields';
  const encoding = /multipart/i.test(attribute(element, 'enctype') ?? '')
    ? 'multipart'
    : 'urlencoded';
  return { element, form: { action: action.href, encoding, fixed }, fields };
}

function controlType(element: Element): string | undefined {
  switch (element.tagName) {
    case 'input': {
      const type = (attribute(element, 'type') ?? 'text').toLowerCase();
      return type === 'image' ? 'submit' : type;
    }
    case 'button':
      return (attribute(element, 'type') ?? 'submit').toLowerCase();
    case 'select':
    case 'textarea':
      return element.tagName;
    default:
      return undefined;
  }
}

function submitLabel(control: Element): string {
  return control.tagName === 'button'
    ? seenText(control)
    : oneLine(attribute(control, 'value') ?? 'Submit');
}

/** JSF sends a form's own name as a hidden field. */
function isStateField(form: Element, name: string, value: string): boolean {
  const ownName = attribute(form, 'name') ?? attribute(form, 'id');
  if (name === '' || name.length > MAX_NAME_LENGTH) return false;
  if (value.length > MAX_VALUE_LENGTH) return false;
  const lastWord = endOf(name, (one) => /[\w.:-]/.test(one));
  const isState = STATE_FIELD.test(name) || STATE_WORD.test(lastWord);
  return isState || (name === ownName && value === ownName);
}

function hasControlsOutside(page: PageOutline, form: Element): boolean {
  return page.formsWithFieldsOutside.has(attribute(form, 'id') ?? '');
}

/** The words that belong to a control: its label, or else the cell or text before it. */
function labelOf(page: PageOutline, control: Element): string {
  const label = page.labels.get(attribute(control, 'id') ?? '');
  if (label) return seenText(label);
  const aria = attribute(control, 'aria-label');
  return aria === undefined ? textBefore(control) : oneLine(aria);
}

function textBefore(control: Element): string {
  for (let at: Element = control; ; ) {
    const parent = at.parentNode;
    if (!parent || !isElement(parent) || parent.tagName === 'form') return '';
    const before = parent.childNodes.slice(0, parent.childNodes.indexOf(at)).toReversed();
    for (const node of before) {
      const text = isElement(node) ? seenText(node) : 'value' in node ? oneLine(node.value) : '';
      if (text !== '') return text;
    }
    at = parent;
  }
}
