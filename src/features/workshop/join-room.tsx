import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { Pass } from '../../domain/room/messages.ts';
import { readRoomWord } from '../../domain/room/words.ts';
import { ROOM_MESSAGES } from '../../i18n/room-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { hasRooms, type RoomFailure } from '../../sharing/room.ts';
import { joinByWord, joinToLead } from '../../state/room.ts';
import { Notice } from '../../ui/notice.tsx';

/** What the link of a QR code, or of who leads, says after the # sign; no server sees that. */
const inLink = (name: 'word' | 'lead'): string => new URLSearchParams(location.hash.slice(1)).get(name) ?? '';

/** Coming into a room by its word; who leads comes in by their link. */
export function JoinRoom(): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  const [hasServer, setServer] = useState(true);
  const [failure, setFailure] = useState<RoomFailure | null>(null);
  const [word, setWord] = useState(() => readRoomWord(inLink('word')));
  useEffect(() => void hasRooms().then(setServer), []);
  useEffect(() => leadByLink(setFailure), []);
  const join = (event: FormEvent): void => {
    event.preventDefault();
    setFailure(null);
    void joinByWord(word).then((found) => {
      setFailure(found);
      if (!found) forgetLink();
    });
  };
  if (!hasServer || failure === 'no-server') return <NoServer />;
  return (
    <form className="room-join" onSubmit={join}>
      <label>
        <span>{words.word}</span>
        <input
          name="word"
          value={word}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={60}
          required
          aria-describedby="room-word-hint"
          onChange={(event) => setWord(event.currentTarget.value)}
        />
      </label>
      <p className="note" id="room-word-hint">
        {words.wordHint}
      </p>
      {failure && <Notice alert>{words.failures[failure]}</Notice>}
      <button type="submit" className="button" data-primary>
        {words.join}
      </button>
      <p className="note">{words.privacy}</p>
    </form>
  );
}

/** Nobody else at this machine is to find the pass in the address bar or the history. */
function forgetLink(): void {
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
}

/** A laptop that is busy or just awake is asked again after so long. */
const ASK_AGAIN_MS = 2_000;

/** Comes in by the link of who leads, asking until there is an answer; only then the link is forgotten. Gives the way to stop. */
function leadByLink(tell: (failure: RoomFailure | null) => void): () => void {
  const pass = Pass.safeParse(inLink('lead'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const come = async (): Promise<void> => {
    if (!pass.success) return;
    const failure = await joinToLead(pass.data);
    if (failure !== 'away') forgetLink();
    if (isOver) return;
    tell(failure);
    if (failure === 'away') timer = setTimeout(() => void come(), ASK_AGAIN_MS);
  };
  void come();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

function NoServer(): ReactNode {
  const { language } = useMessages();
  const words = ROOM_MESSAGES[language];
  return (
    <div className="room-none" role="status">
      <p>{words.noServer}</p>
      <p>
        {words.howToStart} <code dir="ltr">npm run share</code>
      </p>
    </div>
  );
}
