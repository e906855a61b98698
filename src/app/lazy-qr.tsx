import { lazy, type ReactNode, Suspense } from 'react';

const QrCode = lazy(() =>
  import('../features/keep-actors/qr-code.tsx').then((module) => ({ default: module.QrCode })),
);

/** Draws a text as a QR code, once the code for that has come. */
export function lazyQr(content: string, label: string): ReactNode {
  return (
    <Suspense>
      <QrCode content={content} label={label} />
    </Suspense>
  );
}
