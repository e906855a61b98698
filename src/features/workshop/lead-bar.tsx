import { type ReactNode, useState } from 'react';
import { writeProposals } from '../../domain/proposals/write-proposals.ts';
import type { RoomState } from '../../domain/room/messages.ts';
import { ROOM_MESSAGES } from '../../i18n/room-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useNow } from '../../state/clock.ts';
import { steer, useRoom } from '../../state/room.ts';
import { saveFile } from '../../ui/save-file.ts';
import { SureButton } from './sure-button.tsx';

/** What who leads does with the whole room: pause, close, save. */
export function LeadBar(): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  const { facts, contents } = useRoom();
  const [contacts, setContacts] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const name = `buurtkompas-workshop-${useNow().date}.geojson`;
  const set = (state: RoomState): void => void steer({ state }).then((done) => setFailed(!done));
  const save = (): void =>
    saveFile(name, 'application/geo+json', writeProposals([...contents.records.values()], { contacts }));
  return (
    <section className="room-lead" aria-label={words.leading}>
      <p>
        <strong>{words.leading}</strong>
      </p>
      <p className="room-buttons">
        {facts?.state === 'open' ? (
          <button type="button" className="button" onClick={() => set('paused')}>
            {words.pause}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => set('open')}>
            {words.goOn}
          </button>
        )}
        {facts?.state !== 'closed' && <SureButton label={words.close} onSure={() => set('closed')} />}
        <button type="button" className="button" data-primary onClick={save}>
          {words.save}
        </button>
      </p>
      <label className="room-box">
        <input
          type="checkbox"
          checked={contacts}
          onChange={(event) => setContacts(event.currentTarget.checked)}
        />
        {words.withContacts}
      </label>
      {hasFailed && <p role="alert">{words.notDone}</p>}
    </section>
  );
}
