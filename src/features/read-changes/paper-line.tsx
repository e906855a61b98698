import type { ReactNode } from 'react';
import { dated } from '../../catalogue/dated.ts';
import { fill } from '../../domain/flyer/words.ts';
import { CHANGES_MESSAGES } from '../../i18n/changes-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { useResource } from '../../state/resource.ts';
import { hrefTo } from '../../state/view.ts';
import './paper-line.css';

/** Tells who comes from the code on a sheet whether it is the newest edition, else the way to what changed since. */
export function PaperLine({ edition }: { readonly edition: number }): ReactNode {
  const { language } = useMessages();
  const words = CHANGES_MESSAGES[language];
  const file = useResource('changes', dated.changes);
  if (file.status !== 'ready' || edition > file.value.now.number) return null;
  const isOld = edition < file.value.now.number;
  return (
    <p className="paper-line" role="status">
      {fill(isOld ? words.paperIsOld : words.paperIsNew, { number: edition })}{' '}
      {isOld && <a href={hrefTo({ page: { kind: 'changes', since: edition } })}>{words.seeChanges}</a>}
    </p>
  );
}
