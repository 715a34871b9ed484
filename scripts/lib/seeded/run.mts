// The body of `npm run seeded`.
import { buildIfChanged } from '../build/build.mts';
import { readFlags } from '../flags.mts';
import { main } from '../main.mjs';
import { makeCopy } from './copy.mts';
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
    let caught = 0;
    for (const seed of seeds) {
      const verdict = await copy.tries(seed);
      if (verdict.isCaught) caught += 1;
      console.log(
        verdict.isCaught
          ? `  caught  ${seed.id}: ${seed.what}`
          : `  MISSED  ${seed.id}: ${seed.what}: ${verdict.why}`,
      );
    }
    console.log(`\ncaught ${caught} of ${seeds.length}`);
    return caught === seeds.length ? 0 : 1;
  } finally {
    copy.remove();
  }
});
