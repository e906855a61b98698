import type { ReactNode } from 'react';
import { contrast } from '../../domain/compass/contrast.ts';
import { STYLE_MESSAGES } from '../../i18n/style-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useLook } from '../../state/look.ts';
import { SIGN_PAIRS, TEXT_PAIRS } from '../../ui/token-pairs.ts';
import { isColour, useTokens } from './live-tokens.ts';
import { Swatch } from './swatch.tsx';

/** The colours of the current look and how well each pair that meets can be read. */
export function ColourSection(): ReactNode {
  const { language } = useMessages();
  const words = STYLE_MESSAGES[language];
  const tokens = useTokens();
  const plain = tokens.filter((token) => isColour(token) && !/^--(theme|rose|map)-/.test(token.name));
  return (
    <section aria-labelledby="style-colours">
      <h2 id="style-colours">{words.colours}</h2>
      <p className="note">{words.coloursNote}</p>
      <ul className="swatches">
        {plain.map((token) => (
          <Swatch key={token.name} {...token} />
        ))}
      </ul>
      {plain.length > 0 && <ContrastTable />}
    </section>
  );
}

function ContrastTable(): ReactNode {
  const { language } = useMessages();
  const words = STYLE_MESSAGES[language];
  const look = useLook((state) => state.look);
  const values = new Map(useTokens().map(({ name, value }) => [name, value]));
  const rows = [
    ...TEXT_PAIRS.map((pair) => ({ pair, needed: look === 'contrast' ? 7 : 4.5 })),
    ...SIGN_PAIRS.map((pair) => ({ pair, needed: 3 })),
  ];
  return (
    <details className="style-details">
      <summary>{words.contrast}</summary>
      <table className="style-table">
        <thead>
          <tr>
            <th scope="col">{words.pair}</th>
            <th scope="col">{words.ratio}</th>
            <th scope="col">{words.needed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ pair: [front, ground], needed }) => (
            <ContrastRow
              key={front + ground}
              front={{ name: front, value: values.get(front) }}
              ground={{ name: ground, value: values.get(ground) }}
              needed={needed}
            />
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface Colour {
  readonly name: string;
  readonly value: string | undefined;
}

function ContrastRow(props: {
  readonly front: Colour;
  readonly ground: Colour;
  readonly needed: number;
}): ReactNode {
  const { front, ground, needed } = props;
  if (!front.value || !ground.value) return null;
  const ratio = contrast(front.value, ground.value);
  return (
    <tr data-fails={ratio < needed || undefined}>
      <th scope="row">
        <svg className="style-pair" viewBox="0 0 32 20" aria-hidden="true">
          <rect width="32" height="20" rx="4" fill={ground.value} />
          <circle cx="16" cy="10" r="6" fill={front.value} />
        </svg>
        <code>{front.name}</code> <code>{ground.name}</code>
      </th>
      <td>{ratio.toFixed(1)}</td>
      <td>{needed}</td>
    </tr>
  );
}
