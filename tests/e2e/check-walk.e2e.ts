import { expect, test } from '../support/site.ts';

test('on a walk one tap says what is seen; it outlives a reload and ends as proposals', async ({ page }) => {
  await page.goto('/nl/walk?in=marollen');
  const first = page.locator('.walk-actor').first();
  await first.getByRole('button', { name: 'Klopt', exact: true }).click();
  await page.locator('.walk-actor').nth(1).getByRole('button', { name: 'Weg' }).click();
  // A second tap takes a mark back.
  const third = page.locator('.walk-actor').nth(2).getByRole('button', { name: 'Klopt', exact: true });
  await third.click();
  await third.click();
  await expect(page.getByRole('status').filter({ hasText: /^2 van \d+ nagekeken$/ })).toBeVisible();
  await page.reload();
  await expect(first.getByRole('button', { name: 'Klopt', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Maak er voorstellen van' }).click();
  await expect(page).toHaveURL(/\/nl\/propose$/);
  // The newest stands first.
  await expect(page.locator('.propose-kind')).toHaveText(['Gesloten', 'Klopt nog']);
});
