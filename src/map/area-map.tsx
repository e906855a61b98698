import 'maplibre-gl/dist/maplibre-gl.css';
import './area-map.css';
import './map-markers.css';
import {
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { AreaMapProps } from './area-map-props.ts';
import { Crosshair } from './crosshair.tsx';
import { MapControls, MapCredits } from './map-controls.tsx';
import { MapView } from './map-view.ts';
import { MemberList } from './member-list.tsx';

const DrawBoard = lazy(() =>
  import('./draw/draw-board.tsx').then((module) => ({ default: module.DrawBoard })),
);
const PhotoLayer = lazy(() =>
  import('./photo/photo-layer.tsx').then((module) => ({ default: module.PhotoLayer })),
);

type OnGroup = (ids: readonly string[] | null) => void;

/** The map of the Region or of one neighbourhood, with its actors as buttons. All that is on it is also in the list. */
export function AreaMap(props: AreaMapProps): ReactNode {
  const stage = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const [view, setView] = useState<MapView | null>(null);
  const [group, setGroup] = useState<readonly string[] | null>(null);
  latest.current = props;
  useEffect(() => {
    if (!stage.current) return;
    const opened = openView(stage.current, latest.current, setGroup);
    setView(opened);
    return () => opened?.detach();
  }, []);
  useEffect(() => view?.update(props));
  useEffect(() => view?.makeRoom(), [view]);
  const members = useMemo(
    () => (group ?? []).flatMap((id) => props.actors.filter(({ properties }) => properties.id === id)),
    [props.actors, group],
  );
  const close = (): void => {
    if (group) view?.closeGroup(group);
    setGroup(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { picking, draw } = props;
    if (!picking && !draw?.isOn) return;
    if (event.key === 'Escape') (draw?.isOn ? draw.onStop : props.onStopPicking)();
    if (!(event.target instanceof HTMLCanvasElement)) return;
    if (event.key === 'Enter') view?.chooseMiddle();
    if (event.key === 'Backspace') draw?.onRemove();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what the map and its buttons let through
    <div
      className="area-map"
      data-flavour={props.flavour}
      data-picking={props.picking || undefined}
      data-drawing={props.draw?.isOn || undefined}
      onKeyDown={onKeyDown}
    >
      <div className="area-map__stage" ref={stage} />
      {view && props.picking && (
        <Crosshair
          language={props.language}
          onChoose={() => view.chooseMiddle()}
          onStop={props.onStopPicking}
        />
      )}
      {view && props.photo && (
        <Suspense>
          <PhotoLayer map={view.map} photo={props.photo} />
        </Suspense>
      )}
      {view && (props.draw || props.drawn.length > 0) && (
        <Suspense>
          <DrawBoard
            map={view.map}
            language={props.language}
            draw={props.draw}
            drawn={props.drawn}
            onMiddle={() => view.chooseMiddle()}
          />
        </Suspense>
      )}
      {view && (
        <MapControls
          language={props.language}
          inArea={props.area !== null}
          onZoom={(steps) => view.zoomBy(steps)}
          onWhole={() => view.showWhole()}
        />
      )}
      {members.length > 0 && (
        <MemberList
          key={group?.join()}
          language={props.language}
          members={members}
          onChoose={(id) => {
            close();
            props.onChooseActor(id);
          }}
          onHighlight={props.onHighlight}
          onClose={close}
        />
      )}
      <MapCredits language={props.language} />
    </div>
  );
}

/** Gives null, and says so, when the device cannot draw the map. */
function openView(stage: HTMLElement, props: AreaMapProps, onGroup: OnGroup): MapView | null {
  try {
    return new MapView(stage, props, onGroup);
  } catch (error) {
    console.info(error instanceof Error ? error.message : error);
    props.onUnavailable('webgl');
    return null;
  }
}
