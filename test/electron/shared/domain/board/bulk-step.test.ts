import { describe, expect, it } from 'vitest';
import {
  obstacleToStep,
  recordableSteps,
} from '../../../../../electron/shared/domain/board/bulk-step.ts';
import type { Facts } from '../../../../../electron/shared/domain/checklist/facts.ts';
import { NO_FACTS } from '../../../../../electron/shared/domain/checklist/facts.ts';
import { checklistAt, READY } from '../checklist/some-facts.ts';

const done = { kind: 'done', by: 'Dana', at: '2026-11-01T10:00:00.000Z' } as const;
const skipped = { kind: 'skipped', by: 'Dana', at: done.at, reason: 'Not here' } as const;
const obstacle = (
  stepId: string,
  outcome: 'done' | 'skipped' | 'cleared',
  facts: Facts = NO_FACTS,
  standing: 'has-filed' | 'new-to-court' = 'has-filed',
) => obstacleToStep({ stepId, outcome }, checklistAt('flsb', facts, { standing }));

describe('recording one step for many', () => {
  it.each([
    ['contact-details', 'done', NO_FACTS, undefined],
    ['contact-details', 'skipped', NO_FACTS, undefined],
    ['replace-bookmarks', 'done', NO_FACTS, undefined],
    ['local-form', 'done', NO_FACTS, 'no-such-step'],
    ['own-account', 'done', NO_FACTS, 'step-decides-itself'],
    ['own-account', 'skipped', NO_FACTS, 'step-essential'],
    [
      'contact-details',
      'done',
      { ...NO_FACTS, ticks: { 'contact-details': done } },
      'step-recorded-already',
    ],
    [
      'contact-details',
      'skipped',
      { ...NO_FACTS, ticks: { 'contact-details': skipped } },
      'step-recorded-already',
    ],
    ['contact-details', 'done', { ...NO_FACTS, ticks: { 'contact-details': skipped } }, undefined],
    ['contact-details', 'cleared', { ...NO_FACTS, ticks: { 'contact-details': done } }, undefined],
    ['contact-details', 'cleared', NO_FACTS, 'nothing-to-clear'],
    ['second-account', 'skipped', READY, 'step-essential'],
  ] as const)('%s as %s: %#', (stepId, outcome, facts, expected) => {
    expect(obstacle(stepId, outcome, facts)).toBe(expected);
  });

  it('reaches newcomers with what only they have to do', () => {
    expect(obstacle('local-form', 'done', NO_FACTS, 'new-to-court')).toBeUndefined();
  });
});

describe('the steps offered for many', () => {
  const here = checklistAt('flsb', NO_FACTS);
  const one = here.steps.find(({ decidedBy }) => decidedBy === 'person');
  if (!one) throw new Error('no step that a person records');
  const offer = (count: number, ...ids: readonly string[]) => ({
    count,
    checklist: {
      ...here,
      steps: ids.map((id) => ({ ...one, id, title: { en: `${id} as ${count} have it` } })),
    },
  });
  const idsOf = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id);

  it('begin with those that most of the people have, in the order of their checklist', () => {
    const steps = recordableSteps([
      offer(20, 'training', 'account', 'menus'),
      offer(12, 'fee', 'account', 'menus'),
      offer(9, 'fee', 'account'),
    ]);
    expect(idsOf(steps)).toEqual(['account', 'menus', 'fee', 'training']);
  });

  it('come once each, under the title of the commonest checklist', () => {
    expect(recordableSteps([offer(3, 'account'), offer(1, 'account')])).toEqual([
      { id: 'account', title: { en: 'account as 3 have it' }, values: here.values },
    ]);
  });

  it('are none where nobody has a checklist', () => {
    expect(recordableSteps([])).toEqual([]);
  });

  it('leave out what ticks itself', () => {
    const steps = idsOf(recordableSteps([{ checklist: here, count: 1 }]));
    expect(steps).toContain('contact-details');
    expect(steps).not.toContain('own-account');
  });
});
