import type { ReactNode } from 'react';
import type { ThemeId } from '../../domain/model/identity.ts';
import { STYLE_MESSAGES } from '../../i18n/style-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Band } from '../../ui/band.tsx';
import { ColourSection } from './colour-section.tsx';
import { ComponentSection } from './component-section.tsx';
import { FigureSection } from './figure-section.tsx';
import { MapSection } from './map-section.tsx';
import { ScaleSection } from './scale-section.tsx';
import { ThemeSection } from './theme-section.tsx';
import './style-page.css';

/** The look of the product on one page: colours, type, space, figures and building blocks, computed as one reads. */
export function StylePage(props: { readonly themeWords: Readonly<Record<ThemeId, string>> }): ReactNode {
  const { messages, language } = useMessages();
  return (
    <article className="style-page">
      <Band>
        <h1 tabIndex={-1}>{messages.site.style}</h1>
        <p className="band-facts">{STYLE_MESSAGES[language].lead}</p>
      </Band>
      <ColourSection />
      <ThemeSection themeWords={props.themeWords} />
      <ScaleSection />
      <FigureSection themeWords={props.themeWords} />
      <ComponentSection />
      <MapSection />
    </article>
  );
}
