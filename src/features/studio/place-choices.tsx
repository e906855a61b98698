import { type ReactNode, useState } from 'react';
import { ActorRose } from '../../compass/actor-rose.tsx';
import { ThemeMark } from '../../compass/theme-mark.tsx';
import { actorName } from '../../domain/directory/naming.ts';
import { foldText } from '../../domain/directory/search-text.ts';
import { isOnSheet } from '../../domain/flyer/studio/apply-layout.ts';
import { ALL_ACTORS, isChosen, type Layout, withActor } from '../../domain/flyer/studio/layout.ts';
import { asTaken, takes } from '../../domain/flyer/studio/takes.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import { THEME_IDS, type ThemeId } from '../../domain/model/identity.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { STUDIO_MESSAGES } from '../../i18n/studio-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { shapeSheet } from '../../state/studio.ts';
import { Chip } from '../../ui/chip.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import type { StudioProps } from './studio-page.tsx';

const MARK_PX = 28;

/** Which themes and which places stand on the sheet. */
export function PlaceChoices({ layout, actors, themeWords }: StudioProps): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const [query, setQuery] = useState('');
  const candidates = candidatesOf(layout, actors);
  const taken = asTaken(layout);
  const chosen = candidates.filter((actor) => isOnSheet(taken, actor)).length;
  const found = candidates.filter((actor) => matches(actor, query));
  return (
    <>
      {takes(layout.kind, 'themes') && <Themes {...{ layout, actors, themeWords }} />}
      <p className="studio-count" role="status">
        {words.chosen(chosen, candidates.length)}
      </p>
      <p className="studio-row">
        <button type="button" className="button" onClick={() => shapeSheet({ actors: ALL_ACTORS })}>
          {words.all}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => shapeSheet({ actors: { rule: 'only', ids: [] } })}
        >
          {words.none}
        </button>
      </p>
      <SearchField
        label={words.search}
        placeholder={words.searchHint}
        clearLabel={words.clear}
        value={query}
        onChange={setQuery}
      />
      {found.length === 0 && <p className="note">{words.noneFound}</p>}
      <ul className="studio-places">
        {found.map((actor) => (
          <Place key={actor.properties.id} actor={actor} layout={layout} />
        ))}
      </ul>
    </>
  );
}

/** The actors that can stand on the sheet: on a leaflet those of its theme, elsewhere those of the chosen themes. */
function candidatesOf(layout: Layout, actors: readonly ActorFeature[]): readonly ActorFeature[] {
  const { kind, theme } = layout;
  const wanted: readonly ThemeId[] = kind === 'theme' ? [theme] : asTaken(layout).themes;
  if (wanted.length === 0) return actors;
  return actors.filter(({ properties }) => properties.themes.some((one) => wanted.includes(one)));
}

function matches({ properties }: ActorFeature, query: string): boolean {
  const wanted = foldText(query.trim());
  if (wanted === '' || String(properties.number) === wanted) return true;
  const names = [properties.name, properties.name_nl, properties.name_fr];
  return names.some((name) => name !== null && foldText(name).includes(wanted));
}

function Place({ actor, layout }: { readonly actor: ActorFeature; readonly layout: Layout }): ReactNode {
  const { language } = useMessages();
  const { properties } = actor;
  const name = actorName(properties, language);
  return (
    <li>
      <label className="studio-place">
        <input
          type="checkbox"
          checked={isChosen(layout.actors, properties.id)}
          onChange={(event) =>
            shapeSheet({ actors: withActor(layout.actors, properties.id, event.currentTarget.checked) })
          }
        />
        <ActorRose themes={properties.themes} number={properties.number} sizePx={32} language={language} />
        <span>
          <InLanguage language={name.language}>{name.text}</InLanguage>
        </span>
      </label>
    </li>
  );
}

/** The themes that the places of the neighbourhood have, as buttons that stay pressed. */
function Themes(props: Pick<StudioProps, 'layout' | 'actors' | 'themeWords'>): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const { themes } = props.layout;
  const count = (theme: ThemeId): number =>
    props.actors.filter(({ properties }) => properties.themes.includes(theme)).length;
  const toggle = (theme: ThemeId): void =>
    shapeSheet({
      themes: THEME_IDS.filter((one) => themes.includes(one) !== (one === theme)),
    });
  return (
    <fieldset className="studio-themes">
      <legend>{words.themes}</legend>
      <p className="note">{words.allThemes}</p>
      <ul className="studio-chips">
        {THEME_IDS.filter((theme) => count(theme) > 0 || themes.includes(theme)).map((theme) => (
          <li key={theme}>
            <Chip
              pressed={themes.includes(theme)}
              mark={<ThemeMark theme={theme} sizePx={MARK_PX} />}
              count={count(theme)}
              onToggle={() => toggle(theme)}
            >
              {props.themeWords[theme]}
            </Chip>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
