import { useEffect, useState } from 'react';
import type { News } from '../../../electron/shared/contract/events.ts';
import { bridge } from './bridge.ts';

type ProgressNews = Extract<News, { kind: 'progress' }>;

/** How far a long piece of work is, as main tells it; undefined until it has told. */
export function useProgress(
  of: ProgressNews['of'],
  importId?: string,
): Pick<ProgressNews, 'done' | 'total'> | undefined {
  const [progress, setProgress] = useState<ProgressNews>();
  useEffect(
    () =>
      bridge().onNews((news) => {
        if (news.kind === 'progress' && news.of === of && news.importId === importId)
          setProgress(news);
      }),
    [of, importId],
  );
  return progress;
}
