import type { ReactNode } from 'react';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useProposalPhotos } from '../../state/proposal-photos.ts';
import './propose.css';

/** The photos of a proposal, each to save or to take away; says so when they are on another device. */
export function ProposalPhotos(props: {
  readonly ids: readonly string[];
  remove?(id: string): void;
}): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language].photos;
  const { isOpen, photos } = useProposalPhotos();
  const shown = props.ids.flatMap((id) => {
    const picture = photos.get(id);
    return picture ? [{ id, picture }] : [];
  });
  return (
    <>
      {shown.length > 0 && (
        <ul className="propose-photo-list">
          {shown.map(({ id, picture }, index) => (
            <li key={id}>
              <img src={picture} alt={words.one(index + 1)} />
              {props.remove ? (
                <button type="button" className="button" onClick={() => props.remove?.(id)}>
                  {words.remove(index + 1)}
                </button>
              ) : (
                <a className="button" href={picture} download={`${id}.jpg`}>
                  {words.save(index + 1)}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && shown.length < props.ids.length && <p className="note">{words.elsewhere}</p>}
    </>
  );
}
