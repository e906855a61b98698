import { withoutWebGl } from '../support/no-webgl.ts';
import { actorLinks, expect, mapInSight, test } from '../support/site.ts';

test.describe('without WebGL', () => {
  test('the list stays and says so', async ({ page }) => {
    await withoutWebGl(page);
    await page.goto('/nl/marollen');
    await mapInSight(page);
    await expect(
      page.getByText('Je toestel kan de kaart niet tekenen. In de lijst staat alles.'),
    ).toBeAttached();
    await expect(actorLinks(page).first()).toBeVisible();
  });
});

test('the list can be searched before the map’s code has come', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/(area-map|maplibre)/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/nl/marollen');
  await expect(actorLinks(page).first()).toBeVisible();
  await page.getByRole('search').getByRole('textbox').fill('fontaine');
  await expect(actorLinks(page).first()).toContainText('La Fontaine');
  await mapInSight(page);
  await expect(page.locator('#map canvas')).toHaveCount(0);
  release();
  await expect(page.locator('#map canvas')).toBeVisible();
});

test('a list that cannot be loaded says so and can be tried again', async ({ page, watched }) => {
  let broken = true;
  await page.route(/actors\/marollen\.json/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/nl/marollen');
  await expect(page.getByText('We kunnen dit niet laden.')).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(actorLinks(page).first()).toBeVisible();
  watched.consoleErrors.length = 0;
});
