import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { openStep, prepareSidang } from './sidang-siap.ts';

test('dua jendela pada orang yang sama: satu mencatat, yang lain diberi tahu, dan pena dapat berpindah', async ({
  page,
  context,
}) => {
  const { client, sidang } = await prepareSidang(page, 4);
  const alamat = new URL(`#/musyawarah/${sidang}/pembahasan`, page.url()).href;
  await openStep(page, sidang, 'pembahasan');
  await expect(page.getByText('Usulan 1 dari 4', { exact: true })).toBeVisible();

  const kedua = await context.newPage();
  await kedua.goto(alamat);
  const panel = kedua.getByRole('dialog', { name: 'Mufakat sudah terbuka di jendela lain.' });
  await expect(panel).toBeVisible();
  await expectAccessible(kedua);

  // Both at once: the second window writes nothing.
  await Promise.all([page.keyboard.press('l'), kedua.keyboard.press('l')]);
  await expect(page.getByText('Usulan 2 dari 4', { exact: true })).toBeVisible();
  expect((await client.pembahasan.kemajuan({ sidang })).diputus).toBe(1);

  // The second takes over and the first is told; its keys are at rest.
  await kedua.keyboard.press('Enter');
  await expect(kedua.getByText('Usulan 2 dari 4', { exact: true })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Mufakat kini dipakai di jendela lain.' })).toBeVisible();
  await Promise.all([page.keyboard.press('l'), kedua.keyboard.press('l')]);
  await expect(kedua.getByText('Usulan 3 dari 4', { exact: true })).toBeVisible();
  expect((await client.pembahasan.kemajuan({ sidang })).diputus).toBe(2);

  // Loaded again it is still the window that writes; closed, it leaves the pen to the one that waits.
  await kedua.reload();
  await expect(kedua.getByText('Usulan 3 dari 4', { exact: true })).toBeVisible();
  await kedua.close();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Diputuskan' })).toContainText('Diputuskan2 dari 4');
});
