import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The rules that colours decide; all others look at the same page in light and in dark. */
const ATURAN_WARNA = ['color-contrast', 'link-in-text-block'];

/** Looks at the screen as it stands, in light and in dark, with the rules of axe; any finding fails. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const skema of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: skema });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', skema);
    // Legacy mode finishes in the page itself: no screen here has a frame, and a second page for each look costs its time.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (skema === 'light' ? axe : axe.withRules(ATURAN_WARNA)).analyze();
    const temuan = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    expect(temuan, `axe, ${skema}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
