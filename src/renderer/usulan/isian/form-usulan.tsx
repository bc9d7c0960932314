import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import type { Lampiran } from '#contract/isian-usulan.ts';
import type { Warga } from '#contract/warga.ts';
import { ISIAN_KOSONG, type IsianUsulan, readIsianUsulan } from '#domain/isian-usulan.ts';
import { readNik } from '#domain/nik.ts';
import { findBedaNik } from '#domain/peringatan.ts';
import { formatJam, toTanggal } from '#domain/tanggal.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { TextAreaField } from '../../components/fields/text-field.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { notifyDone, notifyError } from '../../components/notify.ts';
import { client, orpc } from '../../rpc/client.ts';
import { ActionBar, Page } from '../../shell/page.tsx';
import { FotoBagian } from './foto-bagian.tsx';
import { HalBagian } from './hal-bagian.tsx';
import { KriteriaIsian } from './kriteria-isian.tsx';
import { OrangBagian } from './orang-bagian.tsx';
import type { GalatIsianUsulan } from './orang-isian.tsx';
import { PeriksaSisi } from './periksa-sisi.tsx';
import { type Rancangan, type RancanganAwal, useRancangan } from './use-rancangan.ts';

export interface FormUsulanProps {
  readonly awal: RancanganAwal;
  readonly lampiran: readonly Lampiran[];
  /** Told once the draft of a new usulan has its number, so that the address can keep it. */
  readonly onBegin?: ((rancangan: number) => void) | undefined;
  readonly onLeave: () => void;
}

/** The form of one usulan: new, or one that is changed. It saves itself; Ctrl+Enter records. */
export function FormUsulan({ awal, onBegin, onLeave, ...props }: FormUsulanProps): JSX.Element {
  const { usulan } = awal;
  const rancangan = useRancangan(awal, onBegin);
  const { isian, change } = rancangan;
  const [lampiran, setLampiran] = useState(props.lampiran);
  const [ditekan, setDitekan] = useState(false);
  const periksa = usePeriksa(isian, usulan);
  const choose = useChoose(change);
  const terbaca = readIsianUsulan(isian, usulan !== null);
  const kurang = terbaca.lengkap ? [] : terbaca.kurang;
  const galat: GalatIsianUsulan = ditekan
    ? Object.fromEntries(kurang.map(({ bidang, kalimat }) => [bidang, kalimat]))
    : {};
  const simpan = useSimpan(rancangan, usulan);
  const kembar = periksa?.kembar ?? null;
  const submit = (): void => {
    setDitekan(true);
    // A date is taken over by the same key press, before the screen is drawn again.
    if (readIsianUsulan(rancangan.read(), usulan !== null).lengkap && kembar === null && !simpan.isPending)
      simpan.mutate();
  };
  const queries = useQueryClient();
  const leave = async (): Promise<void> => {
    await rancangan.flush();
    await queries.invalidateQueries({ queryKey: orpc.rancangan.key() });
    onLeave();
  };
  useKeys({
    'Ctrl+Enter': { label: 'Simpan usulan', run: submit },
    Esc: { label: 'Kembali, rancangan tetap tersimpan', run: () => void leave() },
  });
  const dikenal = periksa?.warga ?? null;
  return (
    <Page
      title={usulan === null ? 'Usulan baru' : 'Ubah usulan'}
      subtitle={<KataSimpan rancangan={rancangan} />}
      side={
        <PeriksaSisi
          isian={isian}
          periksa={periksa}
          bedaNik={listBedaNik(isian)}
          kurang={kurang}
          onPakai={
            usulan === null && dikenal !== null && isian.kunci === null ? () => void choose(dikenal.kunci) : undefined
          }
        />
      }
      sideLabel="Pemeriksaan"
      footer={
        <ActionBar note={<CatatanBilah ditekan={ditekan} kurang={kurang.length} kembar={kembar !== null} />}>
          <Button variant="quiet" kbd="Esc" onClick={() => void leave()}>
            Kembali
          </Button>
          <Button
            variant="primary"
            kbd="Ctrl+Enter"
            busy={simpan.isPending}
            disabled={kembar !== null}
            onClick={submit}
          >
            {usulan === null ? 'Simpan usulan' : 'Simpan perubahan'}
          </Button>
        </ActionBar>
      }
    >
      <OrangBagian
        // Another person begins anew: the way of entering is not carried over.
        key={isian.kunci ?? 'ketik'}
        isian={isian}
        galat={galat}
        tetap={usulan !== null}
        onChange={change}
        onChoose={(kunci) => void choose(kunci)}
        onClear={() => change(KOSONGKAN_ORANG)}
      />
      <HalBagian isian={isian} galat={galat} diterima={dikenal?.diterima ?? []} onChange={change} />
      <Card title="Kriteria" end="Keadaan keluarga">
        <KriteriaIsian isi={isian.kriteria} onChange={(kriteria) => change({ kriteria })} />
      </Card>
      <Card title="Catatan">
        <TextAreaField
          label="Yang perlu diketahui sidang"
          value={isian.catatan}
          maxLength={2000}
          onChange={(catatan) => change({ catatan })}
        />
      </Card>
      <FotoBagian
        lampiran={lampiran}
        onChange={setLampiran}
        findMilik={async () => {
          if (usulan !== null) return { usulan };
          const id = await rancangan.flush(true);
          return id === null ? null : { rancangan: id };
        }}
      />
    </Page>
  );
}

