import type { ReactNode } from 'react';
import { FLAVOUR_NAMES, FLAVOURS } from '../../domain/cartography/flavours.ts';
import { INK } from '../../domain/flyer/ink.ts';
import { STYLE_MESSAGES } from '../../i18n/style-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Swatch } from './swatch.tsx';

/** The colours inside a group of tokens with their dotted names. */
function coloursIn(group: object, path = ''): { name: string; value: string }[] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'string' && value.startsWith('#')) return [{ name, value }];
    return typeof value === 'object' && value !== null ? coloursIn(value, name) : [];
  });
}

/** The colours of the map in its flavours, and the inks of paper. */
export function MapSection(): ReactNode {
  const { language } = useMessages();
  const words = STYLE_MESSAGES[language];
  return (
    <section aria-labelledby="style-map">
      <h2 id="style-map">{words.map}</h2>
      <p className="note">{words.mapNote}</p>
      {FLAVOUR_NAMES.map((flavour) => (
        <details key={flavour} className="style-details">
          <summary>{words.flavours[flavour]}</summary>
          <ul className="swatches">
            {coloursIn(FLAVOURS[flavour]).map((colour) => (
              <Swatch key={colour.name} {...colour} />
            ))}
          </ul>
        </details>
      ))}
      <h3>{words.inks}</h3>
      <ul className="swatches">
        {coloursIn(INK).map((colour) => (
          <Swatch key={colour.name} {...colour} />
        ))}
      </ul>
    </section>
  );
}
