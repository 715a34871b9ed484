import type { Words } from '../../ports/desktop.ts';
import type { Checklist, ChecklistStep } from '../../shared/domain/checklist/checklist.ts';
import { PHASES, phaseTitle } from '../../shared/domain/checklist/phases.ts';
import { TAGS } from '../../shared/domain/languages/tags.ts';
import type { PersonRecord } from '../../shared/domain/records/person-record.ts';
import { contactText } from './contact-text.ts';
import { markedName } from './marked-name.ts';
import type { PrintPage } from './print-page.ts';

/** One person's checklist in one court. With `english`, each step has the English below. */
export function checklistPage(
  { person }: PersonRecord,
  courtName: string,
  checklist: Checklist,
  words: Words,
  english?: Words,
): PrintPage {
  return {
    language: TAGS[words.language],
    title: words.say('export.checklist-title', { name: markedName(person, words) }),
    about: [
      courtName,
      words.say('export.as-of', { date: checklist.today }),
      stepsDone(checklist, words),
    ],
    isLandscape: false,
    sections: PHASES.map((phase) => stepsIn(phase, checklist, words, english)).filter(
      ({ steps }) => steps.length > 0,
    ),
  };
}

/** How many of the steps need nothing more. */
function stepsDone({ steps }: Checklist, words: Words): string {
  const done = steps.filter(({ state }) => state.kind === 'done' || state.kind === 'not-needed');
  return words.say('export.steps-done', { done: done.length, steps: steps.length });
}

function stepsIn(
  phase: ChecklistStep['phase'],
  checklist: Checklist,
  words: Words,
  english: Words | undefined,
) {
  const steps = checklist.steps.filter((step) => step.phase === phase);
  return {
    kind: 'steps' as const,
    heading: words.say(`phase.${phaseTitle(phase, checklist)}`),
    steps: steps.map((step) => {
      const printed = printedStep(step, checklist, words);
      return english ? { ...printed, english: printedStep(step, checklist, english) } : printed;
    }),
  };
}

function printedStep(step: ChecklistStep, { values }: Checklist, words: Words) {
  const { kind } = step.state;
  const state = [
    words.say(`export.state-${kind}`),
    step.due && words.say(`export.due-${step.due.kind}`, { date: step.due.date }),
    step.isOptional && words.say('export.optional'),
  ];
  const what = step.what.map((line) => words.local(line, values));
  return {
    title: words.local(step.title, values),
    state: state.filter(Boolean).join(' · '),
    isDone: kind === 'done' || kind === 'not-needed',
    lines: kind === 'done' ? [] : [...what, ...contactLines(step, words)],
  };
}

function contactLines({ contacts }: ChecklistStep, words: Words): readonly string[] {
  return contacts.flatMap((contact) => {
    const text = contactText(contact);
    return text === '' ? [] : [`${words.local(contact.name)}, ${text}`];
  });
}
