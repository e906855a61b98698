import type { ReactNode } from 'react';
import { STYLE_MESSAGES } from '../../i18n/style-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useTokens } from './live-tokens.ts';

/** The steps of type, and those of space, corners and shadows. */
export function ScaleSection(): ReactNode {
  const { language } = useMessages();
  const words = STYLE_MESSAGES[language];
  const tokens = useTokens();
  const named = (prefix: string) => tokens.filter(({ name }) => name.startsWith(prefix));
  return (
    <>
      <section aria-labelledby="style-type">
        <h2 id="style-type">{words.type}</h2>
        <p className="note">{words.typeNote}</p>
        <ul className="type-scale">
          {named('--type-')
            .reverse()
            .map(({ name, value }) => (
              <li key={name}>
                <span className="type-sample" style={{ fontSize: `var(${name})` }}>
                  {words.sample}
                </span>
                <code>
                  {name} {value}
                </code>
              </li>
            ))}
        </ul>
      </section>
      <section aria-labelledby="style-space">
        <h2 id="style-space">{words.space}</h2>
        <ul className="space-scale">
          {named('--space-').map(({ name, value }) => (
            <li key={name}>
              <span className="space-bar" style={{ inlineSize: `var(${name})` }} />
              <code>
                {name} {value}
              </code>
            </li>
          ))}
        </ul>
        <ul className="box-scale">
          {named('--radius').map(({ name }) => (
            <li key={name} className="scale-box" style={{ borderRadius: `var(${name})` }}>
              <code>{name}</code>
            </li>
          ))}
          {named('--shadow-').map(({ name }) => (
            <li key={name} className="scale-box" style={{ boxShadow: `var(${name})` }}>
              <code>{name}</code>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
