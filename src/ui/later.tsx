import { Component, type ReactNode, Suspense } from 'react';

interface LaterProps {
  readonly children: ReactNode;
  /** stands there until the part has come */
  readonly waiting?: ReactNode;
  /** stands there when it cannot come; what was there while waiting when left out */
  readonly otherwise?: ReactNode;
}

/** A part of a page whose code comes later. When it cannot come, as the line broke, the rest of the page stays. */
export class Later extends Component<LaterProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { children, waiting, otherwise = waiting } = this.props;
    return this.state.failed ? otherwise : <Suspense fallback={waiting}>{children}</Suspense>;
  }
}
