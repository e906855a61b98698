import { type ReactNode, useDeferredValue, useEffect, useMemo } from 'react';
import { actorAddress, actorName } from '../../domain/directory/naming.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import { dataLanguageFor } from '../../domain/model/reading-order.ts';
import type { CategoriesFile } from '../../domain/model/taxonomy.ts';
import { alikeOfForm } from '../../domain/proposals/form/alike.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { AreaKey } from '../../state/address.ts';
import { startPicking, stopPicking } from '../../state/point-picking.ts';
import { areaHref, goTo, useView } from '../../state/view.ts';
import type { FindStreet } from './find-street.ts';
import { FormField, FormSelect } from './form-field.tsx';
import type { FormView } from './form-view.ts';
import { ThemeChoice } from './theme-choice.tsx';

interface NewPlaceProps {
  readonly view: FormView;
  readonly actors: readonly ActorFeature[];
  readonly categories: CategoriesFile;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  readonly findStreet: FindStreet;
}

/** What a new place is called, what it does, where it stands and how it is reached. */
export function NewPlace(props: NewPlaceProps): ReactNode {
  const { view, categories } = props;
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const known = dataLanguageFor(language);
  const names = known === 'nl' ? (['name_nl', 'name_fr'] as const) : (['name_fr', 'name_nl'] as const);
  const kind = categories.categories.find(({ id }) => id === view.form.texts.category);
  return (
    <>
      {names.map((name, place) => (
        <FormField
          key={name}
          {...{ view, name }}
          label={words.fields[name]}
          hint={place === 0 ? words.hints.name : undefined}
        />
      ))}
      <Alike {...props} />
      <FormSelect view={view} name="category" label={words.fields.category}>
        {categories.groups.map((group) => (
          <optgroup key={group.id} label={group[known]} lang={known}>
            {categories.categories
              .filter((category) => category.group === group.id)
              .map((category) => (
                <option key={category.id} value={category.id} lang={known}>
                  {category[known]}
                </option>
              ))}
          </optgroup>
        ))}
      </FormSelect>
      <ThemeChoice
        label={words.fields.themes}
        chosen={view.form.themes ?? kind?.themes ?? []}
        themeWords={props.themeWords}
        onChange={(themes, pressed) => view.change({ themes: [...themes] }, `theme ${pressed}`)}
      />
      <PlaceOfNew view={view} findStreet={props.findStreet} />
      <FormField view={view} name="phone" label={words.fields.phone} hint={words.hints.phone} />
      <FormField view={view} name="hours" label={words.fields.hours} hint={words.hints.hours} />
    </>
  );
}

function PlaceOfNew(props: { readonly view: FormView; readonly findStreet: FindStreet }): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const hasMap = useView(({ map }) => map === 'ready' || map === 'tiles');
  useEffect(() => stopPicking, []);
  const address = dataLanguageFor(language) === 'nl' ? 'address_nl' : 'address_fr';
  return (
    <>
      <FormField view={props.view} name={address} label={words.fields[address]} />
      <div className="propose-where">
        {props.findStreet(words.where, (at, name) => {
          props.view.change({ street: { name, at: [at[0], at[1]] } }, 'point');
          goTo({ at });
        })}
        {hasMap && (
          <button type="button" className="button" onClick={startPicking}>
            {words.onMap}
          </button>
        )}
        <p role="status" className="propose-placed">
          {props.view.form.point && words.placed}
        </p>
        {props.view.form.point && (
          <button type="button" className="button" onClick={() => goTo({ at: null }, { replace: true })}>
            {words.forgetPoint}
          </button>
        )}
      </div>
    </>
  );
}

function Alike({ view, actors }: NewPlaceProps): ReactNode {
  const { language } = useMessages();
  const form = useDeferredValue(view.form);
  const alike = useMemo(() => alikeOfForm(form, actors), [form, actors]);
  return (
    <div role="status" className="propose-alike" data-empty={alike.length === 0 || undefined}>
      {alike.length > 0 && <p>{PROPOSE_MESSAGES[language].alike}</p>}
      <ul>
        {alike.map(({ properties }) => {
          const name = actorName(properties, language);
          const address = actorAddress(properties, language);
          return (
            <li key={properties.id}>
              <a href={areaHref(form.area as AreaKey, properties.id)}>
                <InLanguage language={name.language}>{name.text}</InLanguage>
              </a>{' '}
              <span className="note">
                <InLanguage language={address?.language}>{address?.text}</InLanguage>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
