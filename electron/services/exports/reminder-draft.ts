import type { Words } from '../../ports/desktop.ts';
import type { Checklist, ChecklistStep } from '../../shared/domain/checklist/checklist.ts';
import { lapsesSoon } from '../../shared/domain/checklist/open-step.ts';
import type { MailDraft, Sender } from '../../shared/domain/files/mail-draft.ts';
import type { Person } from '../../shared/domain/people/person.ts';

/** A person's open steps in one court. */
export interface OpenInCourt {
  readonly courtName: string;
  readonly checklist: Checklist;
  /** True when the board says that the person can file. The steps left are maintenance. */
  readonly canFile: boolean;
}

const MAX_STEPS = 5;

/**
 * Writes a reminder to one person: their open steps, court by court, first the courts where they can't file yet. Steps
 * left out for length are counted. It mentions no one else and contains no username, login or password. Signed with the
 * name of `sender`, if not empty. Undefined when nothing is open.
 */
export function reminderDraft(
  person: Person,
  courts: readonly OpenInCourt[],
  words: Words,
  sender: Sender,
): MailDraft | undefined {
  const open = courts.filter(({ checklist }) => checklist.steps.some(isOwnAndOpen));
  if (open.length === 0) return undefined;
  const before = open.filter(({ canFile }) => !canFile);
  const after = open.filter(({ canFile }) => canFile);
  return {
    from: sender,
    toName: person.name,
    toEmail: person.email,
    subject: words.say(before.length > 0 ? 'mail.subject' : 'mail.subject-can-file'),
    text: [
      words.say('mail.greeting', { name: person.name }),
      ...paragraphs('mail.lead', before, words),
      ...paragraphs('mail.lead-can-file', after, words),
      words.say('mail.never-send'),
      ...(sender.name === '' ? [] : [words.say('mail.closing', { sender: sender.name })]),
    ].join('\n\n'),
  };
}

/** A lead, then a paragraph for each court; nothing without a court. */
function paragraphs(lead: string, courts: readonly OpenInCourt[], words: Words): readonly string[] {
  if (courts.length === 0) return [];
  return [
    words.say(lead, { courts: courts.length }),
    ...courts.map((court) => inCourt(court, words)),
  ];
}

function inCourt({ courtName, checklist }: OpenInCourt, words: Words): string {
  const steps = checklist.steps.filter(isOwnAndOpen);
  const more = steps.length - MAX_STEPS;
  return [
    courtName,
    ...steps.slice(0, MAX_STEPS).map((step) => line(step, checklist, words)),
    ...(more > 0 ? [words.say('mail.more', { more })] : []),
  ].join('\n');
}

function isOwnAndOpen(step: ChecklistStep): boolean {
  const { state, owner, isOptional } = step;
  return (state.kind === 'todo' || lapsesSoon(step)) && owner === 'person' && !isOptional;
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
