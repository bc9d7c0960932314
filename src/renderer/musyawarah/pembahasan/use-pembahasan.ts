import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Calon, KemajuanSidang } from '#contract/pembahasan.ts';
import type { IsianSuara } from '#contract/suara.ts';
import type { IsiKeputusan } from '#domain/alasan.ts';
import type { JenisUsulan } from '#domain/jenis-usulan.ts';
import { client, orpc } from '../../rpc/client.ts';
import {
  applyCalon,
  applyKemajuan,
  applyLangkah,
  findBelumDiputus,
  forgetAgenda,
  getCalonOptions,
  loadCalon,
  reloadCalon,
} from './agenda-rows.ts';
import { type MulaiPembahasan, type Pesan, rememberNomor, type Tampak } from './start-place.ts';

export interface Pembahasan {
  readonly nomor: number;
  /** The candidate with this number; undefined for the moment in which it is fetched. */
  readonly calon: Calon | undefined;
  readonly galatCalon: unknown;
  readonly retryCalon: () => void;
  readonly kemajuan: KemajuanSidang;
  readonly tampak: Tampak;
  readonly pesan: Pesan | null;
  /** Why the last step was not recorded; the candidate stays. */
  readonly galat: unknown;
  /** True while a decision is on its way to the disk. */
  readonly busy: boolean;
  /** The same at this very moment: true before the screen has been drawn with it. */
  readonly writing: RefObject<boolean>;
  readonly show: (tampak: Tampak) => void;
  readonly goTo: (nomor: number) => void;
  readonly move: (langkah: number) => void;
  /** `suara`: where votes were counted. */
  readonly record: (isi: IsiKeputusan, suara?: IsianSuara) => Promise<boolean>;
  /** Puts the candidate aside, or takes it up again. */
  readonly park: () => Promise<boolean>;
  /** One decision on many. */
  readonly recordBlok: (blok: BlokSiap) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
}

/** A block as the hall agreed on it. */
export interface BlokSiap extends Omit<MasukanBlok, 'sidang'> {
  readonly jenis: JenisUsulan;
}

type MasukanBlok = Parameters<typeof client.pembahasan.recordBlok>[0];

