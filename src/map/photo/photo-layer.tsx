import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import type { MapPhoto } from '../area-map-props.ts';
import './photo-layer.css';

/** A photo that lies on the map, under markers and what is drawn. It moves and grows with the map. */
export function PhotoLayer({ map, photo }: { readonly map: MapLibre; readonly photo: MapPhoto }): null {
  const element = useRef<HTMLCanvasElement | null>(null);
  const { picture, corners, strength } = photo;
  useEffect(() => {
    const canvas = canvasOf(picture);
    element.current = canvas;
    const frame = document.createElement('div');
    frame.className = 'map-photo';
    frame.append(canvas);
    map.getCanvas().after(frame);
    const place = (): void => {
      canvas.style.transform = transformOf(map, picture, corners);
    };
    place();
    const subscriptions = [map.on('move', place), map.on('resize', place)];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      frame.remove();
    };
  }, [map, picture, corners]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture has another element
  useEffect(() => {
    if (element.current) element.current.style.opacity = String(strength);
  }, [strength, picture]);
  return null;
}

function canvasOf(picture: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas;
}

/** The map is never tilted: three corners say how the picture is moved, turned and scaled. */
function transformOf(map: MapLibre, { width, height }: ImageBitmap, corners: MapPhoto['corners']): string {
  const [[upperLeftX, upperLeftY], [upperRightX, upperRightY], , [lowerLeftX, lowerLeftY]] = corners;
  const origin = map.project([upperLeftX, upperLeftY]);
  const right = map.project([upperRightX, upperRightY]);
  const low = map.project([lowerLeftX, lowerLeftY]);
  const across = [(right.x - origin.x) / width, (right.y - origin.y) / width];
  const down = [(low.x - origin.x) / height, (low.y - origin.y) / height];
  return `matrix(${[...across, ...down, origin.x, origin.y].join(', ')})`;
}
