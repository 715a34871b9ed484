import { Link } from '@fluentui/react-components';
import { type GuidePlace, useHelp } from '../../lib/stores/help.store.ts';

interface Props extends GuidePlace {
  readonly children: string;
}

/** Leads to a place in the guide. */
export function HelpLink({ page, part, children }: Props) {
  const read = useHelp((state) => state.read);
  const place = part === undefined ? { page } : { page, part };
  return (
    <Link as="button" onClick={() => read(place)}>
      {children}
    </Link>
  );
}