/** The state of the hall: which candidate is discussed, what was recorded last, and the two steps that write. */
export function usePembahasan(sidang: number, mulai: MulaiPembahasan): Pembahasan {
  const queries = useQueryClient();
  const [nomor, setNomor] = useState(mulai.nomor);
  const [tampak, setTampak] = useState<Tampak>(mulai.tampak);
  const [pesan, setPesan] = useState(mulai.pesan);
  const [galat, setGalat] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const writing = useRef(false);
  /** What is on screen now: somebody may have opened the list or another candidate while a decision was on its way. */
  const shown = useRef({ nomor, tampak });
  shown.current = { nomor, tampak };
  const staysAt = (asal: number): boolean => shown.current.nomor === asal && shown.current.tampak === 'calon';
  const { data: kemajuan = mulai.kemajuan } = useQuery(
    orpc.pembahasan.kemajuan.queryOptions({ input: { sidang }, staleTime: Number.POSITIVE_INFINITY }),
  );
  const calon = useQuery(getCalonOptions(sidang, nomor));

  useEffect(() => {
    rememberNomor(sidang, nomor);
    for (const dekat of [nomor + 1, nomor - 1]) {
      if (dekat >= 1 && dekat <= kemajuan.usulan) void queries.prefetchQuery(getCalonOptions(sidang, dekat));
    }
    void findBelumDiputus(queries, sidang, nomor + 1, kemajuan)
      .then((berikut) => (berikut === null ? undefined : loadCalon(queries, sidang, berikut)))
      // Fetching ahead only saves waiting: what fails here is fetched and told when it is shown.
      .catch(() => undefined);
  }, [queries, sidang, nomor, kemajuan]);

  const goTo = useCallback(
    (tujuan: number): void => {
      setNomor(Math.min(Math.max(tujuan, 1), kemajuan.usulan));
      setTampak('calon');
      setGalat(null);
    },
    [kemajuan.usulan],
  );

  const write = async (kerja: () => Promise<void>): Promise<boolean> => {
    if (writing.current) return false;
    writing.current = true;
    setBusy(true);
    setGalat(null);
    try {
      await kerja();
      return true;
    } catch (error) {
      setGalat(error);
      // The answer may have been lost on its way back: what is on the disk decides what is shown.
      void queries.invalidateQueries({ queryKey: orpc.pembahasan.key() });
      void queries.invalidateQueries({ queryKey: orpc.sidang.get.key() });
      return false;
    } finally {
      writing.current = false;
      setBusy(false);
    }
  };

  /** Turns to the next candidate, unless somebody has turned the screen meanwhile. */
  const turnNext = async (terbaru: KemajuanSidang): Promise<void> => {
    const berikut = await findBelumDiputus(queries, sidang, nomor + 1, terbaru);
    if (berikut === null) {
      if (staysAt(nomor)) setTampak('selesai');
      return;
    }
    // The next person is fetched before the screen turns, so that nobody decides over an empty page.
    await loadCalon(queries, sidang, berikut);
    if (staysAt(nomor)) setNomor(berikut);
  };

  const record = (isi: IsiKeputusan, suara?: IsianSuara): Promise<boolean> =>
    write(async () => {
      if (calon.data === undefined || calon.data.nomor !== nomor) return;
      const lama = calon.data.keputusan;
      const masukan = { sidang, nomor, isi, terlihat: lama?.id ?? null, ...(suara !== undefined && { suara }) };
      const { keputusan, ...terbaru } = await client.pembahasan.record(masukan);
      applyLangkah(queries, sidang, nomor, { putusan: isi.putusan, alasan: isi.alasan, diparkir: false }, terbaru);
      applyCalon(queries, sidang, nomor, { keputusan, diparkir: false });
      setPesan({ jenis: 'catat', calon: calon.data, isi, suara: suara ?? null, menggantikan: lama?.putusan ?? null });
      void reloadCalon(queries, sidang, nomor).catch(() => undefined);
      void markStale();
      await turnNext(terbaru);
    });

  const park = (): Promise<boolean> =>
    write(async () => {
      if (calon.data === undefined || calon.data.nomor !== nomor || calon.data.keputusan !== null) return;
      const parkir = !calon.data.diparkir;
      const terbaru = await client.pembahasan.parkir({ sidang, nomor, parkir });
      applyLangkah(queries, sidang, nomor, { diparkir: parkir }, terbaru);
      applyCalon(queries, sidang, nomor, { diparkir: parkir });
      setPesan({ jenis: 'parkir', calon: calon.data, parkir });
      void markStale();
      // Who is put aside last while only others wait aside stays on screen.
      if (parkir) await turnNext(terbaru);
    });

  const recordBlok = ({ jenis, ...blok }: BlokSiap): Promise<boolean> =>
    write(async () => {
      const terbaru = await client.pembahasan.recordBlok({ sidang, ...blok });
      forgetAgenda(queries, sidang);
      applyKemajuan(queries, sidang, terbaru);
      setPesan({ jenis: 'blok', isi: blok.isi, jenisUsulan: jenis, jumlah: blok.nomor.length });
      void markStale();
      const berikut = await findBelumDiputus(queries, sidang, (blok.nomor[0] ?? 1) + 1, terbaru);
      if (berikut !== null) {
        await loadCalon(queries, sidang, berikut);
        setNomor(berikut);
      }
      setTampak(berikut === null ? 'selesai' : 'calon');
    });

  const undo = (): Promise<boolean> =>
    write(async () => {
      const { nomor: diurungkan, diurungkan: apa, ...terbaru } = await client.pembahasan.undo({ sidang });
      if (apa.jenis === 'blok') forgetAgenda(queries, sidang);
      const kembali = await reloadCalon(queries, sidang, diurungkan);
      const { keputusan, diparkir } = kembali;
      const ubahan = { putusan: keputusan?.putusan ?? null, alasan: keputusan?.alasan ?? null, diparkir };
      applyLangkah(queries, sidang, diurungkan, ubahan, terbaru);
      void markStale();
      setPesan({ jenis: 'urung', calon: kembali, apa });
      setNomor(diurungkan);
      setTampak('calon');
    });

  const markStale = async (): Promise<void> => {
    const lain = [orpc.sidang.list.key(), orpc.sidang.kekurangan.key(), orpc.usulan.key()];
    await Promise.all([
      queries.invalidateQueries({ queryKey: [...orpc.pembahasan.list.key(), 'daftar', sidang] }),
      ...lain.map((queryKey) => queries.invalidateQueries({ queryKey, refetchType: 'none' })),
    ]);
  };

  useEffect(() => applyKemajuan(queries, sidang, kemajuan), [queries, sidang, kemajuan]);

  return {
    nomor,
    calon: calon.data,
    galatCalon: calon.data === undefined ? calon.error : null,
    retryCalon: () => void calon.refetch(),
    kemajuan,
    tampak,
    pesan,
    galat,
    busy,
    writing,
    show: setTampak,
    goTo,
    move: (langkah) => goTo(nomor + langkah),
    record,
    park,
    recordBlok,
    undo,
  };
}
