import type { ReactNode } from 'react';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useProposals } from '../../state/proposals.ts';
import { hasRoomMark } from '../../storage/room/room-mark.ts';
import { Notice } from '../../ui/notice.tsx';

/** Says where what one types is kept, or that it cannot be; nothing (`isKept` null) while there is nothing to keep. */
export function KeptLine({ isKept }: { readonly isKept: boolean | null }): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const status = useProposals((state) => state.status);
  if (status === 'blocked' || status === 'full') return <Notice alert>{words[status]}</Notice>;
  return (
    <p className="note propose-kept" role="status">
      {isKept !== null && `${isKept ? words.kept : words.keeping} ${hasRoomMark() ? '' : words.onlyHere}`}
    </p>
  );
}
