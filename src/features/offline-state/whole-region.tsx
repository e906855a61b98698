import { type ReactNode, useId } from 'react';
import { OFFLINE_MESSAGES } from '../../i18n/offline-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { keepWholeRegion, stopKeeping } from '../../state/keeping.ts';
import { useOffline } from '../../state/offline.ts';
import { megabytes } from './megabytes.ts';

/** The button that keeps the whole Region, with its size told before, its progress and a way to stop. */
export function WholeRegion(): ReactNode {
  const { language } = useMessages();
  const words = OFFLINE_MESSAGES[language];
  const { ability, job, kept, online, regionBytes } = useOffline();
  const cannot = ability === 'unsupported' || ability === 'blocked';
  const offered = !cannot && !job && regionBytes !== null;
  if (kept?.region) return null;
  return (
    <section className="offline-region">
      <h2>{words.regionTitle}</h2>
      <p>{words.regionLead}</p>
      {ability === 'asleep' && <p>{words.asleep}</p>}
      <Failure />
      {offered && (
        <button
          type="button"
          className="button"
          data-primary
          disabled={!online}
          onClick={() => void keepWholeRegion()}
        >
          {words.keep(megabytes(regionBytes, language))}
        </button>
      )}
      {job && <Progress {...job} />}
    </section>
  );
}

function Failure(): ReactNode {
  const { language } = useMessages();
  const { ability, failure } = useOffline();
  const code = ability === 'unsupported' || ability === 'blocked' ? ability : failure;
  return (
    <p role="alert" className="offline-failure" data-tone={code === 'cancelled' ? undefined : 'wrong'}>
      {code && OFFLINE_MESSAGES[language].failures[code]}
    </p>
  );
}

function Progress(props: { readonly done: number; readonly total: number }): ReactNode {
  const { language } = useMessages();
  const words = OFFLINE_MESSAGES[language];
  const label = useId();
  return (
    <div className="offline-progress">
      <p id={label}>{words.keeping(megabytes(props.done, language), megabytes(props.total, language))}</p>
      <progress aria-labelledby={label} value={props.done} max={props.total} />
      <button type="button" className="button" onClick={stopKeeping}>
        {words.cancel}
      </button>
    </div>
  );
}
