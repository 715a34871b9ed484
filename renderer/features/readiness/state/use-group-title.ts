import { useLocalText } from '../../../i18n/use-local-text.ts';
import { useT } from '../../../i18n/use-t.ts';
import type { Title } from './lines.ts';
import { useLook } from './look.store.ts';

/** Gives the function that words what a group of people has in common. */
export function useGroupTitle(): (title: Title) => string {
  const t = useT();
  const say = useLocalText();
  const groupBy = useLook((state) => state.groupBy);
  return (title) => {
    switch (title.kind) {
      case 'name':
        return title.name;
      case 'text':
        return say(title.text.text, title.values);
      case 'no-court':
        return t('board.next-add-court');
      case 'none':
        return groupBy === 'none' ? '' : t(`board.group-none-${groupBy}`);
    }
  };
}
