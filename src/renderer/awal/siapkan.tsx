import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type JSX, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { useKeys } from '../components/keys/use-keys.ts';
import { GalatIsian } from '../pengaturan/isian/galat-isian.tsx';
import { type CacatSandi, checkSandi } from '../pengaturan/isian/kekuatan-sandi.ts';
import {
  type CacatRancangan,
  RANCANGAN_AWAL,
  type RancanganKelurahan,
  toKelurahan,
} from '../pengaturan/isian/rancangan-kelurahan.ts';
import { orpc } from '../rpc/client.ts';
import { ActionBar, Page } from '../shell/page.tsx';
import gaya from './awal.module.css';
import { Bingkai } from './bingkai.tsx';
import { DaftarLangkah, IsiLangkah, LANGKAH_SIAPKAN } from './langkah-siapkan.tsx';
import { clearSimpanan, readSimpanan, writeSimpanan } from './simpanan.ts';

const kelas = bindClasses(gaya);

/** Setting up one's own kelurahan, step by step; going back loses nothing, and a reload neither. */
export function Siapkan({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const queries = useQueryClient();
  const [awal] = useState(readSimpanan);
  const [langkah, setLangkah] = useState(awal?.langkah ?? 0);
  const [rancangan, setRancangan] = useState<RancanganKelurahan>(awal?.rancangan ?? RANCANGAN_AWAL);
  const [sandi, setSandi] = useState({ sandi: '', ulang: '' });
  const [cacat, setCacat] = useState<CacatRancangan & CacatSandi>({});
  const [bertanya, setBertanya] = useState(false);
  const formulir = useRef<HTMLFormElement>(null);
  const siapkan = useMutation(orpc.gerbang.siapkan.mutationOptions({ onSuccess: clearSimpanan }));
  const ini = LANGKAH_SIAPKAN[langkah] ?? LANGKAH_SIAPKAN[0];
  const terakhir = langkah === LANGKAH_SIAPKAN.length - 1;

  useEffect(() => {
    if (!siapkan.isSuccess) writeSimpanan({ langkah, rancangan });
  }, [langkah, rancangan, siapkan.isSuccess]);
  useEffect(() => {
    // Each step begins in its first field that still waits for something, or in the first at all.
    const isian = [...(formulir.current?.querySelectorAll('input') ?? [])].filter((satu) => satu.type !== 'file');
    (isian.find((satu) => satu.value === '' && !satu.disabled && langkah === 0) ?? isian[0])?.focus();
  }, [langkah]);

  const goTo = (tujuan: number): void => {
    setCacat({});
    setLangkah(tujuan);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (siapkan.isPending) return;
    const kini = terakhir ? checkSandi(sandi.sandi, sandi.ulang) : ini.check(rancangan);
    setCacat(kini);
    if (Object.keys(kini).length > 0) return;
    if (!terakhir) {
      goTo(langkah + 1);
      return;
    }
    const kelurahan = toKelurahan(rancangan);
    if (kelurahan === null) goTo(0);
    else siapkan.mutate({ sandi: sandi.sandi, kelurahan });
  };
  useKeys({
    'Alt+Left': { label: 'Kembali', run: () => goTo(langkah - 1), when: langkah > 0 && !siapkan.isPending },
    Esc: { label: 'Tinggalkan penyiapan', run: () => setBertanya(true), when: !siapkan.isPending },
  });

  if (siapkan.isSuccess) {
    return (
      <Bingkai title={`Kelurahan ${rancangan.wilayah.kelurahan?.nama ?? ''} siap`}>
        <p className={kelas('antar')}>
          Data disandikan di komputer ini. Berikutnya: lengkapi daftar pilar yang diundang di Pengaturan, lalu impor
          daftar usulan.
        </p>
        <div className={kelas('aksi')}>
          <Button variant="primary" kbd="Enter" autoFocus onClick={() => void queries.invalidateQueries()}>
            Buka Beranda
          </Button>
        </div>
      </Bingkai>
    );
  }
  return (
    <div className={kelas('ruang')}>
      <DaftarLangkah kini={langkah} />
      <Page
        title={ini.judul}
        footer={
          <ActionBar note={ini.catatan}>
            <Button variant="quiet" kbd="Esc" onClick={() => setBertanya(true)} disabled={siapkan.isPending}>
              Tinggalkan
            </Button>
            {langkah > 0 && (
              <Button kbd="Alt+Left" onClick={() => goTo(langkah - 1)} disabled={siapkan.isPending}>
                Kembali
              </Button>
            )}
            <Button type="submit" form="penyiapan" variant="primary" kbd="Enter" busy={siapkan.isPending}>
              {terakhir ? 'Selesaikan penyiapan' : 'Lanjut'}
            </Button>
          </ActionBar>
        }
      >
        <form id="penyiapan" ref={formulir} className={kelas('langkah')} onSubmit={submit} noValidate>
          <IsiLangkah
            langkah={ini.kode}
            rancangan={rancangan}
            onChange={setRancangan}
            sandi={sandi}
            onSandi={setSandi}
            cacat={cacat}
          />
          {siapkan.isError && <GalatIsian error={siapkan.error} />}
        </form>
      </Page>
      <ConfirmDialog
        opened={bertanya}
        title="Tinggalkan penyiapan?"
        confirmLabel="Tinggalkan"
        cancelLabel="Lanjutkan mengisi"
        onConfirm={onBack}
        onCancel={() => setBertanya(false)}
      >
        Belum ada yang ditulis ke folder data. Isian tersimpan selama jendela ini terbuka, kecuali kata sandi.
      </ConfirmDialog>
    </div>
  );
}
