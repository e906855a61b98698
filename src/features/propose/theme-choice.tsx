import type { ReactNode } from 'react';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { THEME_IDS, type ThemeId } from '../../domain/model/identity.ts';
import { Chip } from '../../ui/chip.tsx';

/** The themes as buttons with their pictograms; several may be pressed. */
export function ThemeChoice(props: {
  readonly label: string;
  readonly chosen: readonly ThemeId[];
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  onChange(themes: readonly ThemeId[], pressed: ThemeId): void;
}): ReactNode {
  const { chosen } = props;
  const toggle = (theme: ThemeId): void =>
    props.onChange(
      chosen.includes(theme) ? chosen.filter((one) => one !== theme) : [...chosen, theme],
      theme,
    );
  return (
    <fieldset className="propose-themes">
      <legend>{props.label}</legend>
      {THEME_IDS.map((theme) => (
        <Chip
          key={theme}
          pressed={chosen.includes(theme)}
          mark={<ThemeMark theme={theme} sizePx={28} />}
          onToggle={() => toggle(theme)}
        >
          {props.themeWords[theme]}
        </Chip>
      ))}
    </fieldset>
  );
}
