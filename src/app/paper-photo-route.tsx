import type { ReactNode } from 'react';
import { officialName } from '../domain/directory/naming.ts';
import type { NeighbourhoodFeature } from '../domain/model/area.ts';
import { PaperPage } from '../features/paper/paper-page.tsx';
import { useMessages } from '../i18n/use-messages.tsx';

/** The page that reads the photo of a sheet to draw on. */
export function PaperPhotoRoute(props: { readonly areas: readonly NeighbourhoodFeature[] }): ReactNode {
  const { language } = useMessages();
  return (
    <PaperPage
      areas={props.areas}
      nameOf={({ properties }) => officialName(properties, language)?.text ?? properties.id}
    />
  );
}
