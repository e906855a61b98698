import { type ReactNode, useEffect, useRef, useState } from 'react';
import { catalogue } from '../../catalogue/catalogue.ts';
import { actorName } from '../../domain/directory/naming.ts';
import type { ActorFeature } from '../../domain/model/actor.ts';
import type { ThemeId } from '../../domain/model/identity.ts';
import type { CategoriesFile } from '../../domain/model/taxonomy.ts';
import {
  type FormFrame,
  type FormProblem,
  proposalOfForm,
} from '../../domain/proposals/form/proposal-of-form.ts';
import { DRAW_MESSAGES } from '../../i18n/draw-messages.ts';
import { PROPOSE_MESSAGES, type ProposeMessages } from '../../i18n/propose-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import type { ValueNames } from '../../i18n/use-value-words.ts';
import { addRecords, randomId } from '../../state/proposals.ts';
import type { OpenForm } from '../../state/propose-form.ts';
import { goTo, NOTHING_CHOSEN } from '../../state/view.ts';
import { Band } from '../../ui/band.tsx';
import type { FindStreet } from './find-street.ts';
import type { FormView } from './form-view.ts';
import { KeptLine } from './kept-line.tsx';
import { Questions } from './questions.tsx';
import { useDrawingsOnMap } from './use-drawings-on-map.ts';
import './propose.css';

export interface ProposePageProps {
  readonly open: OpenForm;
  /** null: it is about a neighbourhood */
  readonly actor: ActorFeature | null;
  readonly actors: readonly ActorFeature[];
  readonly categories: CategoriesFile;
  readonly names: ValueNames;
  readonly themeWords: Readonly<Record<ThemeId, string>>;
  /** finds a street, and gives its middle and its name */
  findStreet: FindStreet;
  readonly back: { readonly href: string; readonly label: string };
  /** the sheet whose photo lies on the map; null without one */
  readonly sheet: (NonNullable<FormFrame['sheet']> & { readonly panel: ReactNode; onFinish(): void }) | null;
}

/** The form in which a resident says what is not right, or missing. */
export function ProposePage(props: ProposePageProps): ReactNode {
  const { open, actor } = props;
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const { problems, setProblems, refused, finish } = useFinish(props);
  useDrawingsOnMap(open.form.area);
  const form = useRef<HTMLFormElement>(null);
  useFocusOnProblem(form, refused);
  const change: FormView['change'] = (part, about) => {
    setProblems((before) => (before.length === 0 ? before : before.filter(({ field }) => field !== about)));
    open.change(part, EACH_A_STEP.has(about) ? null : about);
  };
  const view: FormView = {
    ...{ form: open.form, actor, problems, change },
    say: (name, text) => change({ texts: { ...open.form.texts, [name]: text } }, name),
  };
  return (
    <article className="propose-page">
      <Band back={props.back}>
        <h1 tabIndex={-1}>
          {actor ? words.titleOf(actorName(actor.properties, language).text) : titleOf(open, words)}
        </h1>
        <p className="band-facts">{words.lead}</p>
      </Band>
      {!actor && props.sheet?.panel}
      <form className="propose-form" ref={form} noValidate onSubmit={(event) => event.preventDefault()}>
        <Questions view={view} {...props} />
        <Problems problems={problems} />
        <div className="propose-end">
          <button type="button" className="button" data-primary onClick={() => void finish()}>
            {words.finish}
          </button>
          <button type="button" className="button" disabled={!open.undo} onClick={() => open.undo?.()}>
            {words.undo}
          </button>
        </div>
        <KeptLine isKept={open.isKept} />
      </form>
    </article>
  );
}

/** Each corner and each photo is a step of its own to go back. */
const EACH_A_STEP: ReadonlySet<string> = new Set(['drawn', 'point', 'photos']);

const titleOf = ({ form }: OpenForm, words: ProposeMessages): string =>
  form.saying === 'draw' ? words.sayings.draw : words.titleNew;

/** Makes the records and leads to what is on this device, or says what has to be put right. */
function useFinish({ open, actor, sheet }: ProposePageProps) {
  const { language } = useMessages();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [refused, setRefused] = useState(problems);
  const finish = async (): Promise<void> => {
    const [{ toE164 }, { edition }] = await Promise.all([
      import('../../domain/register/phone.ts'),
      catalogue.manifest(),
    ]);
    const made = proposalOfForm(open.form, {
      sayMiddle: PROPOSE_MESSAGES[language].point.middle,
      ...{ id: open.id, contactId: randomId(), at: new Date().toISOString(), actor, phoneOf: toE164 },
      sheet: sheet ?? undefined,
      edition: { number: edition.number, date: edition.date },
    });
    if ('problems' in made) {
      setProblems(made.problems);
      return setRefused(made.problems);
    }
    await addRecords(made.records);
    await open.finish();
    if (sheet) sheet.onFinish();
    else goTo({ page: { kind: 'propose', area: null, actor: null }, ...NOTHING_CHOSEN });
  };
  return { problems, setProblems, refused, finish };
}

/** Goes to the first of the problems that a press on “done” found; putting one of them right leads nowhere. */
function useFocusOnProblem(
  form: { readonly current: HTMLFormElement | null },
  refused: readonly FormProblem[],
): void {
  useEffect(() => {
    const [first] = refused;
    if (!first) return;
    const field = form.current?.querySelector<HTMLElement>(`[name="${first.field}"]`);
    (field ?? form.current?.querySelector<HTMLElement>('.propose-problems'))?.focus();
  }, [form, refused]);
}

function Problems(props: { readonly problems: readonly FormProblem[] }): ReactNode {
  const { language } = useMessages();
  const words = PROPOSE_MESSAGES[language];
  const draw = DRAW_MESSAGES[language];
  const codes = { ...words.problems, ...draw.problems };
  const labels: Readonly<Record<string, string>> = {
    ...words.fields,
    ...{ text: words.text, extent: words.extent, from: words.from, until: words.until, on: words.since },
    ...{ origin: words.origin, contact: words.contact, name: draw.name, drawn: draw.drawing },
  };
  return (
    <div className="propose-problems" role="alert" tabIndex={-1} hidden={props.problems.length === 0}>
      <p>{words.problemTitle}</p>
      <ul>
        {props.problems.map(({ field, code }) => (
          <li key={field}>
            {labels[field] ? `${labels[field]}: ` : ''}
            {codes[code]}
          </li>
        ))}
      </ul>
    </div>
  );
}
