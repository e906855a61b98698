import type { ReactNode } from 'react';
import type { Language } from '../domain/model/identity.ts';

/**
 * A text that may be in another language than the page, such as a name or an address: said in its own language and
 * kept in its own direction. Null when the source does not say which language it is.
 */
export function InLanguage(props: {
  readonly language: Language | null | undefined;
  readonly children: ReactNode;
}): ReactNode {
  return <bdi lang={props.language ?? undefined}>{props.children}</bdi>;
}
