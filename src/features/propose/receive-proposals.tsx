import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Issue } from '../../domain/model/issue.ts';
import type { ReadProposals } from '../../domain/proposals/read-proposals.ts';
import type { NameOf } from '../../domain/proposals/subject.ts';
import { codeInLink, unpackRecords } from '../../domain/proposals/travel.ts';
import { PROPOSE_MESSAGES, type ProposeMessages } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { ValueNames } from '../../i18n/use-value-words.ts';
import { inflate } from '../../sharing/deflate.ts';
import { addRecords } from '../../state/proposals.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { ProposalWords } from './proposal-words.tsx';
import { type FileReading, readFileAside } from './read-file.ts';
import './propose.css';

/** So many refused things are told; more say nothing new. */
const MOST_ISSUES = 10;
const MOST_SHOWN = 50;

/** Takes in proposals of others, from a file or from the link of this page; shown before they are taken. */
export function ReceiveProposals(props: {
  readonly names: ValueNames;
  readonly nameOf: NameOf;
  /** heading and first words, where they are not those of who proposes */
  readonly words?: Partial<Pick<ProposeMessages, 'receive' | 'receiveLead'>>;
}): ReactNode {
  const { language } = useMessages();
  const words = { ...PROPOSE_MESSAGES[language], ...props.words };
  const [read, setRead] = useState<ReadProposals | null>(null);
  const [told, setTold] = useState('');
  useEffect(() => {
    const code = codeInLink(location.href);
    if (code) void unpackRecords(code, 'link', inflate).then(setRead);
  }, []);
  const reading = useRef<FileReading | null>(null);
  useEffect(() => () => reading.current?.stop(), []);
  const onFile = async (file: File): Promise<void> => {
    reading.current?.stop();
    setRead(null);
    setTold(words.reading);
    reading.current = readFileAside({ file, name: file.name });
    setRead(await reading.current.done);
    setTold('');
  };
  const end = (words: string): void => {
    setRead(null);
    setTold(words);
    history.replaceState(null, '', location.href.replace(/#.*$/, ''));
  };
  const take = (): void => {
    if (read) void addRecords(read.value, { made: false }).then(() => end(words.taken));
  };
  return (
    <section className="propose-receive" aria-labelledby="propose-receive">
      <h2 id="propose-receive">{words.receive}</h2>
      <p>{words.receiveLead}</p>
      <p>
        <FileButton
          label={words.open}
          accept=".geojson,.json,application/geo+json,application/json"
          onFile={onFile}
        />
      </p>
      <p role="status">{told}</p>
      {read && (
        <Found read={read} {...props}>
          {read.value.length > 0 && (
            <button type="button" className="button" data-primary onClick={take}>
              {words.take}
            </button>
          )}
          <button type="button" className="button" onClick={() => end('')}>
            {words.leave}
          </button>
        </Found>
      )}
    </section>
  );
}

function Found(props: {
  readonly read: ReadProposals;
  readonly names: ValueNames;
  readonly nameOf: NameOf;
  readonly children: ReactNode;
}): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const { value, issues } = props.read;
  const proposals = value.filter((record) => record.record === 'proposal');
  return (
    <div className="propose-found">
      <h3 role="status">{words.found(proposals.length)}</h3>
      <ul className="propose-list">
        {proposals.slice(0, MOST_SHOWN).map((proposal) => (
          <li key={proposal.id} className="propose-item">
            <ProposalWords proposal={proposal} names={props.names} nameOf={props.nameOf} />
          </li>
        ))}
      </ul>
      <Refused issues={issues} />
      <p className="propose-row-buttons">{props.children}</p>
    </div>
  );
}

function Refused(props: { readonly issues: readonly Issue[] }): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const { issues } = props;
  if (issues.length === 0) return null;
  return (
    <div className="propose-refused" role="alert">
      <p>{words.refused(issues.length)}</p>
      <ul>
        {issues.slice(0, MOST_ISSUES).map(({ code, record, field }) => (
          <li key={`${record} ${field} ${code}`}>
            {record && <bdi>{words.inRecord(record.slice(0, 8), field)}</bdi>}{' '}
            {words.issues[code] ?? words.issues['other']}
          </li>
        ))}
      </ul>
    </div>
  );
}
