import { UPGRADED_FROM } from '../../electron/shared/domain/pacer/upgrade-check.ts';
import { UPGRADE_CONFLICTS } from '../../electron/shared/domain/pacer/upgrade-conflicts.ts';
import { UPGRADE_RULES } from '../../electron/shared/domain/pacer/upgrade-rules.ts';
import { Role } from '../../electron/shared/domain/people/person.ts';
import type { CourtProfile } from '../../electron/shared/domain/profiles/court-profile.ts';
import { dueFor } from '../../electron/shared/domain/values/due.ts';
import { profileOf } from '../assets/shipped.ts';
import { checklistAt } from '../electron/shared/domain/checklist/some-facts.ts';
import { inWords, renderStep } from './render.ts';

const STANDINGS = ['has-filed', 'new-to-court', 'research-only'] as const;

/** Everything the app tells about a target of the notice map, or nothing when there is no such target. Targets: `step:alnb/link`, `deadline:alsb/upgrade`, `contact:`, `document:`, `warning:`, `value:flsb/languages`, `rule:type-legacy`, `conflict:august-2014`, `boundary:2014-08-11`. */
export function tells(target: string): string | undefined {
  const [kind = '', path = ''] = target.split(':');
  const [court = '', key = ''] = path.split('/');
  switch (kind) {
    case 'rule':
      return ruleText(path);
    case 'conflict':
      return Object.entries(UPGRADE_CONFLICTS).find(([id]) => id === path)?.[1].text.en;
    case 'boundary':
      return path === UPGRADED_FROM ? UPGRADED_FROM : undefined;
    case 'step':
      return stepText(court, key);
    case 'deadline':
      return deadlineText(profileOf(court), key);
    case 'contact':
      return json(profileOf(court).contacts[key]);
    case 'document':
      return json(profileOf(court).documents[key]);
    case 'warning':
      return shownWarning(court, key);
    case 'value':
      return json(Object.entries(profileOf(court)).find(([name]) => name === key)?.[1]);
    default:
      return undefined;
  }
}

const json = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value));

function ruleText(id: string): string | undefined {
  const rule = Object.values(UPGRADE_RULES).find((candidate) => candidate.id === id);
  return rule && `${rule.because.en} ${rule.nextAction.en}`;
}

/** A step in front of anyone it is for, with every line it may show and its date. */
function stepText(court: string, id: string): string | undefined {
  for (const capacity of Role.options) {
    for (const standing of STANDINGS) {
      const { steps, values } = checklistAt(court, undefined, { capacity, standing });
      const step = steps.find((candidate) => candidate.id === id);
      if (!step) continue;
      const notes = profileOf(court).steps.find((candidate) => candidate.id === id)?.notes ?? [];
      const lines = notes.map((note) =>
        inWords(note.text, { ...values, linkedElsewhere: '9th Cir.' }),
      );
      const due = step.due ? `${step.due.kind} ${step.due.date}` : '';
      return [renderStep(step, values), ...lines, due, step.appliesTo.roles.join(' ')].join('\n');
    }
  }
  return undefined;
}

function deadlineText(profile: CourtProfile, key: string): string | undefined {
  const deadline = profile.deadlines[key];
  const due = deadline && dueFor(deadline.value, profile.goLive.value.on, '2026-11-23');
  return due && `${due.kind} ${due.date}`;
}

/** A warning counts only if a step shows it. */
function shownWarning(court: string, key: string): string | undefined {
  const warning = profileOf(court).warnings[key]?.value;
  const isShown = warning?.steps.some((id) => stepText(court, id)?.includes(warning.text.en));
  return isShown ? warning?.text.en : undefined;
}
