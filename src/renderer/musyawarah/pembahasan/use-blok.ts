import { useState } from 'react';
import type { CalonBlok } from '#contract/pembahasan.ts';
import type { PendapatBaru } from './pendapat-palette.tsx';

/** How many fit on the screen, so that what counts as shown was in sight. */
const MUAT = { biasa: 8, rendah: 2 } as const;

/** A block while it is shown: which page, who was pulled out, who thinks otherwise. Nothing is recorded until all were shown. */
export function useBlok(semua: readonly CalonBlok[]) {
  const bisa = semua.filter(({ halangan }) => halangan.length === 0);
  const [muat] = useState(() => (matchMedia('(max-height: 640px)').matches ? MUAT.rendah : MUAT.biasa));
  const banyak = Math.max(1, Math.ceil(bisa.length / muat));
  const [kini, setKini] = useState(0);
  const [terjauh, setTerjauh] = useState(0);
  const [keluar, setKeluar] = useState<ReadonlySet<number>>(new Set());
  const [dipilih, setDipilih] = useState<number | null>(null);
  const [pendapat, setPendapat] = useState<readonly (PendapatBaru & { readonly id: number })[]>([]);
  const tampak = bisa.slice(kini * muat, (kini + 1) * muat);
  const pilih = tampak.some(({ nomor }) => nomor === dipilih) ? dipilih : (tampak[0]?.nomor ?? null);
  const ikut = bisa.filter(({ nomor }) => !keluar.has(nomor));
  const ditampilkan = Math.min(bisa.length, (terjauh + 1) * muat);

  const turn = (langkah: number): void => {
    const tujuan = Math.min(Math.max(kini + langkah, 0), banyak - 1);
    setKini(tujuan);
    setTerjauh(Math.max(terjauh, tujuan));
  };
  const move = (langkah: number): void => {
    const urut = tampak.findIndex(({ nomor }) => nomor === pilih) + langkah;
    if (urut < 0) turn(-1);
    else if (urut >= tampak.length) turn(1);
    setDipilih(tampak[urut]?.nomor ?? null);
  };
  const toggle = (nomor: number | null): void => {
    if (nomor === null) return;
    const baru = new Set(keluar);
    if (!baru.delete(nomor)) baru.add(nomor);
    setKeluar(baru);
    setDipilih(nomor);
  };
  return {
    bisa,
    ikut,
    tampak,
    halaman: { kini, banyak, muat },
    pilih,
    keluar,
    ditampilkan,
    pendapat,
    /** True when every candidate was on screen and somebody is left in the block. */
    siap: ditampilkan === bisa.length && ikut.length > 0,
    turn,
    move,
    toggle,
    addPendapat: (satu: PendapatBaru) => setPendapat((lama) => [...lama, { ...satu, id: (lama.at(-1)?.id ?? 0) + 1 }]),
    removePendapat: (id: number) => setPendapat((lama) => lama.filter((satu) => satu.id !== id)),
  };
}
