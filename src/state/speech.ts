import { useSyncExternalStore } from 'react';
import { create } from 'zustand';
import type { Language } from '../domain/model/identity.ts';
import type { Spoken } from '../domain/model/spoken.ts';

/** Which reader is speaking; null for none. */
export const useSpeech = create<{ readonly speaker: string | null }>()(() => ({ speaker: null }));

function synthesis(): SpeechSynthesis | null {
  const able = 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;
  return able ? globalThis.speechSynthesis : null;
}

/**
 * Gives a voice for a language, one of Belgium first; null where there is none. Only voices of the device itself: the
 * others send what they read to somebody else's server.
 */
function voiceFor(language: Language): SpeechSynthesisVoice | null {
  const tagOf = ({ lang }: SpeechSynthesisVoice): string => lang.toLowerCase().replace('_', '-');
  const voices = (synthesis()?.getVoices() ?? []).filter(
    (voice) => voice.localService && tagOf(voice).split('-')[0] === language,
  );
  return voices.find((voice) => tagOf(voice).endsWith('-be')) ?? voices[0] ?? null;
}

function listenToVoices(changed: () => void): () => void {
  const speaker = synthesis();
  speaker?.addEventListener?.('voiceschanged', changed);
  return () => speaker?.removeEventListener?.('voiceschanged', changed);
}

/** Tells whether this device can read a language aloud; voices may come late. */
export function useCanSpeak(language: Language): boolean {
  return useSyncExternalStore(listenToVoices, () => voiceFor(language) !== null);
}

/** Stops reading. */
export function stopSpeaking(): void {
  if (useSpeech.getState().speaker === null) return;
  useSpeech.setState({ speaker: null });
  synthesis()?.cancel();
}

/**
 * Reads pieces of text one after another, each with a voice of its language where there is one, else with that of
 * `language`. `speaker` names who reads. Leaving the page stops it.
 */
export function speak(speaker: string, pieces: readonly Spoken[], language: Language): void {
  stopSpeaking();
  const voices = synthesis();
  if (!voices) return;
  useSpeech.setState({ speaker });
  addEventListener('pagehide', stopSpeaking, { once: true });
  const ended = (): void => {
    if (useSpeech.getState().speaker === speaker) useSpeech.setState({ speaker: null });
  };
  for (const [index, piece] of pieces.entries()) {
    const utterance = new SpeechSynthesisUtterance(piece.text);
    const voice = voiceFor(piece.language) ?? voiceFor(language);
    utterance.lang = voice?.lang ?? piece.language;
    utterance.voice = voice;
    if (index === pieces.length - 1) utterance.addEventListener('end', ended);
    utterance.addEventListener('error', ended);
    voices.speak(utterance);
  }
}
