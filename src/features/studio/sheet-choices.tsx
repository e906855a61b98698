import { type ReactNode, useId } from 'react';
import { officialName } from '../../domain/directory/naming.ts';
import { ALL_ACTORS, STUDIO_KINDS } from '../../domain/flyer/studio/layout.ts';
import { readSecond } from '../../domain/flyer/studio/layout-address.ts';
import { takes } from '../../domain/flyer/studio/takes.ts';
import {
  DATA_LANGUAGES,
  readNeighbourhoodId,
  SHEET_LANGUAGES,
  THEME_IDS,
} from '../../domain/model/identity.ts';
import { LANGUAGE_NAMES } from '../../i18n/language.ts';
import { STUDIO_MESSAGES } from '../../i18n/studio-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { shapeSheet } from '../../state/studio.ts';
import type { StudioProps } from './studio-page.tsx';

/** Which neighbourhood, what kind of sheet, in which language. */
export function SheetChoices({ layout, areas, themeWords }: StudioProps): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const named = areas
    .map(
      ({ properties }) => [properties.id, officialName(properties, language)?.text ?? properties.id] as const,
    )
    .sort(([, a], [, b]) => a.localeCompare(b, language));
  return (
    <div className="studio-fields">
      <Choice
        label={words.area}
        value={layout.area ?? ''}
        options={layout.area ? named : [['', words.noArea], ...named]}
        onChoose={(area) =>
          shapeSheet({ area: readNeighbourhoodId(area), actors: ALL_ACTORS, themes: [], view: null })
        }
      />
      <Choice
        label={words.kind}
        value={layout.kind}
        options={STUDIO_KINDS.map((kind) => [kind, words.kinds[kind] ?? kind])}
        onChoose={(kind) => shapeSheet({ kind })}
      />
      {layout.kind === 'theme' && (
        <Choice
          label={words.theme}
          value={layout.theme}
          options={THEME_IDS.map((theme) => [theme, themeWords[theme]])}
          onChoose={(theme) => shapeSheet({ theme })}
        />
      )}
      <Choice
        label={words.language}
        value={layout.language}
        options={SHEET_LANGUAGES.map((code) => [code, LANGUAGE_NAMES[code]])}
        onChoose={(code) => shapeSheet({ language: code, second: readSecond(layout.second ?? '', code) })}
      />
      {takes(layout.kind, 'second') && layout.language !== 'ar' && (
        <Choice
          label={words.second}
          value={layout.second ?? ''}
          options={[
            ['', words.noSecond],
            ...DATA_LANGUAGES.filter((code) => code !== layout.language).map(
              (code) => [code, LANGUAGE_NAMES[code]] as const,
            ),
          ]}
          onChoose={(code) => shapeSheet({ second: code === '' ? null : code })}
        />
      )}
      {takes(layout.kind, 'compass') && (
        <Choice
          label={words.compass}
          value={layout.compass === 'legend' ? 'legend' : 'themes'}
          options={[
            ['themes', words.compasses.themes],
            ['legend', words.compasses.legend],
          ]}
          onChoose={(ring) => shapeSheet({ compass: ring === 'legend' ? ring : null })}
        />
      )}
    </div>
  );
}

/** A labelled list of which one is chosen. */
function Choice<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  onChoose(value: T): void;
}): ReactNode {
  const id = useId();
  const choose = (text: string): void => {
    const found = props.options.find(([value]) => value === text);
    if (found) props.onChoose(found[0]);
  };
  return (
    <p className="form-field studio-field">
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => choose(event.currentTarget.value)}>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
