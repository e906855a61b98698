import { lazy, type ReactNode, Suspense } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { PopPanel } from '../ui/pop-panel.tsx';

const LookPanel = lazy(() => import('./look-panel.tsx').then((module) => ({ default: module.LookPanel })));

/** Lets the visitor choose how everything looks: as the device wishes, light, dark, with high contrast; large and plain. */
export function LookMenu(): ReactNode {
  const { look } = useMessages().messages;
  return (
    <PopPanel label={look.title} icon={<HalfDisc />}>
      <Suspense>
        <LookPanel />
      </Suspense>
    </PopPanel>
  );
}

function HalfDisc(): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2v14a7 7 0 1 1 0-14Z" />
    </svg>
  );
}
