import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PesertaSidang } from '#contract/kehadiran.ts';
import type { JenisPeristiwa } from '#domain/kehadiran.ts';
import { notifyError } from '../../components/notify.ts';
import { client, orpc } from '../../rpc/client.ts';

type IsianTamu = Parameters<typeof client.kehadiran.addTamu>[0]['isian'];
type IsiTanda = Parameters<typeof client.kehadiran.tandaTangan>[0]['isi'];

/** One deed about one person: what is asked of the core, and the sentence for the line below the field. */
interface Tindakan {
  readonly run: () => Promise<PesertaSidang>;
  readonly kata: (orang: PesertaSidang) => string;
  readonly done?: ((orang: PesertaSidang) => void) | undefined;
}

/** The deeds at the door. Each is on the disk before it is shown. */
export function useKehadiran(sidang: number) {
  const queries = useQueryClient();
  /** The last deed in words, for the line below the entry field. */
  const [kabar, setKabar] = useState('');
  /** Whose signature is on its way to the disk. Nothing else keeps the pad and its keys waiting. */
  const [disimpan, setDisimpan] = useState<number | null>(null);
  const kunci = orpc.kehadiran.list.queryKey({ input: { sidang } });

  // Nobody waits for what is read again: the next deed at the door must not stand in line behind it.
  const settle = (): void => {
    void queries.invalidateQueries({ queryKey: orpc.sidang.key() });
    void queries.invalidateQueries({ queryKey: orpc.kehadiran.key() });
  };
  const replace = async (terbaru: readonly PesertaSidang[]): Promise<void> => {
    // A list that was asked for before the deed would bring the old state back for a moment.
    await queries.cancelQueries({ queryKey: kunci });
    const menurut = new Map(terbaru.map((orang) => [orang.pilar, orang]));
    queries.setQueryData<PesertaSidang[]>(kunci, (lama) => lama?.map((satu) => menurut.get(satu.pilar) ?? satu));
  };
  // One after the other, in the order of the keys: two deeds about one person must not overtake each other.
  const scope = { id: `kehadiran ${sidang}` };
  const orang = useMutation({
    scope,
    mutationFn: (tindakan: Tindakan) => tindakan.run(),
    onSuccess: async (terbaru, { kata, done }) => {
      await replace([terbaru]);
      setKabar(kata(terbaru));
      done?.(terbaru);
    },
    onError: notifyError,
    onSettled: settle,
  });
  const urungkan = useMutation({
    scope,
    mutationFn: () => client.kehadiran.urungkan({ sidang }),
    onSuccess: async ({ jenis, peserta }) => {
      await replace(peserta);
      setKabar(describeUrungan(jenis, peserta));
    },
    onError: notifyError,
    onSettled: settle,
  });
  const markAll = useMutation({
    scope,
    mutationFn: () => client.kehadiran.markAll({ sidang }),
    onSuccess: ({ hadir }) => setKabar(`${hadir} orang dicatat hadir.`),
    onError: notifyError,
    onSettled: settle,
  });
  return {
    kabar,
    busy: orang.isPending,
    disimpan,
    mark: ({ pilar }: PesertaSidang, hadir: boolean, done?: Tindakan['done']): void =>
      orang.mutate({ run: () => client.kehadiran.mark({ sidang, pilar, hadir }), kata: describeTanda, done }),
    pulang: ({ pilar }: PesertaSidang): void =>
      orang.mutate({ run: () => client.kehadiran.pulang({ sidang, pilar }), kata: describeTanda }),
    ubahJam: ({ pilar }: PesertaSidang, jam: { datang: string; pulang: string | null }, done: Tindakan['done']): void =>
      orang.mutate({ run: () => client.kehadiran.ubahJam({ sidang, pilar, ...jam }), kata: describeTanda, done }),
    tandaTangan: ({ pilar }: PesertaSidang, isi: IsiTanda): void => {
      setDisimpan(pilar);
      orang.mutate({
        run: () => client.kehadiran.tandaTangan({ sidang, pilar, isi }).finally(() => setDisimpan(null)),
        kata: describeTtd,
      });
    },
    addTamu: (isian: IsianTamu, done: Tindakan['done']): void =>
      orang.mutate({
        run: () => client.kehadiran.addTamu({ sidang, isian }),
        kata: ({ nomor, nama }) =>
          `Tamu ${nomor} ${nama} hadir. Bila selalu diundang, buka namanya dan masukkan ke daftar tetap.`,
        done,
      }),
    keepTamu: (tamu: PesertaSidang, done: Tindakan['done']): void =>
      orang.mutate({
        run: async () => {
          await client.pilar.keepTamu({ pilar: tamu.pilar });
          await queries.invalidateQueries({ queryKey: orpc.pilar.key() });
          return { ...tamu, tamu: false };
        },
        kata: ({ nama }) => `${nama} masuk daftar tetap dan diundang ke sidang berikutnya.`,
        done,
      }),
    urungkan: (): void => urungkan.mutate(),
    markAll,
  };
}

function describeTanda({ nomor, nama, hadir, datang, pulang }: PesertaSidang): string {
  if (!hadir) return `${nomor} ${nama} ditandai belum datang.`;
  if (pulang !== null) return `${nomor} ${nama} pulang, pukul ${pulang}.`;
  return `${nomor} ${nama} hadir${datang === null ? '' : `, pukul ${datang}`}.`;
}

function describeTtd({ nama, tanda }: PesertaSidang): string {
  if (tanda === 'belum') return `Tanda tangan ${nama} dihapus.`;
  return tanda === 'kertas' ? `${nama} tanda tangan di kertas.` : `Tanda tangan ${nama} tersimpan.`;
}

const KATA_URUNGAN: Readonly<Record<JenisPeristiwa, string>> = {
  datang: 'tanda datang',
  pulang: 'tanda pulang',
  batal: 'penghapusan tanda hadir',
  jam: 'perbaikan jam',
};

function describeUrungan(jenis: JenisPeristiwa, peserta: readonly PesertaSidang[]): string {
  const [satu] = peserta;
  const siapa = peserta.length > 1 || satu === undefined ? `${peserta.length} orang` : `${satu.nomor} ${satu.nama}`;
  return `Diurungkan: ${KATA_URUNGAN[jenis]} ${siapa}.`;
}
