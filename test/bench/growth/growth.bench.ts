import type { Figure } from '../report/figure.ts';
import { firmScenarios } from './firm-scenarios.ts';
import { pageScenario } from './page-scenario.ts';
import { nameAt, type Scenario, sizes } from './scenario.ts';

/** Everything whose growth is measured. */
export const scenarios: readonly Scenario[] = [...firmScenarios, pageScenario];

/** Each scenario at each size, to be measured apart: the values are those of `grows`, in that order. */
export const figures: readonly Figure[] = scenarios.flatMap((scenario) =>
  sizes.map((people) => ({
    name: nameAt(scenario, people),
    unit: '',
    kind: 'absolute' as const,
    target: 0,
    run: async () => ({ ours: await scenario.run(people) }),
  })),
);
