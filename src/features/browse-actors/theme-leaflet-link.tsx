import type { ReactNode } from 'react';
import type { NeighbourhoodId, ThemeId } from '../../domain/model/identity.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { hrefTo, useView } from '../../state/view.ts';

/** Leads to the leaflet of the chosen theme; nothing unless exactly one theme is chosen. */
export function ThemeLeafletLink(props: {
  readonly area: NeighbourhoodId;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { messages } = useMessages();
  const [theme, more] = useView((view) => view.address.themes);
  if (!theme || more) return null;
  const sheet = { kind: 'theme', theme, areas: [props.area] } as const;
  return (
    <a className="button" href={hrefTo({ page: { kind: 'sheet', sheet } })}>
      {messages.area.printTheme(props.themeWords[theme])}
    </a>
  );
}
