import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Looks at the screen as it stands, in light and in dark, with the rules of axe; any finding fails. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const skema of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: skema });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', skema);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const temuan = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    expect(temuan, `axe, ${skema}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
