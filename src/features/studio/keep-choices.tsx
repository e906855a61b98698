import { type ReactNode, useState } from 'react';
import type { Layout } from '../../domain/flyer/studio/layout.ts';
import {
  LARGEST_FILE,
  type LayoutProblem,
  readLayoutFile,
  writeLayoutFile,
} from '../../domain/flyer/studio/layout-file.ts';
import { fill } from '../../domain/flyer/words.ts';
import { leftToRight } from '../../i18n/language.ts';
import { STUDIO_MESSAGES } from '../../i18n/studio-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { shapeSheet } from '../../state/studio.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useCopied } from '../../ui/use-copied.ts';
import type { StudioProps } from './studio-page.tsx';

/** Ways to keep a sheet and to come back to it: a file, and the address of the page. */
export function KeepChoices({ layout, areas }: Pick<StudioProps, 'layout' | 'areas'>): ReactNode {
  const { language } = useMessages();
  const words = STUDIO_MESSAGES[language];
  const { told, tell, copy } = useCopied(words);
  const [problem, setProblem] = useState<LayoutProblem | null>(null);
  const open = async (file: File): Promise<void> => {
    const read = file.size > LARGEST_FILE ? TOO_LARGE : known(readLayoutFile(await file.text()));
    setProblem('problem' in read ? read.problem : null);
    tell('layout' in read ? words.opened : '');
    if ('layout' in read) shapeSheet(read.layout);
  };
  /** The same, refused when its neighbourhood does not exist. */
  const known = (read: ReturnType<typeof readLayoutFile>): ReturnType<typeof readLayoutFile> =>
    'problem' in read || areas.some(({ properties }) => properties.id === read.layout.area)
      ? read
      : { problem: { code: 'wrong-field', field: 'area' } };
  return (
    <>
      <p className="note">{words.linkHint}</p>
      <p className="studio-row">
        <button
          type="button"
          className="button"
          disabled={layout.area === null}
          onClick={() => saveFile(fileName(layout), 'application/json', writeLayoutFile(layout))}
        >
          {words.save}
        </button>
        <FileButton label={words.open} accept=".json,application/json" onFile={open} />
        <button type="button" className="button" onClick={() => copy(location.href)}>
          {words.copyLink}
        </button>
      </p>
      <p role="status" className="note">
        {told}
      </p>
      {problem && (
        <p role="alert" className="studio-problem">
          {fill(words.fileProblems[problem.code], { field: leftToRight(problem.field, language) })}
        </p>
      )}
    </>
  );
}

const TOO_LARGE = { problem: { code: 'too-large', field: '' } } as const;

const fileName = ({ area, kind, language }: Layout): string => `${area}-${language}-${kind}_own.json`;
