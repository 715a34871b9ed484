// The body of `npm run seeded`.
import { buildIfChanged } from '../build/build.mts';
import { readFlags } from '../flags.mts';
import { main } from '../main.mjs';
import { makeCopy } from './copy.mts';
import { ITEMS, LANGUAGE_ITEMS } from './items.mts';
import { scoreLines, type Tried } from './score.mts';
import { SEEDS } from './seeds/all.mts';

const flags = readFlags({ only: { type: 'string', multiple: true, default: [] } });

await main(async () => {
  const only = flags.only.flatMap((ids) => ids.split(','));
  const seeds = SEEDS.filter(({ id }) => only.length === 0 || only.includes(id));
  if (seeds.length === 0) throw new Error(`No seed for ${only.join(', ')}`);
  await buildIfChanged();
  const copy = await makeCopy();
  try {
    const failure = await copy.passes([...new Set(seeds.map(({ check }) => check))]);
    if (failure)
      throw new Error(`The checks don't pass as things are, so nothing was planted:\n${failure}`);
    const tried: Tried[] = [];
    for (const seed of seeds) {
      const verdict = await copy.tries(seed);
      tried.push({ id: seed.id, isCaught: verdict.isCaught });
      console.log(
        verdict.isCaught
          ? `  caught  ${seed.id}: ${seed.what}`
          : `  MISSED  ${seed.id}: ${seed.what}: ${verdict.why}`,
      );
    }
    for (const items of [ITEMS, LANGUAGE_ITEMS])
      for (const line of scoreLines(tried, items, only)) console.log(line);
    const caught = tried.filter(({ isCaught }) => isCaught).length;
    console.log(`caught ${caught} of ${seeds.length}`);
    return caught === seeds.length ? 0 : 1;
  } finally {
    copy.remove();
  }
});
