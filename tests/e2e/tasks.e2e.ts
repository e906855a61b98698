import type { Page } from '@playwright/test';
import { forgetMissingNetwork, visitAndKeep } from '../support/offline.ts';
import { actorLinks, drawn, expect, test } from '../support/site.ts';
import { type Step, takeSteps, tasks } from '../support/task.ts';

/** A Wednesday, 12:10 in Brussels. */
const NOON = new Date('2026-11-25T11:10:00Z');

const search = (page: Page) => page.getByRole('search').getByRole('textbox');
const results = (page: Page) => page.locator('.find-place-results[aria-busy="false"]');
const areaLink = (page: Page, name: string) =>
  page.getByRole('link', { name: new RegExp(`^${name}`) }).first();
const callIn = (page: Page, name: string) =>
  page.locator('.actor-item').filter({ hasText: name }).locator('a[href^="tel:"]');

async function open(page: Page, language: string): Promise<void> {
  await page.goto(`/${language}`);
  await drawn(page);
}

/** Presses the button that prints, and sees that the browser was asked to. */
async function printed(page: Page, step: Step, name: string): Promise<void> {
  await expect(page.getByRole('button', { name })).toBeVisible();
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await step('print', () => page.getByRole('button', { name }).click());
  await expect(page.locator('html[data-printed]')).toBeAttached();
}

/** From the start page to the places of a need in the Marolles: three steps. */
async function foodInMarolles(page: Page, step: Step): Promise<void> {
  await open(page, 'nl');
  await step('type', () => search(page).fill('voedsel'));
  await step('need', () =>
    results(page)
      .getByRole('link', { name: /^Voedselhulp/ })
      .click(),
  );
  await step('area', () => areaLink(page, 'Marollen').click());
  await expect(actorLinks(page).first()).toBeVisible();
}

async function keepThree(page: Page, step: Step): Promise<void> {
  for (const name of ['Comité de la Samaritaine', 'Nativitas', 'Poverello']) {
    await step(`keep ${name}`, () =>
      page.getByRole('button', { name: `Zet op mijn lijst: ${name}` }).click(),
    );
  }
  await step('my list', () => page.getByRole('link', { name: 'Mijn lijst, 3 plekken' }).click());
}

