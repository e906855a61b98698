import { type ReactNode, useEffect, useId } from 'react';
import type { Spoken } from '../../domain/model/spoken.ts';
import { SPEECH_MESSAGES } from '../../i18n/speech-messages.ts';
import { useMessages } from '../../i18n/use-messages.tsx';
import { speak, stopSpeaking, useCanSpeak, useSpeech } from '../../state/speech.ts';
import './read-aloud.css';

/**
 * A button that reads a text aloud, and stops it; nothing where the device has no voice for the language. It never
 * begins by itself, and stops when the text changes or leaves the page.
 */
export function ReadAloud(props: { readonly text: readonly Spoken[] }): ReactNode {
  const { language } = useMessages();
  const words = SPEECH_MESSAGES[language];
  const id = useId();
  const speaking = useSpeech((state) => state.speaker === id);
  const able = useCanSpeak(language);
  const whole = props.text.map(({ text }) => text).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another reading
  useEffect(
    () => () => {
      if (useSpeech.getState().speaker === id) stopSpeaking();
    },
    [id, whole],
  );
  if (!able) return null;
  return (
    <button
      type="button"
      className="button read-aloud"
      onClick={() => (speaking ? stopSpeaking() : speak(id, props.text, language))}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {speaking ? (
          <path d="M5 5H19V19H5Z" />
        ) : (
          <path d="M2 8.5H6.5L12.5 3.5V20.5L6.5 15.5H2ZM15 8A5 5 0 0 1 15 16V13.6A2.6 2.6 0 0 0 15 10.4ZM15 3.6A8.6 8.6 0 0 1 15 20.4V18A6.2 6.2 0 0 0 15 6Z" />
        )}
      </svg>
      {speaking ? words.stop : words.read}
    </button>
  );
}
