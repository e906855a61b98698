import { create } from 'zustand';
import { EASY_KEY, keepEasyChoice, readEasyChoice } from '../storage/easy-choice.ts';

interface EasyState {
  readonly easy: boolean;
  /** false when this device refused to keep the choice: it then lasts as long as the page */
  readonly kept: boolean;
}

/** Whether everything is shown in the plain mode: large, with few words. */
export const useEasy = create<EasyState>()(() => ({ easy: false, kept: true }));

function show(easy: boolean, kept: boolean): void {
  if (easy) document.documentElement.dataset['easy'] = '';
  else delete document.documentElement.dataset['easy'];
  useEasy.setState({ easy, kept });
}

/** Switches the plain mode on or off and keeps that on this device when it can. */
export function chooseEasy(easy: boolean): void {
  show(easy, keepEasyChoice(easy));
}

/** Takes the plain mode from a link (`easy=1`) or from this device, and follows other tabs. Gives a function that stops. */
export function followEasy(search: string): () => void {
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === EASY_KEY || key === null) show(readEasyChoice(), true);
  };
  if (new URLSearchParams(search).get('easy') === '1') chooseEasy(true);
  else show(readEasyChoice(), true);
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
}
