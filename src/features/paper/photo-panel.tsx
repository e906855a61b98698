import { type ReactNode, useId, useState } from 'react';
import { actorName } from '../../domain/directory/naming.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import { PAPER_MESSAGES } from '../../i18n/paper-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { removePhoto, setPhotoStrength, usePaperPhoto } from '../../state/paper-photo.ts';
import { goTo, hrefTo, NOTHING_CHOSEN } from '../../state/view.ts';
import '../../ui/form-field.css';
import './paper.css';

/** The photo that lies on the map of a neighbourhood: how strongly it is seen, its printed numbers, and the way out. */
export function PhotoPanel(props: {
  /** how the sheet is called */
  readonly name: string;
  /** those with a number are printed on the sheet */
  readonly actors: readonly ActorFeature[];
}): ReactNode {
  const { language } = useMessages();
  const words = PAPER_MESSAGES[language];
  const { photo, strength, made } = usePaperPhoto();
  const id = useId();
  if (!photo) return null;
  return (
    <section className="paper-panel" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{words.onMap}</h2>
      <p>
        <strong>
          <bdi>{props.name}</bdi>
        </strong>
      </p>
      <p>{words.trace}</p>
      {!photo.isFlat && <p>{words.notFlat}</p>}
      <p className="paper-strength">
        <label htmlFor={`${id}-strength`}>{words.strength}</label>
        <input
          id={`${id}-strength`}
          type="range"
          min="0"
          max="100"
          step="5"
          value={Math.round(strength * 100)}
          onChange={(event) => setPhotoStrength(Number(event.currentTarget.value) / 100)}
        />
      </p>
      <PrintedNumbers actors={props.actors} />
      <p role="status" className="paper-made">
        {made > 0 && (
          <>
            {words.made(made)}{' '}
            <a href={hrefTo({ page: { kind: 'propose', area: null, actor: null }, ...NOTHING_CHOSEN })}>
              {words.mine}
            </a>
          </>
        )}
      </p>
      <p>
        <button type="button" className="button" onClick={removePhoto}>
          {words.remove}
        </button>
      </p>
    </section>
  );
}

/** Leads from a number printed on the sheet to the page that corrects its place. */
function PrintedNumbers(props: { readonly actors: readonly ActorFeature[] }): ReactNode {
  const { language } = useMessages();
  const words = PAPER_MESSAGES[language];
  const id = useId();
  const [chosen, setChosen] = useState('');
  const numbered = props.actors
    .filter(({ properties, geometry }) => properties.number !== null && geometry !== null)
    .sort((a, b) => (a.properties.number ?? 0) - (b.properties.number ?? 0));
  const actor = numbered.find(({ properties }) => properties.id === chosen)?.properties;
  const correct = (): void => {
    if (!actor) return;
    const page = { kind: 'propose', area: actor.neighbourhood ?? 'region', actor: actor.id } as const;
    goTo({ page, ...NOTHING_CHOSEN });
  };
  return (
    <div className="form-field">
      <label htmlFor={id}>{words.number}</label>
      <span className="paper-number">
        <select id={id} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value=""> </option>
          {numbered.map(({ properties }) => (
            <option key={properties.id} value={properties.id}>
              {properties.number} {actorName(properties, language).text}
            </option>
          ))}
        </select>
        <button type="button" className="button" disabled={!actor} onClick={correct}>
          {words.correct}
        </button>
      </span>
    </div>
  );
}
