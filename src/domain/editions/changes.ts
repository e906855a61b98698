import { distanceMetres } from '../geo/measure.ts';
import type { ActorFeature } from '../model/actor.ts';
import type {
  Change,
  ChangeKind,
  ChangesSince,
  DrawingChange,
  EditionRecord,
  RecordedActor,
  RecordedDrawing,
} from '../model/edition-record.ts';
import type { ActorId, NeighbourhoodId } from '../model/identity.ts';
import type { DrawingFeature } from '../proposals/drawing/published-drawing.ts';

/** An actor that now stands farther from its place than this has moved; less is a better measurement. */
const MOVED_METRES = 30;

/** What an edition says, in the short form that is kept: actors and drawings of the neighbourhoods, by area. */
export function recordOf(
  edition: { readonly number: number; readonly date: string },
  contents: { readonly actors: readonly ActorFeature[]; readonly drawings: readonly DrawingFeature[] },
): EditionRecord {
  const actors = contents.actors.flatMap((actor) => recordedActor(actor) ?? []);
  const drawings = contents.drawings.flatMap((drawing) => recordedDrawing(drawing) ?? []);
  return { ...edition, actors: actors.sort(byAreaAndNumber), ...(drawings.length > 0 ? { drawings } : {}) };
}

function recordedDrawing({ properties }: DrawingFeature): RecordedDrawing | null {
  const { id, kind, name, neighbourhood } = properties;
  return neighbourhood && { id, kind, name, neighbourhood };
}

function recordedActor({ properties, geometry }: ActorFeature): RecordedActor | null {
  const { id, name, name_nl, name_fr, neighbourhood, number } = properties;
  const [lon, lat] = geometry?.coordinates ?? [];
  const at: RecordedActor['at'] =
    lon === undefined || lat === undefined ? null : [Number(lon.toFixed(5)), Number(lat.toFixed(5))];
  const accepted = acceptedAbout(properties.sources);
  const known = accepted.length > 0 ? { accepted } : {};
  return neighbourhood && { id, name, name_nl, name_fr, neighbourhood, number, at, ...known };
}

/** Changes of these are told as moved and renamed. */
const TOLD_APART: ReadonlySet<string> = new Set(['name_nl', 'name_fr', 'point']);

/** The accepted proposals that decide something else than name and place. */
function acceptedAbout(sources: ActorFeature['properties']['sources']): string[] {
  return sources
    .filter(({ fields }) => fields?.some((field) => !TOLD_APART.has(field)))
    .flatMap(({ record }) => record ?? [])
    .sort();
}

function byAreaAndNumber(a: RecordedActor, b: RecordedActor): number {
  if (a.neighbourhood !== b.neighbourhood) return a.neighbourhood < b.neighbourhood ? -1 : 1;
  return (a.number ?? 1e6) - (b.number ?? 1e6) || (a.id < b.id ? -1 : 1);
}

/**
 * What changed from one edition to another, by neighbourhood: first what is new, then by the number on the old sheet. `closed` holds the
 * actors that closed for good. An actor that went to another neighbourhood is new there and gone here.
 */
export function changesBetween(
  before: EditionRecord,
  now: EditionRecord,
  closed: ReadonlySet<ActorId>,
): ChangesSince {
  const all = [before, now].flatMap(({ actors, drawings = [] }) => [...actors, ...drawings]);
  const ids = [...new Set(all.map(({ neighbourhood }) => neighbourhood))];
  const areas = ids.sort().map((area) => {
    const drawings = drawingsChangedIn(area, before, now);
    return {
      area,
      changes: changesIn(area, before, now, closed),
      ...(drawings.length > 0 ? { drawings } : {}),
    };
  });
  const { number, date } = before;
  return { number, date, areas: areas.filter(({ changes, drawings }) => changes.length > 0 || drawings) };
}

/** What came first, then what went. */
function drawingsChangedIn(
  area: NeighbourhoodId,
  before: EditionRecord,
  now: EditionRecord,
): DrawingChange[] {
  const inArea = ({ drawings = [] }: EditionRecord) =>
    drawings.filter(({ neighbourhood }) => neighbourhood === area);
  const [old, current] = [inArea(before), inArea(now)];
  const without = (some: readonly RecordedDrawing[], others: readonly RecordedDrawing[]) =>
    some.filter(({ id }) => !others.some((other) => other.id === id));
  return [
    ...without(current, old).map(({ id, kind, name }) => ({ id, kind, name, change: 'new' as const })),
    ...without(old, current).map(({ id, kind, name }) => ({ id, kind, name, change: 'gone' as const })),
  ];
}

function changesIn(
  area: NeighbourhoodId,
  before: EditionRecord,
  now: EditionRecord,
  closed: ReadonlySet<ActorId>,
): Change[] {
  const inArea = ({ actors }: EditionRecord) =>
    new Map(actors.filter(({ neighbourhood }) => neighbourhood === area).map((actor) => [actor.id, actor]));
  const [old, current] = [inArea(before), inArea(now)];
  const kept = [...current.values()].flatMap((actor) => changeOf(old.get(actor.id), actor) ?? []);
  const left = [...old.values()]
    .filter(({ id }) => !current.has(id))
    .map((actor) => change(actor, [closed.has(actor.id) ? 'closed' : 'gone'], null));
  const rank = ({ kinds }: Change): number => (kinds.includes('new') ? 0 : 1);
  const onOldSheet = ({ old_number, number }: Change): number => old_number ?? number ?? 1e6;
  return [...kept, ...left].sort((a, b) => rank(a) - rank(b) || onOldSheet(a) - onOldSheet(b));
}

function changeOf(old: RecordedActor | undefined, now: RecordedActor): Change | null {
  if (!old) return change(now, ['new'], null);
  const moved = old.at !== null && now.at !== null && distanceMetres(old.at, now.at) > MOVED_METRES;
  const kinds: ChangeKind[] = [];
  if (moved) kinds.push('moved');
  if (wasRenamed(old, now)) kinds.push('renamed');
  const isPlaced = old.at === null && now.at !== null;
  if (isPlaced || String(old.accepted ?? '') !== String(now.accepted ?? '')) kinds.push('corrected');
  if (old.number !== null && old.number !== now.number) kinds.push('renumbered');
  return kinds.length > 0 ? change(now, kinds, old) : null;
}

const wasRenamed = (old: RecordedActor, now: RecordedActor): boolean =>
  old.name !== now.name || old.name_nl !== now.name_nl || old.name_fr !== now.name_fr;

function change(actor: RecordedActor, kinds: Change['kinds'], old: RecordedActor | null): Change {
  const { id, name, name_nl, name_fr, number } = actor;
  return {
    ...{ id, name, name_nl, name_fr, number, kinds },
    old_name: old && old.name !== name ? old.name : null,
    old_number: old && old.number !== number ? old.number : null,
  };
}
