import type { Measure } from '../../domain/compass/compared-place.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import { goTo, useView } from '../../state/view.ts';

/** Chooses one theme, or all of them again when it was chosen already. */
export function chooseTheme(theme: ThemeId | null): void {
  const [chosen] = useView.getState().address.themes;
  goTo({ themes: theme === null || theme === chosen ? [] : [theme] }, { replace: true });
}

export function chooseMeasure(measure: Measure): void {
  goTo({ page: { kind: 'compare', measure } }, { replace: true });
}
