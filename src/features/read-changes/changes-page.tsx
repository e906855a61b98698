import type { ReactNode } from 'react';
import { actorName, officialName } from '../../domain/directory/naming.ts';
import { fill } from '../../domain/flyer/words.ts';
import type { NeighbourhoodProperties } from '../../domain/model/area.ts';
import type { Change, ChangesFile, ChangesSince, DrawingChange } from '../../domain/model/edition-record.ts';
import type { NeighbourhoodId } from '../../domain/model/identity.ts';
import { CHANGES_MESSAGES, type ChangesMessages } from '../../i18n/changes-messages.ts';
import { DRAW_MESSAGES } from '../../i18n/draw-messages.ts';
import { InLanguage } from '../../i18n/in-language.tsx';
import { formatDate } from '../../i18n/language.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { drawingKey } from '../../state/area-drawings.ts';
import { areaHref, hrefTo } from '../../state/view.ts';
import { Band } from '../../ui/band.tsx';
import './changes-page.css';

interface ChangesPageProps {
  readonly file: ChangesFile;
  /** number of the edition on paper; null: the newest of those before this one */
  readonly since: number | null;
  readonly areas: readonly NeighbourhoodProperties[];
}

/** What changed since an edition on paper, by neighbourhood. */
export function ChangesPage({ file, since, areas }: ChangesPageProps): ReactNode {
  const { language } = useMessages();
  const words = CHANGES_MESSAGES[language];
  const older = file.since.filter(({ number }) => number !== file.now.number);
  const chosen = file.since.find(({ number }) => number === since) ?? (since ? null : older[0]);
  const edition = ({ number, date }: { number: number; date: string }) => ({
    number,
    date: formatDate(date, language),
  });
  return (
    <div className="changes-page">
      <Band>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="band-facts">{fill(words.now, edition(file.now))}</p>
      </Band>
      <p>{words.lead}</p>
      {older.length > 0 && (
        <nav aria-label={words.choose}>
          <h2>{words.choose}</h2>
          <ul className="changes-editions">
            {older.map((one) => (
              <li key={one.number}>
                <a
                  href={hrefTo({ page: { kind: 'changes', since: one.number } })}
                  aria-current={one === chosen ? 'page' : undefined}
                >
                  {fill(words.since, edition(one))}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {chosen && <Since chosen={chosen} title={fill(words.since, edition(chosen))} areas={areas} />}
      {!chosen && <p>{since ? fill(words.unknown, { number: since }) : words.first}</p>}
    </div>
  );
}

function Since(props: {
  readonly chosen: ChangesSince;
  readonly title: string;
  readonly areas: ChangesPageProps['areas'];
}): ReactNode {
  const { language } = useMessages();
  const words = CHANGES_MESSAGES[language];
  return (
    <section aria-labelledby="changes-since">
      <h2 id="changes-since">{props.title}</h2>
      {props.chosen.areas.length === 0 && <p>{words.nothing}</p>}
      {props.chosen.areas.map(({ area, changes, drawings = [] }) => {
        const named = props.areas.find(({ id }) => id === area);
        return (
          <section key={area}>
            <h3>
              <a href={areaHref(area)}>{named ? officialName(named, language)?.text : area}</a>
            </h3>
            <ul className="changes-list">
              {changes.map((change) => (
                <ChangeItem key={change.id} change={change} href={areaHref(area, change.id)} words={words} />
              ))}
              {drawings.map((change) => (
                <DrawingChangeItem key={change.id} change={change} area={area} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

/** A drawing that came leads to itself on the map. */
function DrawingChangeItem({
  change,
  area,
}: {
  readonly change: DrawingChange;
  readonly area: NeighbourhoodId;
}): ReactNode {
  const { language } = useMessages();
  const words = DRAW_MESSAGES[language].shown;
  const { id, kind, name } = change;
  const href = hrefTo({ page: { kind: 'area', area, actor: null, drawing: drawingKey(id) } });
  return (
    <li className="changes-item" data-kind={change.change}>
      <span />
      <span>
        {change.change === 'new' ? (
          <a href={href}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <s>
            <bdi>{name}</bdi>
          </s>
        )}
        <br />
        <strong>{words.changes[change.change]}</strong> · {words.kinds[kind]}
      </span>
    </li>
  );
}

function ChangeItem(props: {
  readonly change: Change;
  readonly href: string;
  readonly words: ChangesMessages;
}): ReactNode {
  const { change, words } = props;
  const name = actorName(change, useMessages().language);
  const isThere = !change.kinds.includes('closed') && !change.kinds.includes('gone');
  const named = <InLanguage language={name.language}>{name.text}</InLanguage>;
  const details = [
    change.old_name && fill(words.before, { name: change.old_name }),
    change.old_number && fill(words.oldNumber, { number: change.old_number }),
  ].filter(Boolean);
  return (
    <li className="changes-item" data-kind={change.kinds[0]}>
      <span className="changes-number">{change.number}</span>
      <span>
        {isThere ? <a href={props.href}>{named}</a> : <s>{named}</s>}
        <br />
        <strong>{change.kinds.map((kind) => words.kinds[kind]).join(' · ')}</strong>
        {details.length > 0 && <span className="note">{details.join(' · ')}</span>}
      </span>
    </li>
  );
}
