import { type ReactNode, useState } from 'react';
import { LIMITS } from '../../domain/proposals/limits.ts';
import { PROPOSE_MESSAGES } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { addPhoto } from '../../state/proposal-photos.ts';
import { useProposals } from '../../state/proposals.ts';
import { FileButton } from '../../ui/file-button.tsx';
import type { FormView } from './form-view.ts';
import { ProposalPhotos } from './proposal-photos.tsx';

/** Adds photos to a proposal and takes them away again. They stay on this device. */
export function PhotoFields({ view }: { readonly view: FormView }): ReactNode {
  const { language } = useMessages();
  const { photos: words, ...kept } = PROPOSE_MESSAGES[language];
  const isBlocked = useProposals(({ status }) => status === 'blocked');
  const [problem, setProblem] = useState('');
  const { photos } = view.form;
  const add = async (file: File): Promise<void> => {
    const added = await addPhoto(file);
    setProblem(added === null ? words.notAPicture : added.isKept ? '' : kept[isBlocked ? 'blocked' : 'full']);
    if (added) view.change({ photos: [...photos, added.id] }, 'photos');
  };
  return (
    <fieldset className="propose-photos">
      <legend>{words.title}</legend>
      <p className="note">{words.hint}</p>
      <ProposalPhotos
        ids={photos}
        remove={(id) => view.change({ photos: photos.filter((other) => other !== id) }, 'photos')}
      />
      {photos.length < LIMITS.photos && <FileButton label={words.add} accept="image/*" onFile={add} />}
      <p role="status" className="form-problem">
        {problem}
      </p>
    </fieldset>
  );
}
