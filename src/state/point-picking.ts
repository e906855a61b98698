import { create } from 'zustand';
import type { Position } from '../domain/model/identity.ts';
import { goTo } from './view.ts';

/** Whether the visitor is choosing a point under the cross of the map. */
export const usePicking = create<{ readonly isOn: boolean }>()(() => ({ isOn: false }));

let opener: HTMLElement | null = null;

/** Puts the cross on the map. The keyboard comes back to where it is now when the visitor stops. */
export function startPicking(): void {
  opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  usePicking.setState({ isOn: true });
}

/** Takes the cross away without a point. */
export function stopPicking(): void {
  if (!usePicking.getState().isOn) return;
  usePicking.setState({ isOn: false });
  opener?.focus();
}

/** Makes a point of the map the one from which the visitor looks. */
export function choosePoint(at: Position): void {
  usePicking.setState({ isOn: false });
  goTo({ at });
}
