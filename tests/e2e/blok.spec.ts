import { expect, test } from './host.ts';
import { expectAccessible } from './mudah-dipakai.ts';
import { expectDiputus, openStep, prepareSidangJenis } from './sidang-siap.ts';

const USULAN = 24;

test('usulan diparkir dan kembali, catatan dan pendapat dicatat, dan yang tidak diperdebatkan diputus bersama', async ({
  page,
}) => {
  const { client, sidang } = await prepareSidangJenis(page, USULAN, 'usulan_baru');
  await client.kehadiran.markAll({ sidang });
  await openStep(page, sidang, 'pembahasan');
  const main = page.getByRole('main');
  const expectNomor = (nomor: number) =>
    expect(page.getByText(`Usulan ${nomor} dari ${USULAN}`, { exact: true })).toBeVisible();

  // Given that the first is put aside, the hall goes on with the second.
  await expectNomor(1);
  await page.keyboard.press('p');
  await expectNomor(2);
  await expect(page.getByRole('complementary', { name: 'Agenda' })).toContainText('1 diparkir');

  // When a note is typed and somebody thinks otherwise, both stand on the screen and fall with the decision.
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: /Ikut dicatat/ }).fill('Rumah kontrakan');
  await page.keyboard.press('Enter');
  await expect(main).toContainText('Rumah kontrakan');
  await page.reload();
  await expect(main).toContainText('Rumah kontrakan');
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: /^Siapa/ }).fill('2');
  await expect(page.getByRole('option', { selected: true })).toContainText(/^2 /);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Pendapat yang tercatat' }).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(main.getByRole('region', { name: 'Pendapat berbeda' })).toBeVisible();
  await page.keyboard.press('l');
  await expectNomor(3);
  expect((await client.pembahasan.get({ sidang, nomor: 2 })).keputusan).toMatchObject({ catatan: 'Rumah kontrakan' });

  // Then the like of the third are gathered; nothing can be recorded before the hall has seen all of them.
  await page.keyboard.press('b');
  await expect(page.getByRole('heading', { name: 'Putuskan bersama' })).toBeVisible();
  const kabar = page.getByRole('status').filter({ hasText: 'dalam satu blok' });
  await expect(kabar).toContainText('Tampilkan semuanya dahulu');
  const layak = page.getByRole('button', { name: /Layak semua/ });
  await expect(layak).toBeDisabled();
  await expectAccessible(page);
  const banyak = Number(/^(\d+) usulan/.exec((await kabar.textContent()) ?? '')?.[1]);
  for (let muka = 1; muka < Math.ceil(banyak / 8); muka += 1) await page.keyboard.press('Space');
  await expect(layak).toBeEnabled();
  await page.keyboard.press('x');
  await expect(kabar).toContainText(`${banyak - 1} usulan dalam satu blok`);
  await page.keyboard.press('l');
  await expectDiputus(page, banyak, USULAN);
  await expect(page.getByRole('status').filter({ hasText: 'dalam satu blok' })).toContainText(`${banyak - 1} usulan`);

  // One U takes the whole block back, also after the window was loaded again.
  await page.reload();
  await expect(page.getByRole('button', { name: 'Urungkan' })).toBeEnabled();
  await page.keyboard.press('u');
  await expect(page.getByRole('status').filter({ hasText: 'Diurungkan' })).toContainText('satu blok');
  await expectDiputus(page, 1, USULAN);

  // On a low window nothing is out of reach.
  await page.setViewportSize({ width: 911, height: 512 });
  await page.keyboard.press('b');
  await expect(page.getByRole('heading', { name: 'Putuskan bersama' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Ditunda semua/ })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
});
