import { Suspense } from 'react';
import { useT } from '../i18n/use-t.ts';
import { useGo, useNavigation } from '../lib/navigation/navigation.store.ts';
import { Breadcrumb } from '../ui/Breadcrumb.tsx';
import { lazyPart } from '../ui/lazy-part.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { LISTED_VIEWS, type ListedView, screenOf } from './routes.ts';

const BackToCheck = lazyPart(
  async () => (await import('../features/linking/gate/BackToCheck.tsx')).BackToCheck,
);

/** The view on screen, below the way back to its section. */
export function Views() {
  const view = useNavigation((state) => state.view);
  const errand = useNavigation((state) => state.errand);
  const here = LISTED_VIEWS.find(({ name }) => name === view.name);
  const parent = LISTED_VIEWS.find(({ name }) => name === here?.parent);
  return (
    <Suspense fallback={<Waiting />}>
      {errand ? <BackToCheck errand={errand} /> : null}
      {here && parent ? <WayBack parent={parent} here={here} /> : null}
      {screenOf(view)}
    </Suspense>
  );
}

interface WayBackProps {
  readonly parent: ListedView;
  readonly here: ListedView;
}

/** A view about one person or court shows its own way back, because its name must be loaded first. */
function WayBack({ parent: { name, title }, here }: WayBackProps) {
  const t = useT();
  const go = useGo();
  return (
    <Breadcrumb trail={[{ label: t(title), onOpen: () => go({ name }) }]} here={t(here.title)} />
  );
}
