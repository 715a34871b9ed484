// Measures the house and prints each figure; `--places` also lists where a figure is missed. Needs Node 24.
import { parseArgs } from 'node:util';
import { EXCEPTIONS } from './exceptions.mts';
import { type Figure, figuresOf } from './figures.mts';
import { houseOf } from './measure.mts';
import { unneededExceptions } from './unneeded.mts';

const MAX_PLACES = 40;

function lineOf({ name, value, target, bound, unit, isMet }: Figure): string {
  const wanted = target === undefined ? '' : `at ${bound} ${target}`;
  const verdict = target === undefined ? '' : isMet ? 'met' : 'MISSED';
  return `  ${name.padEnd(26)} ${`${value} ${unit}`.padEnd(26)} ${wanted.padEnd(14)} ${verdict}`;
}

const { values } = parseArgs({ options: { places: { type: 'boolean', default: false } } });
const house = await houseOf();
const figures = figuresOf(house, EXCEPTIONS);
for (const figure of figures) {
  console.log(lineOf(figure));
  if (figure.isMet && !values.places) continue;
  for (const place of figure.places.slice(0, MAX_PLACES)) console.log(`      ${place}`);
  const more = figure.places.length - MAX_PLACES;
  if (more > 0) console.log(`      and ${more} more`);
}
for (const { figure, place, why } of EXCEPTIONS)
  console.log(`  exception: ${figure}: ${place}: ${why}`);
const unneeded = unneededExceptions(house, EXCEPTIONS);
for (const { figure, place } of unneeded)
  console.log(`  Remove this exception, nothing needs it: ${figure}: ${place}`);
const missed = figures.filter(({ isMet }) => !isMet).length + unneeded.length;
const met = figures.filter(({ isMet, target }) => isMet && target !== undefined).length;
console.log(`\n${met} passed, ${missed} failed, 0 skipped`);
process.exitCode = missed === 0 ? 0 : 1;
