import { createIntl } from 'react-intl';
import type {
  Checklist,
  ChecklistStep,
  StepState,
} from '../../electron/shared/domain/checklist/checklist.ts';
import type { Due } from '../../electron/shared/domain/values/deadline.ts';
import type { LocalText, TextValues } from '../../electron/shared/domain/values/text.ts';

const intl = createIntl({
  locale: 'en',
  defaultLocale: 'en',
  onError: (error) => {
    throw error;
  },
});

/** A text with its holes filled the way the app fills them; a hole without a value is an error. */
export function inWords(text: LocalText, values: TextValues): string {
  return String(intl.formatMessage({ id: text.en, defaultMessage: text.en }, values));
}

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

function dueInWords({ kind, date, daysLeft, state }: Due): string {
  const word = kind === 'by' ? 'by' : 'from';
  if (state === 'today') return `${word} ${date}, today`;
  return `${word} ${date}, ${state === 'past' ? `${days(-daysLeft)} ago` : `in ${days(daysLeft)}`}`;
}

const MARK = {
  todo: '[ ]',
  waiting: '[ ]',
  done: '[x]',
  skipped: '[-]',
  'not-needed': '[-]',
} as const;

function stateInWords(state: StepState, values: TextValues): string {
  switch (state.kind) {
    case 'todo':
      return 'to do';
    case 'waiting':
      return state.for === 'date'
        ? `possible from ${state.date}`
        : `after ${state.steps.join(', ')}`;
    case 'done':
      return state.by === 'fact'
        ? `done: ${inWords(state.why, { ...values, ...state.values })}`
        : `done by ${state.who} on ${state.when.slice(0, 10)}`;
    case 'skipped':
      return `skipped by ${state.who}: ${state.reason}`;
    case 'not-needed':
      return `not needed: ${inWords(state.why, { ...values, ...state.values })}`;
  }
}

/** A checklist on one page: each step with its state, date and the lines that hold today. */
export function renderStates(checklist: Checklist): string {
  const { values, progress } = checklist;
  const lines = checklist.steps.flatMap((step) => {
    const due = step.due ? ` (${dueInWords(step.due)})` : '';
    const optional = step.isOptional ? ', optional' : '';
    const state = stateInWords(step.state, values);
    return [
      `  ${MARK[step.state.kind]} ${inWords(step.title, values)}${due}: ${state}${optional}`,
      ...step.notes.map((note) => `        ! ${inWords(note, values)}`),
    ];
  });
  return [`${progress.done} of ${progress.total} done`, ...lines].join('\n');
}

const PHASES = {
  before: 'BEFORE',
  'on-or-after': 'ON OR AFTER GO-LIVE',
  'after-linking': 'AFTER',
} as const;

/** Everything a step tells, whatever its state. */
export function renderStep(step: ChecklistStep, values: TextValues): string {
  const say = (text: LocalText) => inWords(text, values);
  const contact = (who: ChecklistStep['contacts'][number]) =>
    [say(who.name), who.phone, who.email, who.url, say(who.about)].filter(Boolean).join(', ');
  const source = ({ title, url, confidence }: ChecklistStep['sources'][number]) =>
    [title, url, confidence === 'stated' ? undefined : confidence].filter(Boolean).join(', ');
  return [
    `${say(step.title)} [${step.id}, ${step.owner}${step.isOptional ? ', optional' : ''}]`,
    ...step.what.map((line) => `  - ${say(line)}`),
    ...(step.why ? [`  Why: ${say(step.why)}`] : []),
    ...step.warnings.map((line) => `  Warning: ${say(line)}`),
    ...(step.evidence ? [`  Evidence: ${say(step.evidence)}`] : []),
    ...step.documents.map(
      (paper) =>
        `  Paper: ${[say(paper.title), paper.url, say(paper.about)].filter(Boolean).join(', ')}`,
    ),
    ...step.links.map((link) => `  Page: ${say(link.title)}, ${link.url}`),
    ...step.contacts.map((who) => `  Ask: ${contact(who)}`),
    ...step.sources.map((from) => `  Source: ${source(from)}`),
  ].join('\n');
}

/** All steps with their whole content, by phase. */
export function renderContent(checklist: Checklist): string {
  let phase = '';
  return checklist.steps
    .map((step) => {
      const heading = step.phase === phase ? '' : `${PHASES[step.phase]}\n\n`;
      phase = step.phase;
      return heading + renderStep(step, checklist.values);
    })
    .join('\n\n');
}
