import type { Words } from '../../ports.ts';
import type { Checklist, ChecklistStep } from '../../shared/domain/checklist.ts';
import type { MailDraft } from '../../shared/domain/mail-file.ts';
import type { Person } from '../../shared/domain/person.ts';

/** What is open for one person in one court. */
export interface OpenInCourt {
  readonly courtName: string;
  readonly checklist: Checklist;
}

const MOST_STEPS = 5;

/** A reminder to one person: what that person has to do, court by court, and nothing of anyone else. No username, login or password is in it. */
export function reminderDraft(
  person: Person,
  courts: readonly OpenInCourt[],
  words: Words,
  sender: string,
): MailDraft | undefined {
  const parts = courts.flatMap(({ courtName, checklist }) => {
    const steps = checklist.steps.filter(isOwnAndOpen).slice(0, MOST_STEPS);
    if (steps.length === 0) return [];
    return [[courtName, ...steps.map((step) => line(step, checklist, words))].join('\n')];
  });
  if (parts.length === 0) return undefined;
  return {
    toName: person.name,
    toEmail: person.email,
    subject: words.say('mail.subject'),
    text: [
      words.say('mail.greeting', { name: person.name }),
      words.say('mail.lead', { courts: parts.length }),
      ...parts,
      words.say('mail.never-send'),
      words.say('mail.closing', { sender }),
    ].join('\n\n'),
  };
}

function isOwnAndOpen({ state, owner, isOptional }: ChecklistStep): boolean {
  return state.kind === 'todo' && owner === 'person' && !isOptional;
}

function line(step: ChecklistStep, { values }: Checklist, words: Words): string {
  const title = words.local(step.title, values);
  const isAhead = step.due && step.due.state !== 'past' && step.due.kind === 'by';
  const [link] = step.links;
  return [
    isAhead && step.due
      ? words.say('mail.step-by', { title, date: step.due.date })
      : words.say('mail.step', { title }),
    ...(link ? [`  ${link.url}`] : []),
  ].join('\n');
}
