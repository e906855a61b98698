import type { ReactNode } from 'react';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { THEME_IDS } from '../../domain/model/identity.ts';
import { COMPARE_MESSAGES } from '../../i18n/compare-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { Chip } from '../../ui/chip.tsx';
import { ChoiceGroup } from '../../ui/choice-group.tsx';
import { chooseMeasure, chooseTheme } from './choose.ts';
import type { Shown } from './shown.ts';

/** Chooses what the roses measure and which theme stands out. */
export function CompareControls({ measure, theme, themeWords }: Shown): ReactNode {
  const { language } = useMessages();
  const { page } = COMPARE_MESSAGES[language];
  return (
    <>
      <div className="compare-measure">
        <ChoiceGroup
          title={page.measure}
          value={measure}
          choices={[
            { value: 'count', label: page.measures.count },
            { value: 'rate', label: page.measures.rate },
          ]}
          onChoose={chooseMeasure}
        />
      </div>
      <section aria-labelledby="compare-theme">
        <h2 id="compare-theme">{page.theme}</h2>
        <ul className="chip-row">
          {THEME_IDS.map((one) => (
            <li key={one}>
              <Chip
                pressed={one === theme}
                mark={<ThemeMark theme={one} sizePx={28} />}
                onToggle={() => chooseTheme(one)}
              >
                {themeWords[one]}
              </Chip>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
