import { describe, expect, it } from 'vitest';
import { isAtFloor } from '../../../scripts/lib/node-floor.mjs';
import { bestNode, isNewEnough } from '../../../scripts/lib/node24.mjs';

describe('the Node that steps run on', () => {
  it.each([
    ['20.20.2', false],
    ['22.99.0', false],
    ['24.14.9', false],
    ['24.15.0', true],
    ['24.21.0', true],
    ['26.0.0', true],
  ])('%s is new enough: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it.each([
    ['24.22.0', false],
    ['24.21.9', false],
    ['22.99.9', false],
    ['24.22.1', true],
    ['24.22.3', true],
    ['24.23.0', true],
    ['26.0.0', true],
  ])('%s checks the names of servers without known holes: %s', (version, expected) => {
    expect(isAtFloor(version)).toBe(expected);
  });

  it.each([
    [['20.20.2', '24.22.3'], '24.22.3'],
    [['26.0.0', '24.22.3'], '24.22.3'],
    [['26.0.0', '24.21.0'], '26.0.0'],
    [['24.21.0', '24.22.3'], '24.22.3'],
    [['24.22.1', '24.21.0'], '24.22.1'],
    [['20.20.2', '24.21.0'], '24.21.0'],
    [['20.20.2'], undefined],
  ])(
    'of %j it is %s: the line of Electron, but none with known holes before one without',
    (versions, taken) => {
      const found = versions.map((version) => ({ path: `/${version}`, version }));
      expect(bestNode(found)?.version).toBe(taken);
    },
  );
});
