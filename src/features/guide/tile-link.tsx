import type { ReactNode } from 'react';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import type { ThemeId } from '../../domain/model/identity.ts';

const MARK_PX = 52;

/** An answer as a large tile: pictograms, a word, and one sentence. */
export function TileLink(props: {
  readonly href: string;
  readonly themes: readonly ThemeId[];
  readonly word: string;
  readonly hint: string;
  readonly chosen: boolean;
}): ReactNode {
  return (
    <a className="guide-tile" href={props.href} aria-current={props.chosen || undefined}>
      <span className="guide-tile-marks" aria-hidden="true">
        {props.themes.slice(0, 2).map((theme) => (
          <ThemeMark key={theme} theme={theme} sizePx={MARK_PX} />
        ))}
      </span>
      <span className="guide-tile-words">
        <span className="guide-tile-word">{props.word}</span>
        <span className="guide-tile-hint">{props.hint}</span>
      </span>
    </a>
  );
}
