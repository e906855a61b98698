import type { ReactNode } from 'react';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { THEME_IDS, type ThemeId } from '../../domain/model/identity.ts';
import { Chip } from '../../ui/chip.tsx';
import type { FormView } from './form-view.ts';

/** The themes as buttons with their pictograms; several may be pressed. */
export function ThemeChoice(props: {
  readonly view: FormView;
  readonly label: string;
  /** pressed as long as nothing was chosen */
  readonly usual: readonly ThemeId[];
  readonly themeWords: Readonly<Record<ThemeId, string>>;
}): ReactNode {
  const { view } = props;
  const chosen = view.form.themes ?? props.usual;
  const toggle = (theme: ThemeId): void => {
    const themes = chosen.includes(theme) ? chosen.filter((one) => one !== theme) : [...chosen, theme];
    view.change({ themes: [...themes] }, `theme ${theme}`);
  };
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
