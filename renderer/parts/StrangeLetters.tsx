import { strangeLetters } from '../../electron/shared/domain/people/mixed-scripts.ts';
import { useT } from '../i18n/use-t.ts';
import { Message } from '../ui/Message.tsx';

interface Props {
  readonly names: readonly string[];
}

/** Says of each name that mixes alphabets which letters look like others and are not. Nothing for all other names. */
export function StrangeLetters({ names }: Props) {
  const t = useT();
  return [...new Set(names)].map((name) => {
    const strange = strangeLetters(name);
    if (strange.length === 0) return null;
    const letters = strange.map(({ letter, script }) => t(`strange-letters.${script}`, { letter }));
    return (
      <Message key={name} intent="warning" title={t('strange-letters.title', { name })}>
        {t('strange-letters.which', { letters: letters.join(', ') })}
      </Message>
    );
  });
}
