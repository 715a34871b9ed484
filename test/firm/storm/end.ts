import type { Computer } from './computer.ts';
import type { Trouble } from './trouble.ts';

/** What is wrong once everything has come to rest: a sentence each. */
export async function problemsAtTheEnd(
  trouble: Pick<Trouble, 'idsOnServer'>,
  computers: readonly Computer[],
): Promise<readonly string[]> {
  const dumps = [];
  for (const computer of computers) {
    const dump = await computer.ask({ say: 'dump' });
    if (!dump || !('projections' in dump)) throw new Error('A computer did not say what it has');
    dumps.push({ ...dump, recorded: computer.recorded, user: computer.settings.user });
  }
  const ids = await trouble.idsOnServer();
  const onServer = new Set(ids);
  const shown = new Set(dumps.flatMap(({ projections }) => projections));
  return [
    ...(shown.size === 1 ? [] : [`${shown.size} different boards`]),
    ...(onServer.size === ids.length ? [] : ['something is on the server twice']),
    ...dumps.flatMap(({ user, shared, unread }) => [
      ...(shared === ids.length ? [] : [`${user} has ${shared} events, the server ${ids.length}`]),
      ...(unread === 0 ? [] : [`${user} can't read ${unread} events`]),
    ]),
    ...dumps.flatMap(({ user, recorded, refused }) => {
      const lost = [...recorded].filter((id) => !onServer.has(id) && !refused.includes(id));
      return lost.length === 0 ? [] : [`${user}: ${lost.length} recorded events are lost`];
    }),
  ];
}
