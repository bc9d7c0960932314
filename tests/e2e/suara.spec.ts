import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { openStep, prepareSidang } from './sidang-siap.ts';

const USULAN = 6;

test('yang berkepentingan mundur, suara dihitung terhadap yang hadir, dan putusannya dicatat dengan hitungannya', async ({
  page,
}) => {
  const { client, sidang } = await prepareSidang(page, USULAN);
  const peserta = await client.kehadiran.list({ sidang });
  for (const { pilar } of peserta.slice(0, 9)) await client.kehadiran.mark({ sidang, pilar, hadir: true });
  await openStep(page, sidang, 'pembahasan');
  await expect(page.getByText(`Usulan 1 dari ${USULAN}`, { exact: true })).toBeVisible();

  // Given that somebody in the hall says that the candidate is his kin,
  await page.keyboard.press('k');
  const benturan = page.getByRole('dialog', { name: 'Benturan kepentingan' });
  await benturan.getByRole('textbox', { name: /^Orang lain/ }).fill('3');
  await benturan.getByRole('textbox', { name: /^Sebabnya/ }).fill('adik kandung');
  await expectAccessible(page);
  await benturan.getByRole('textbox', { name: /^Sebabnya/ }).press('Enter');
  await expect(benturan.getByRole('list')).toContainText('mundur: adik kandung');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main').getByRole('region', { name: 'Benturan kepentingan' })).toContainText(
    peserta[2]?.nama ?? '(tanpa nama)',
  );

  // when votes are counted, he is not among those who vote, and more votes than people are refused.
  await page.keyboard.press('v');
  const suara = page.getByRole('dialog', { name: 'Pemungutan suara' });
  await expect(suara).toContainText('Berhak memberi suara 8 orang: 9 di ruangan, 1 mundur');
  const setuju = suara.getByRole('textbox', { name: 'Setuju', exact: true });
  await expect(setuju).toBeFocused();
  for (const tombol of ['9', 'Enter', 'Enter', 'Enter']) await page.keyboard.press(tombol);
  await expect(suara.getByRole('alert')).toContainText('yang berhak memberi suara 8 orang');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await expect(setuju).toBeFocused();
  for (const tombol of ['5', 'Enter', '2', 'Enter', '1', 'Enter']) await page.keyboard.press(tombol);
  await page.keyboard.press('l');

  // Then the decision stands with its counts, on the next screen and in the file.
  await expect(page.getByText(`Usulan 2 dari ${USULAN}`, { exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Dicatat:' })).toContainText('5-2-1');
  const { keputusan } = await client.pembahasan.get({ sidang, nomor: 1 });
  expect(keputusan).toMatchObject({
    putusan: 'layak',
    cara: 'suara',
    suara: { sifat: 'terbuka', setuju: 5, tidak: 2, abstain: 1, berhak: 8 },
  });
  await page.setViewportSize({ width: 911, height: 512 });
  await page.keyboard.press('v');
  await expect(suara.getByRole('button', { name: /Batal/ })).toBeInViewport({ ratio: 1 });
});
