import { useEffect, useState } from 'react';
import type { News } from '../../../electron/shared/contract/events.ts';
import { bridge } from './bridge.ts';

type ProgressNews = Extract<News, { kind: 'progress' }>;

/** The progress of a long job as main reports it; undefined before the first report. */
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
