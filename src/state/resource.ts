import { useEffect } from 'react';
import { create } from 'zustand';

/** Something that is being fetched, is there, or could not be had. */
export type Resource<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown; retry(): void };

const LOADING: Resource<never> = { status: 'loading' };
const useResources = create<Readonly<Record<string, Resource<unknown>>>>()(() => ({}));

function request(key: string, load: () => Promise<unknown>): Promise<void> {
  const put = (resource: Resource<unknown>): void => useResources.setState({ [key]: resource });
  put(LOADING);
  return load().then(
    (value) => put({ status: 'ready', value }),
    (error: unknown) => put({ status: 'failed', error, retry: () => void request(key, load) }),
  );
}

/** Loads something under `key` before anything is drawn that uses it. Resolves when it is there or could not be had. */
export async function preload(key: string, load: () => Promise<unknown>): Promise<void> {
  if (!useResources.getState()[key]) await request(key, load);
}

/**
 * Loads something once and keeps it under `key` for the rest of the visit.
 * With a null key nothing is loaded and the resource stays `loading`.
 */
export function useResource<T>(key: string | null, load: () => Promise<T>): Resource<T> {
  const resource = useResources((all) => (key === null ? LOADING : (all[key] ?? LOADING)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the loader, which is a new function at each drawing
  useEffect(() => {
    if (key !== null && !useResources.getState()[key]) void request(key, load);
  }, [key]);
  return resource as Resource<T>;
}
