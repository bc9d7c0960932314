import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { type JSX, useEffect, useRef } from 'react';
import type { Pemulihan } from '#contract/gerbang.ts';
import { formatJam } from '#domain/tanggal.ts';
import { POLA_TEMPAT_SIDANG } from '#domain/tempat-sidang.ts';
import { formatAngka } from '../components/angka.ts';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { Icon } from '../components/icon.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { notifyError } from '../components/notify.ts';
import { client, orpc } from '../rpc/client.ts';
import gaya from './host-banner.module.css';

const kelas = bindClasses(gaya);

/** After a run that did not end in order: leads back to the session that was held, and says what is kept, in numbers. */
export function PulihBanner(): JSX.Element | null {
  const { data } = useQuery(orpc.gerbang.pemulihan.queryOptions());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const dituntun = useRef(false);
  const tutup = useMutation(
    orpc.gerbang.tutupPemulihan.mutationOptions({
      onSuccess: () => queries.setQueryData(orpc.gerbang.pemulihan.queryKey(), null),
      onError: notifyError,
    }),
  );
  const tampak = data !== undefined && data !== null;
  useKeys({ 'Alt+O': { label: 'Tutup kabar pemulihan', run: () => tutup.mutate({}), when: tampak } }, 'aplikasi');
  const sidang = data?.sidang?.id;
  const tempat = data?.tempat ?? (sidang === undefined ? null : `/musyawarah/${sidang}/pembahasan`);
  useEffect(() => {
    if (tempat === null || dituntun.current) return;
    dituntun.current = true;
    // Who is already somewhere else stays there.
    if (pathname === '/') void navigate({ to: tempat });
  }, [tempat, pathname, navigate]);
  useEffect(() => {
    // Until the place of the run before is known, none is noted over it.
    if (data === undefined || !POLA_TEMPAT_SIDANG.test(pathname)) return;
    client.gerbang.catatTempat({ tempat: pathname }).catch(() => undefined);
  }, [data, pathname]);
  if (!tampak) return null;
  return (
    <section className={kelas('pita')} aria-label="Pemulihan">
      <Icon name={data.jurnalUtuh ? 'cek' : 'ingat'} />
      <p>
        <b>Mufakat berhenti mendadak.</b> {describePemulihan(data)}
      </p>
      <Button kbd="Alt+O" compact busy={tutup.isPending} onClick={() => tutup.mutate({})}>
        Tutup
      </Button>
    </section>
  );
}

function describePemulihan({ catatanTerakhir, jurnalUtuh, sidang }: Pemulihan): string {
  const jam = catatanTerakhir === null ? '' : `Catatan terakhir pukul ${formatJam(new Date(catatanTerakhir))}. `;
  const periksa = jurnalUtuh
    ? 'Berkas dan jurnal sudah diperiksa: utuh.'
    : 'Berkas utuh, tetapi rantai jurnal tidak cocok: jangan lanjutkan sebelum cadangan diperiksa.';
  if (sidang === null) return `${jam}Semua yang sudah diakui layar tersimpan. ${periksa}`;
  const { keputusan, hadir, terakhir } = sidang;
  return (
    `${jam}Tersimpan ${formatAngka(keputusan)} keputusan (terakhir: nomor ${terakhir.nomor} ${terakhir.nama}, ${terakhir.kata}) ` +
    `dan ${formatAngka(hadir)} hadir. ${periksa} Tombol yang belum diakui layar mungkin belum tercatat.`
  );
}