const WAYS: Readonly<Record<string, (page: Page, step: Step) => Promise<void>>> = {
  T1: async (page, step) => {
    await open(page, 'uk');
    await step('type street', () => search(page).fill('rue haute'));
    await step('street', () =>
      results(page)
        .getByRole('link', { name: /^Rue Haute/ })
        .first()
        .click(),
    );
    await expect(actorLinks(page).first()).toBeVisible();
    await step('type need', () => search(page).fill('дитячий садок'));
    await step('filters', () => page.getByRole('button', { name: /^Фільтри/ }).click());
    const panel = page.getByRole('dialog');
    await step('day', () => panel.getByLabel('День').selectOption('середа'));
    await step('moment', () => panel.getByRole('button', { name: 'Вибрати цей час' }).click());
    await step('show', () => panel.getByRole('button', { name: /^Показати \d+/ }).click());
    await expect(page).toHaveURL(/open=we-1400.*at=4\.34910,50\.83751/);
    await expect(page.getByRole('heading', { name: 'Спершу запитайте тут, чи вам підходить' })).toBeVisible();
    await step('call', () =>
      expect(callIn(page, 'Espaces Enfance 2')).toHaveAttribute('href', 'tel:+3225131327'),
    );
  },
  T2: async (page, step) => {
    await open(page, 'fr');
    await step('type', () => search(page).fill('médecin sans papiers'));
    await step('need', () =>
      results(page)
        .getByRole('link', { name: /^Santé et soins/ })
        .click(),
    );
    await step('area', () => areaLink(page, 'Marolles').click());
    const centre = page.locator('.actor-item').filter({ hasText: 'Maison médicale des Marolles' });
    await expect(centre).toBeVisible();
    await step('call', () => expect(centre.locator('a[href^="tel:"]')).toBeVisible());
  },
  T3: async (page, step) => {
    await foodInMarolles(page, step);
    await keepThree(page, step);
    await step('sheet', () => page.getByRole('link', { name: 'Op papier, in grote letters' }).click());
    await printed(page, step, 'Druk af');
    await expect(page.locator('.paper-sheet li')).toHaveCount(3);
    expect(await page.locator('.paper-sheet svg').count()).toBeGreaterThanOrEqual(3);
  },
  T4: async (page, step) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await foodInMarolles(page, step);
    await keepThree(page, step);
    await step('message', () => page.getByRole('button', { name: 'Kopieer als bericht' }).click());
    await expect(page.getByText('Gekopieerd.')).toBeVisible();
    const message = await page.evaluate(() => navigator.clipboard.readText());
    for (const part of [
      'Comité de la Samaritaine',
      'Nativitas',
      'Poverello',
      'Tel. 02 513 06 26',
      '/nl/list?places=',
    ]) {
      expect(message).toContain(part);
    }
  },
  T5: async (page, step) => {
    await open(page, 'tr');
    await step('type', () => search(page).fill('ev sahibi kira'));
    await step('place', () =>
      results(page)
        .getByRole('link', { name: /Locataires/ })
        .first()
        .click(),
    );
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Locataires');
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  },
  T6: async (page, step) => {
    await open(page, 'nl');
    await step('languages', () => page.getByRole('button', { name: /^Taal/ }).click());
    await step('Arabic', () => page.locator('.language-list').getByRole('link', { name: 'العربية' }).click());
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await step('type', () => search(page).fill('دروس الفرنسية'));
    await step('place', () =>
      results(page)
        .getByRole('link', { name: /Entr'Aide des Marolles/ })
        .click(),
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveText("Entr'Aide des Marolles");
    await expect(page.locator('main a[href="tel:+3225100180"]').first()).toBeVisible();
  },
  T7: async (page, step) => {
    await page.clock.setFixedTime(NOON);
    await open(page, 'nl');
    await step('type', () => search(page).fill('ik heb honger'));
    await step('place', () =>
      results(page)
        .getByRole('link', { name: /^Comité de la Samaritaine/ })
        .click(),
    );
    await expect(page.getByRole('heading', { name: 'Openingsuren' })).toBeVisible();
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  },
  T8: async (page, step) => {
    await open(page, 'fr');
    await step('area', () => areaLink(page, 'Marolles').click());
    await step('filters', () => page.getByRole('button', { name: /^Filtres/ }).click());
    const panel = page.getByRole('dialog');
    await step('wheelchair', () => panel.getByRole('button', { name: /^Accès facile/ }).click());
    await step('show', () => panel.getByRole('button', { name: /^Montrer \d+/ }).click());
    await expect(page).toHaveURL(/wheelchair=yes/);
    await expect(actorLinks(page).first()).toBeVisible();
    await expect(page.getByText(/demandez d’abord/)).toBeVisible();
  },
  T9: async (page, step) => {
    await open(page, 'nl');
    await step('area', () => areaLink(page, 'Marollen').click());
    await step('print', () => page.getByRole('link', { name: 'Druk de kaart af' }).click());
    await printed(page, step, 'Afdrukken');
    expect(await page.locator('.print-view__pages svg').count()).toBeGreaterThan(0);
  },
  T10: async (page, step) => {
    await open(page, 'nl');
    await step('area', () => areaLink(page, 'Marollen').click());
    await step('theme', () => page.getByRole('button', { name: /^Wonen/ }).click());
    await step('leaflet', () => page.getByRole('link', { name: 'Folder afdrukken: Wonen' }).click());
    await printed(page, step, 'Afdrukken');
    await expect(page.getByText('Union des Locataires Marollienne').first()).toBeAttached();
  },
  T11: async (page, step) => {
    await open(page, 'fr');
    await step('compare', () => page.getByRole('link', { name: 'Comparer les quartiers' }).click());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparer les quartiers');
    await expect(page.getByText(/\d+ vides?/).first()).toBeVisible();
  },
  T12: async (page, step) => {
    await open(page, 'en');
    await step('dates', () => page.getByRole('link', { name: 'On certain days' }).click());
    const follow = page.getByRole('link', { name: /iCal/ });
    await step('follow', () => expect(follow).toHaveAttribute('href', /\.ics$/));
    const calendar = await page.request.get((await follow.getAttribute('href')) ?? '');
    expect((await calendar.text()).match(/SUMMARY:BRI-Co/g)).toHaveLength(7);
  },
  T13: async (page, step) => {
    await open(page, 'en');
    await search(page).focus();
    await step('type', () => page.keyboard.type('shower'));
    await expect(results(page).getByRole('link').first()).toBeVisible();
    await step('to the places', async () => {
      await page.keyboard.press('ArrowDown');
      while (!(await page.locator(':focus').getAttribute('href'))?.includes('la-fontaine')) {
        await page.keyboard.press('ArrowDown');
      }
    });
    await step('open', () => page.keyboard.press('Enter'));
    await expect(page.getByRole('heading', { level: 1, name: 'La Fontaine' })).toBeFocused();
    await step('to the number', async () => {
      for (let presses = 0; presses < 8; presses += 1) {
        await page.keyboard.press('Tab');
        if ((await page.locator(':focus').getAttribute('href'))?.startsWith('tel:')) break;
      }
    });
    await expect(page.locator(':focus')).toHaveAttribute('href', 'tel:+3225100910');
  },
  T14: async (page, step) => {
    await open(page, 'nl');
    const main = page.getByRole('main');
    const tell = (name: RegExp) =>
      main.getByRole('link', { name }).or(main.getByRole('button', { name })).first().click();
    await step('guide', () => page.getByRole('link', { name: /^Ik weet het niet goed/ }).click());
    await step('food', () => tell(/^Eten/));
    await step('skip', () => tell(/^Sla over/));
    await step('anywhere', () => tell(/^Overal in Brussel/));
    await step('show', () => tell(/^Toon wat past/));
    await expect(main.locator('a[href^="tel:+"]').first()).toBeVisible();
    await expect(main.getByText('Comité de la Samaritaine').first()).toBeVisible();
  },
  T15: async (page, step) => {
    await open(page, 'fr');
    await step('type', () => search(page).fill('maison médicale marolles'));
    await step('place', () =>
      results(page)
        .getByRole('link', { name: /^Maison médicale des Marolles/ })
        .click(),
    );
    await step('how', () => page.getByRole('button', { name: 'Comment y aller ?' }).click());
    await step('street', () => page.getByLabel('D’où partez-vous ?').fill('rue haute'));
    await step('choose', () =>
      page
        .locator('.walk-route')
        .getByRole('link', { name: /^Rue Haute/ })
        .first()
        .click(),
    );
    await expect(page.getByRole('heading', { name: 'Y aller à pied' })).toBeVisible();
    await expect(page.getByText(/\d+ minutes?, \d/).first()).toBeVisible();
    expect(await page.locator('.walk-route li').count()).toBeGreaterThanOrEqual(2);
    await step('paper', () =>
      page
        .getByRole('link', { name: /^Imprimer/ })
        .first()
        .click(),
    );
    await expect(page.locator('.paper-sheet .paper-route li').first()).toBeVisible();
    await expect(page.locator('.paper-map svg')).toBeVisible();
  },
  T16: async (page, step) => {
    await open(page, 'nl');
    await step('look', () => page.getByRole('button', { name: 'Weergave' }).click());
    await step('easy', () => page.getByRole('checkbox', { name: 'Eenvoudig' }).check());
    await page.keyboard.press('Escape');
    await step('type', () => search(page).fill('dokter'));
    await step('place', () =>
      results(page)
        .getByRole('link', { name: /^Centre de Santé du Miroir|^Maison médicale/ })
        .first()
        .click(),
    );
    const call = page.locator('.actor-actions .button:visible');
    await expect(call).toHaveCount(1);
    await step('call', () => expect(call).toHaveAttribute('href', /^tel:/));
  },
  T17: async (page, step) => {
    await open(page, 'nl');
    await step('bar', () => page.getByRole('link', { name: 'Wie is mijn BAR?' }).first().click());
    await step('type', () => page.getByLabel('Typ een straat').fill('hoogstraat'));
    await step('street', () =>
      page
        .getByRole('link', { name: /^Hoogstraat/ })
        .first()
        .click(),
    );
    await expect(page.locator('.bar-answer')).toContainText('Dit punt ligt in de buurt Marollen.');
    await expect(page.locator('.bar-answer a[href="tel:+3225100180"]')).toBeVisible();
  },
  T18: async (page, step) => {
    await visitAndKeep(page);
    await page.context().setOffline(true);
    await open(page, 'nl');
    await step('area', () => areaLink(page, 'Marollen').click());
    await expect(actorLinks(page).first()).toBeVisible();
    await step('type', () => search(page).fill('douche'));
    await step('place', () => actorLinks(page).filter({ hasText: 'La Fontaine' }).click());
    await expect(page.locator('main a[href="tel:+3225100910"]').first()).toBeVisible();
  },
};

/** Tasks done with the map in sight; for the others it is left out, as on a device that cannot draw it. */
const WITH_MAP = ['T1', 'T8', 'T13', 'T18'];
/** Tasks done from what the device keeps. */
const OFFLINE = ['T18'];

test('every task of the document is tested, and no other', () => {
  expect(Object.keys(WAYS)).toEqual(tasks().map(({ id }) => id));
});

for (const task of tasks()) {
  const way = WAYS[task.id];
  if (!way) continue;
  test.describe(task.id, { tag: '@phone' }, () => {
    const isOffline = OFFLINE.includes(task.id);
    test.use({ serviceWorkers: isOffline ? 'allow' : 'block', withMap: WITH_MAP.includes(task.id) });
    test(`${task.id}: ${task.title}`, async ({ page, watched }) => {
      if (isOffline) test.slow();
      await takeSteps(task, page, way);
      if (isOffline) forgetMissingNetwork(watched);
    });
  });
}
