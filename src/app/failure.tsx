import { Component, type ReactNode } from 'react';
import { CatalogueError } from '../catalogue/catalogue.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { hrefTo, NOTHING_CHOSEN } from '../state/view.ts';
import { Notice } from '../ui/notice.tsx';

/** Says why something could not be loaded, and offers to try again. */
export function LoadFailure(props: { readonly error: unknown; retry(): void }): ReactNode {
  const { messages } = useMessages();
  const code = props.error instanceof CatalogueError ? props.error.code : 'invalid';
  const action =
    code === 'missing' ? (
      <a className="button" href={hrefTo({ page: { kind: 'start' }, ...NOTHING_CHOSEN })}>
        {messages.state.home}
      </a>
    ) : (
      <button type="button" className="button" onClick={props.retry}>
        {messages.state.retry}
      </button>
    );
  return (
    <Notice alert action={action}>
      {messages.state[code === 'unreachable' && !navigator.onLine ? 'notKept' : code]}
    </Notice>
  );
}

function BrokenPage(): ReactNode {
  const { messages } = useMessages();
  return (
    <Notice
      alert
      action={
        <button type="button" className="button" onClick={() => location.reload()}>
          {messages.state.retry}
        </button>
      }
    >
      {messages.state.broken}
    </Notice>
  );
}

/** Keeps a mistake in one part of the page from emptying the whole; a new `resetKey` gives it another chance. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode; readonly resetKey: string; readonly fallback?: ReactNode },
  { readonly brokenAt: string | null }
> {
  override state = { brokenAt: null };

  static getDerivedStateFromError(): { brokenAt: string } {
    return { brokenAt: '' };
  }

  override componentDidUpdate(previous: { readonly resetKey: string }): void {
    if (this.state.brokenAt !== null && previous.resetKey !== this.props.resetKey) {
      this.setState({ brokenAt: null });
    }
  }

  override render(): ReactNode {
    if (this.state.brokenAt === null) return this.props.children;
    return this.props.fallback ?? <BrokenPage />;
  }
}
