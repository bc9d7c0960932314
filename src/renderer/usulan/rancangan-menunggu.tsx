import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { NAMA_JENIS_USULAN } from '#domain/jenis-usulan.ts';
import { formatJam, formatTanggalPendek, toTanggal } from '#domain/tanggal.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { notifyError } from '../components/notify.ts';
import { client, orpc } from '../rpc/client.ts';
import gaya from './usulan.module.css';

const kelas = bindClasses(gaya);

type SatuRancangan = Awaited<ReturnType<typeof client.rancangan.list>>[number];

/** Forms that were begun and not recorded, the latest first; nothing while there is none. */
export function RancanganMenunggu(): JSX.Element | null {
  const rancangan = useQuery(orpc.rancangan.list.queryOptions());
  const queries = useQueryClient();
  const [dibuang, setDibuang] = useState<SatuRancangan | null>(null);
  const buang = useMutation({
    mutationFn: (id: number) => client.rancangan.hapus({ id }),
    onSettled: async () => {
      setDibuang(null);
      await queries.invalidateQueries({ queryKey: orpc.rancangan.key() });
    },
    onError: notifyError,
  });
  const semua = rancangan.data ?? [];
  if (semua.length === 0) return null;
  return (
    <section className={kelas('rancangan')} aria-label="Rancangan belum disimpan">
      <h2>{semua.length === 1 ? 'Rancangan belum disimpan' : `${semua.length} rancangan belum disimpan`}</h2>
      <ul>
        {semua.map((satu) => (
          <li key={satu.id}>
            <span>
              <b>{nameRancangan(satu)}</b> <span className={kelas('redup')}>{describeRancangan(satu)}</span>
            </span>
            <Lanjutkan rancangan={satu} />
            <Button
              compact
              variant="quiet"
              onClick={() => setDibuang(satu)}
              aria-label={`Buang ${nameRancangan(satu)}`}
            >
              Buang
            </Button>
          </li>
        ))}
      </ul>
      {dibuang !== null && (
        <ConfirmDialog
          opened
          title={`Buang rancangan ${nameRancangan(dibuang)}?`}
          confirmLabel="Buang"
          busy={buang.isPending}
          onConfirm={() => buang.mutate(dibuang.id)}
          onCancel={() => setDibuang(null)}
        >
          Isian dan fotonya hilang. Ini tidak dapat diurungkan.
        </ConfirmDialog>
      )}
    </section>
  );
}

function Lanjutkan({ rancangan: { id, usulan } }: { readonly rancangan: SatuRancangan }): JSX.Element {
  if (usulan !== null) {
    return (
      <ButtonLink to="/usulan/$usulan/ubah" params={{ usulan: String(usulan) }} compact>
        Lanjutkan
      </ButtonLink>
    );
  }
  return (
    <ButtonLink to="/usulan/baru" search={{ rancangan: id }} compact>
      Lanjutkan
    </ButtonLink>
  );
}

function nameRancangan({ nama }: SatuRancangan): string {
  return nama.trim() === '' ? 'Tanpa nama' : nama;
}

function describeRancangan({ usulan, jenis, program, lampiran, diubah }: SatuRancangan): string {
  const saat = new Date(diubah);
  return [
    usulan === null ? '' : 'perubahan usulan',
    jenis === null ? '' : [NAMA_JENIS_USULAN[jenis], program].filter(Boolean).join(' '),
    lampiran === 0 ? '' : `${lampiran} foto`,
    `${formatTanggalPendek(toTanggal(saat))} pukul ${formatJam(saat)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
