import type { Page } from '@playwright/test';
import { actorLinks, drawn, expect, test } from '../support/site.ts';

test.use({ withMap: false });

/** A Wednesday, 10:00 in Brussels. */
const WEDNESDAY = new Date('2026-11-25T09:00:00Z');

interface Heard {
  readonly text: string;
  readonly lang: string;
}

const aloud = (page: Page) => page.getByRole('button', { name: 'Lees voor' });
const heard = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
const endAll = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { endAll(): void }).endAll());

/**
 * Chromium without a head has no voices. Only here the page gets a list of them, and keeps what it is asked to say:
 * the text and its language are what these tests are about, not the sound.
 */
async function withVoices(
  page: Page,
  voices: readonly { lang: string; local?: boolean }[],
  late = false,
): Promise<void> {
  await page.addInitScript(
    ({ given, comesLate }) => {
      const all = given.map(({ lang, local = true }) => ({ lang, localService: local, name: lang }));
      let known = comesLate ? [] : all;
      class Utterance extends EventTarget {
        lang = '';
        voice: unknown = null;
        constructor(readonly text: string) {
          super();
        }
      }
      let waiting: Utterance[] = [];
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => known,
        speak: (utterance: Utterance) => {
          waiting.push(utterance);
          said.push({ text: utterance.text, lang: utterance.lang });
        },
        cancel: () => {
          waiting = [];
          said.push({ text: '(stop)', lang: '' });
        },
      });
      const said: { text: string; lang: string }[] = [];
      const give = (name: string, value: unknown) => Object.defineProperty(globalThis, name, { value });
      give('heard', said);
      give('endAll', () => {
        for (const utterance of waiting.splice(0)) utterance.dispatchEvent(new Event('end'));
      });
      give('bringVoices', () => {
        known = all;
        speech.dispatchEvent(new Event('voiceschanged'));
      });
      give('speechSynthesis', speech);
      give('SpeechSynthesisUtterance', Utterance);
    },
    { given: voices, comesLate: late },
  );
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(WEDNESDAY);
});

test('without a voice there is no button', async ({ page }) => {
  await page.goto('/nl/marollen/la-fontaine');
  await drawn(page);
  await expect(page.locator('.actor-actions')).toBeVisible();
  await expect(page.locator('.read-aloud')).toHaveCount(0);
});

test('a place is read in the right languages on a press, its number digit by digit, and stops', async ({
  page,
}) => {
  await withVoices(page, [{ lang: 'nl-NL' }, { lang: 'nl-BE' }, { lang: 'fr-FR' }]);
  await page.goto('/nl/marollen/la-fontaine');
  await drawn(page);
  await expect(aloud(page)).toBeVisible();
  expect(await heard(page)).toEqual([]);
  await aloud(page).focus();
  await page.keyboard.press('Enter');
  const said = await heard(page);
  expect(said.map(({ text }) => text)).toContain('Telefoon: 0 2, 5 1 0, 0 9, 1 0.');
  expect(said.find(({ text }) => text.startsWith('Hoogstraat 346'))?.lang).toBe('nl-BE');
  const stop = page.getByRole('button', { name: 'Stop met lezen' });
  await expect(stop).toBeFocused();
  await page.keyboard.press('Space');
  await expect(aloud(page)).toBeFocused();
  expect((await heard(page)).at(-1)?.text).toBe('(stop)');
});

test('at the end of the text the button offers to read again; leaving the page stops', async ({ page }) => {
  await withVoices(page, [{ lang: 'nl-BE' }]);
  await page.goto('/nl/marollen/la-fontaine');
  await drawn(page);
  await aloud(page).click();
  await endAll(page);
  await expect(aloud(page)).toBeVisible();
  await aloud(page).click();
  await page.locator('.band-back').click();
  await expect(actorLinks(page).first()).toBeVisible();
  expect((await heard(page)).at(-1)?.text).toBe('(stop)');
});

test('voices that come late bring the button; those of a server bring none', async ({ page }) => {
  await withVoices(page, [{ lang: 'fr_BE' }], true);
  await page.goto('/fr/marollen/la-fontaine');
  await drawn(page);
  const button = page.getByRole('button', { name: 'Lire à voix haute' });
  await expect(page.locator('.actor-actions')).toBeVisible();
  await expect(button).toHaveCount(0);
  await page.evaluate(() => (globalThis as unknown as { bringVoices(): void }).bringVoices());
  await expect(button).toBeVisible();
});

test('a voice that sends the text to a server is not used', async ({ page }) => {
  await withVoices(page, [{ lang: 'nl-NL', local: false }, { lang: 'fr-FR' }]);
  await page.goto('/nl/marollen/la-fontaine');
  await drawn(page);
  await expect(page.locator('.actor-actions')).toBeVisible();
  await expect(page.locator('.read-aloud')).toHaveCount(0);
});

test('a step of the guide, its doors and a list are read in short', async ({ page }) => {
  await withVoices(page, [{ lang: 'nl-BE' }]);
  await page.goto('/nl/guide');
  await aloud(page).click();
  const step = (await heard(page)).map(({ text }) => text);
  expect(step.slice(0, 4)).toEqual([
    'Stap 1 van 4.',
    'Waarover gaat het?',
    'Kies wat het dichtst bij je vraag ligt.',
    'Wonen.',
  ]);
  await page.goto('/nl/guide?theme=food-aid&phone=yes&step=doors');
  await aloud(page).click();
  const doors = (await heard(page)).map(({ text }) => text);
  expect(doors.filter((text) => text.startsWith('Telefoon: 0 '))).not.toHaveLength(0);
  expect(doors).toContain('Je kunt bellen.');
  await page.goto('/nl/marollen');
  await expect(actorLinks(page).first()).toBeVisible();
  await aloud(page).click();
  expect((await heard(page))[0]?.text).toMatch(/^\d+ plekken\.$/);
});
