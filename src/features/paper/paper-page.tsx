import { type ReactNode, useEffect, useRef, useState } from 'react';
import { workshopIdentity } from '../../domain/flyer/workshop/workshop-frame.ts';
import type { NeighbourhoodFeature } from '../../domain/model/area.ts';
import type { NeighbourhoodId } from '../../domain/model/identity.ts';
import { PICTURE_TYPES } from '../../domain/paper/picture-file.ts';
import type { SheetInPhoto } from '../../domain/paper/read-photo.ts';
import { projectionOf, type SheetFrame } from '../../domain/paper/sheet-frame.ts';
import type { SheetIdentity } from '../../domain/paper/sheet-identity.ts';
import { PAPER_MESSAGES } from '../../i18n/paper-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { layPhoto, type PhotoOnMap } from '../../state/paper-photo.ts';
import { goTo, NOTHING_CHOSEN } from '../../state/view.ts';
import { Band } from '../../ui/band.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { SelectField } from '../../ui/form-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type PhotoState, usePhoto } from './use-photo.ts';
import './paper.css';

interface PaperPageProps {
  readonly areas: readonly NeighbourhoodFeature[];
  nameOf(area: NeighbourhoodFeature): string;
}

/** Where the photo of a sheet is chosen, read, and laid on the map. */
export function PaperPage(props: PaperPageProps): ReactNode {
  const { language, messages } = useMessages();
  const words = PAPER_MESSAGES[language];
  const photo = usePhoto();
  const { state } = photo;
  return (
    <article className="paper-photo-page">
      <Band>
        <h1 tabIndex={-1}>{messages.site.paper}</h1>
        <p className="band-facts">{words.lead}</p>
      </Band>
      {state.kind !== 'found' && <HowTo />}
      <p className="paper-private">{words.private}</p>
      <Choose isFirst={state.kind === 'none'} onFile={photo.read} />
      <Progress state={state} cancel={photo.cancel} />
      {state.kind === 'refused' && <Notice alert>{words.problems[state.problem]}</Notice>}
      {state.kind === 'found' && <Found {...props} found={state} straighten={photo.straighten} />}
    </article>
  );
}

function HowTo(): ReactNode {
  const { language } = useMessages();
  return (
    <ol className="paper-how">
      {PAPER_MESSAGES[language].how.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

function Choose(props: { readonly isFirst: boolean; onFile(file: File): Promise<void> }): ReactNode {
  const { language } = useMessages();
  const words = PAPER_MESSAGES[language];
  const hasCamera = matchMedia('(pointer: coarse)').matches;
  return (
    <p className="paper-choose">
      {hasCamera && <FileButton label={words.take} accept={PICTURE_TYPES} capture onFile={props.onFile} />}
      <FileButton
        label={props.isFirst ? words.choose : words.another}
        accept={PICTURE_TYPES}
        onFile={props.onFile}
      />
    </p>
  );
}

const STEPS = ['file', 'marks', 'code'] as const;

function Progress({ state, cancel }: { readonly state: PhotoState; cancel(): void }): ReactNode {
  const { language } = useMessages();
  const words = PAPER_MESSAGES[language];
  const isReading = state.kind === 'reading';
  return (
    <div className="paper-progress" data-busy={isReading || undefined}>
      <p role="status">{isReading && words.steps[state.step]}</p>
      {isReading && (
        <>
          <progress
            max={STEPS.length + 1}
            value={STEPS.indexOf(state.step) + 1}
            aria-label={words.steps[state.step]}
          />
          <button type="button" className="button" onClick={cancel}>
            {words.cancel}
          </button>
        </>
      )}
    </div>
  );
}

/** What was found, and the step to the map. Without a readable code one says which neighbourhood it is. */
function Found(
  props: PaperPageProps & {
    readonly found: { readonly sheet: SheetInPhoto; readonly identity: SheetIdentity | null };
    straighten(box: SheetFrame['box']): Promise<ImageBitmap>;
  },
): ReactNode {
  const { language } = useMessages();
  const words = PAPER_MESSAGES[language];
  const { sheet, identity } = props.found;
  const known = props.areas.find(({ properties }) => properties.id === identity?.area);
  const [chosen, setChosen] = useState('');
  const area = known ?? props.areas.find(({ properties }) => properties.id === chosen);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const read = known ? identity : null;
  const lay = async (): Promise<void> => {
    if (area) await layOnMap(area, sheet, read, props.straighten);
  };
  return (
    <section className="paper-found" aria-labelledby="paper-found">
      <h2 id="paper-found" tabIndex={-1} ref={heading}>
        {words.found(known ? props.nameOf(known) : '…')}
      </h2>
      <p>
        {words.foundMarks(sheet.marks)} {read && words.edition(read.edition)}
      </p>
      {!sheet.isFlat && <p>{words.notFlat}</p>}
      {!known && <p>{identity ? words.problems['unknown-area'] : words.codeUnread}</p>}
      {!known && <AreaChoice {...props} chosen={chosen} onChoose={setChosen} />}
      <p>
        <button type="button" className="button" data-primary disabled={!area} onClick={() => void lay()}>
          {words.lay}
        </button>
      </p>
    </section>
  );
}

function AreaChoice(
  props: PaperPageProps & { readonly chosen: string; onChoose(id: string): void },
): ReactNode {
  const { language } = useMessages();
  const names = props.areas.map((area) => ({ id: area.properties.id, name: props.nameOf(area) }));
  return (
    <SelectField
      {...{ name: 'area', label: PAPER_MESSAGES[language].area, empty: ' ', value: props.chosen }}
      problem={null}
      onChange={props.onChoose}
    >
      {names
        .sort((a, b) => a.name.localeCompare(b.name, language))
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </SelectField>
  );
}

/** Lays the map of the sheet on the map of the neighbourhood, and goes to the page where it is drawn over. */
async function layOnMap(
  area: NeighbourhoodFeature,
  sheet: SheetInPhoto,
  identity: SheetIdentity | null,
  straighten: (box: SheetFrame['box']) => Promise<ImageBitmap>,
): Promise<void> {
  const { frame } = identity ?? workshopIdentity(area, 1);
  const id: NeighbourhoodId = area.properties.id;
  layPhoto({
    ...{ picture: await straighten(frame.box), corners: cornersOf(frame), area: id },
    ...{ edition: identity?.edition ?? null, isFlat: sheet.isFlat },
  });
  goTo({ page: { kind: 'propose', area: id, actor: null }, ...NOTHING_CHOSEN });
}

function cornersOf(frame: SheetFrame): PhotoOnMap['corners'] {
  const { x, y, width, height } = frame.box;
  const { toGround } = projectionOf(frame);
  return [
    toGround([x, y]),
    toGround([x + width, y]),
    toGround([x + width, y + height]),
    toGround([x, y + height]),
  ];
}
