import type { ReactNode } from 'react';
import { officialName } from '../../domain/directory/naming.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import type { NeighbourhoodId } from '../../domain/model/identity.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { OFFLINE_MESSAGES } from '../../i18n/offline-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { removeEverything } from '../../state/keeping.ts';
import { useOffline } from '../../state/offline.ts';
import { areaHref } from '../../state/view.ts';
import { megabytes } from './megabytes.ts';

const REST = 'region';

/** The neighbourhoods that are whole on this device, as links, with their size and the way to remove them. */
export function KeptList(props: { readonly areas: readonly NeighbourhoodProperties[] }): ReactNode {
  const { messages, language } = useMessages();
  const words = OFFLINE_MESSAGES[language];
  const { kept, removed } = useOffline();
  const named = props.areas.filter(({ id }) => kept?.areas.includes(id));
  const nothing = !kept || kept.bytes === 0;
  return (
    <section className="offline-kept">
      <h2>{words.keptTitle}</h2>
      <p role="status">{removed && nothing ? words.removed : kept?.region ? words.whole : ''}</p>
      {kept?.areas.length === 0 && !removed && <p>{words.keptNone}</p>}
      {kept && !kept.region && (
        <ul className="offline-list">
          {named.map((area) => (
            <li key={area.id}>
              <a href={areaHref(area.id as NeighbourhoodId)}>
                <AreaName area={area} />
              </a>
            </li>
          ))}
          {kept.areas.includes(REST) && (
            <li>
              <a href={areaHref(REST)}>{messages.area.restTitle}</a>
            </li>
          )}
          {kept.map && <li>{words.map}</li>}
        </ul>
      )}
      {kept && !nothing && (
        <>
          {!kept.map && <p>{words.noMap}</p>}
          <p>{words.size(megabytes(kept.bytes, language))}</p>
          <button type="button" className="button" onClick={() => void removeEverything()}>
            {words.remove}
          </button>
        </>
      )}
    </section>
  );
}

function AreaName(props: { readonly area: NeighbourhoodProperties }): ReactNode {
  const { language } = useMessages();
  const name = officialName(props.area, language);
  return name ? <InLanguage language={name.language}>{name.text}</InLanguage> : props.area.id;
}