/** Nobody chosen; what the usulan is about, criteria and notes stay. */
const KOSONGKAN_ORANG: Partial<IsianUsulan> = (({ jenis, program, pengusul, kriteria, catatan, ...orang }) => orang)(
  ISIAN_KOSONG,
);

/** The form as the registry fills it. */
export function fillOrang(warga: Warga): Partial<IsianUsulan> {
  return {
    kunci: warga.kunci,
    nik: warga.nik ?? '',
    nomorKk: warga.nomorKk ?? '',
    nama: warga.nama,
    tempatLahir: warga.tempatLahir,
    tanggalLahir: warga.tanggalLahir,
    jenisKelamin: warga.jenisKelamin,
    ibuKandung: warga.ibuKandung,
    pekerjaan: warga.pekerjaan,
    statusKawin: warga.statusKawin,
    hubunganKeluarga: warga.hubunganKeluarga,
    alamat: warga.alamat,
    rt: warga.rt,
    rw: warga.rw,
    desil: warga.desil,
  };
}

function useChoose(change: Rancangan['change']): (kunci: string) => Promise<void> {
  const queries = useQueryClient();
  return async (kunci) => {
    try {
      change(fillOrang(await queries.fetchQuery(orpc.warga.get.queryOptions({ input: { kunci } }))));
    } catch (error) {
      notifyError(error);
    }
  };
}

function usePeriksa({ nik, jenis, program }: IsianUsulan, usulan: number | null) {
  const input = { nik, jenis, program, kecuali: usulan };
  const isUtuh = readNik(nik).sah;
  const periksa = useQuery({
    ...orpc.usulan.periksa.queryOptions({ input }),
    enabled: isUtuh,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  return isUtuh ? periksa.data : undefined;
}

function useSimpan(rancangan: Rancangan, usulan: number | null) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (): Promise<number> => {
      const id = await rancangan.flush();
      const isian = rancangan.read();
      if (usulan === null) return (await client.usulan.catat({ rancangan: id, isian })).usulan;
      await client.usulan.ubah({ usulan, isian });
      return usulan;
    },
    onSuccess: async (id) => {
      rancangan.finish();
      notifyDone(usulan === null ? 'Usulan dicatat' : 'Perubahan disimpan', rancangan.isian.nama);
      await queries.invalidateQueries();
      await navigate({ to: '/usulan/$usulan', params: { usulan: String(id) }, replace: true });
    },
    onError: notifyError,
  });
}

function listBedaNik(isian: IsianUsulan) {
  const nik = readNik(isian.nik);
  return nik.sah ? findBedaNik(nik.nomor, isian, toTanggal(new Date())) : [];
}

function KataSimpan({ rancangan: { tersimpan, galat } }: { readonly rancangan: Rancangan }): JSX.Element {
  const kata =
    galat !== null
      ? 'Rancangan belum tersimpan. Yang diketik masih ada di layar ini.'
      : tersimpan === null
        ? 'Rancangan tersimpan sendiri'
        : `Rancangan tersimpan pukul ${formatJam(new Date(tersimpan.diubah))}`;
  return <span role="status">{galat === null ? kata : <b>{kata}</b>}</span>;
}

interface CatatanBilahProps {
  readonly ditekan: boolean;
  readonly kurang: number;
  readonly kembar: boolean;
}

function CatatanBilah({ ditekan, kurang, kembar }: CatatanBilahProps): JSX.Element | null {
  if (kembar) return <b role="alert">Usulan yang sama sudah ada.</b>;
  if (ditekan && kurang > 0) return <b role="alert">Isian belum lengkap: {kurang} hal pada kolom Pemeriksaan.</b>;
  return null;
}
