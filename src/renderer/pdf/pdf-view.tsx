import { useVirtualizer } from '@tanstack/react-virtual';
import { type JSX, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../components/button.tsx';
import { bindClasses } from '../components/class-names.ts';
import { useKeys } from '../components/keys/use-keys.ts';
import type { PdfTerbuka, UkuranHalaman } from './load-pdf.ts';
import gaya from './pdf-view.module.css';

const kelas = bindClasses(gaya);

const JARAK_PX = 16;
const PERBESARAN = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
/** A point is 1/72 inch, a pixel of CSS 1/96. */
const PX_PER_TITIK = 96 / 72;

export interface PdfViewProps {
  readonly pdf: PdfTerbuka;
  readonly label: string;
}

/** Pages under each other; only those near the visible part are drawn. */
export function PdfView({ pdf, label }: PdfViewProps): JSX.Element {
  const scroller = useRef<HTMLElement>(null);
  const lebar = useWidth(scroller);
  /** Null: as wide as the window allows. */
  const [perbesaran, setPerbesaran] = useState<number | null>(null);
  const terlebar = Math.max(...pdf.halaman.map((satu) => satu.lebar)) * PX_PER_TITIK;
  const pas = Math.max(0.25, (lebar - 2 * JARAK_PX) / terlebar);
  const skala = perbesaran ?? pas;
  const virtualizer = useVirtualizer({
    count: pdf.halaman.length,
    getScrollElement: () => scroller.current,
    estimateSize: (urut) => (pdf.halaman[urut]?.tinggi ?? 0) * PX_PER_TITIK * skala + JARAK_PX,
    overscan: 1,
    paddingStart: JARAK_PX,
  });
  useLayoutEffect(() => {
    if (skala > 0) virtualizer.measure();
  }, [virtualizer, skala]);
  useEffect(() => scroller.current?.focus({ preventScroll: true }), []);

  const items = virtualizer.getVirtualItems();
  const tengah = (virtualizer.scrollOffset ?? 0) + (virtualizer.scrollRect?.height ?? 0) / 2;
  const kini = items.find((item) => item.end >= tengah)?.index ?? 0;
  const goTo = (urut: number): void =>
    virtualizer.scrollToIndex(Math.min(Math.max(urut, 0), pdf.halaman.length - 1), { align: 'start' });
  const zoom = (arah: 1 | -1): void => {
    const besar = PERBESARAN.find((satu) => satu > skala + 0.01);
    const kecil = PERBESARAN.findLast((satu) => satu < skala - 0.01);
    setPerbesaran((arah > 0 ? besar : kecil) ?? skala);
  };
  useKeys({
    PgDn: { label: 'Halaman berikutnya', run: () => goTo(kini + 1), repeat: true },
    PgUp: { label: 'Halaman sebelumnya', run: () => goTo(kini - 1), repeat: true },
    Home: { label: 'Halaman pertama', run: () => goTo(0) },
    End: { label: 'Halaman terakhir', run: () => goTo(pdf.halaman.length - 1) },
    '+': { label: 'Perbesar', run: () => zoom(1), repeat: true },
    '-': { label: 'Perkecil', run: () => zoom(-1), repeat: true },
    '0': { label: 'Selebar jendela', run: () => setPerbesaran(null) },
  });

  return (
    <div className={kelas('bingkai')}>
      <div className={kelas('alat')}>
        <span role="status">
          Halaman {kini + 1} dari {pdf.halaman.length}
        </span>
        <Button compact kbd="-" onClick={() => zoom(-1)}>
          Perkecil
        </Button>
        <Button compact kbd="+" onClick={() => zoom(1)}>
          Perbesar
        </Button>
        <Button compact kbd="0" onClick={() => setPerbesaran(null)}>
          Selebar jendela
        </Button>
      </div>
      {/* A region that scrolls takes the focus, so that the arrows of the keyboard move it. */}
      <section ref={scroller} className={kelas('gulir')} aria-label={label} {...FOKUS}>
        <div className={kelas('isi')} style={{ height: virtualizer.getTotalSize(), minWidth: terlebar * skala }}>
          {items.map((item) => {
            const ukuran = pdf.halaman[item.index];
            return (
              ukuran !== undefined && (
                <div key={item.key} className={kelas('tempat')} style={{ transform: `translateY(${item.start}px)` }}>
                  <PageCanvas pdf={pdf} nomor={item.index + 1} ukuran={ukuran} skala={skala} />
                </div>
              )
            );
          })}
        </div>
      </section>
    </div>
  );
}

const FOKUS = { tabIndex: 0 } as const;

interface PageCanvasProps {
  readonly pdf: PdfTerbuka;
  readonly nomor: number;
  readonly ukuran: UkuranHalaman;
  readonly skala: number;
}

function PageCanvas({ pdf, nomor, ukuran, skala }: PageCanvasProps): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [gambar, setGambar] = useState<'menunggu' | 'ada' | 'gagal'>('menunggu');
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const batal = new AbortController();
    pdf.draw(nomor, element, skala * PX_PER_TITIK * window.devicePixelRatio, batal.signal).then(
      () => setGambar('ada'),
      () => {
        if (!batal.signal.aborted) setGambar('gagal');
      },
    );
    return () => batal.abort();
  }, [pdf, nomor, skala]);
  return (
    <div
      className={kelas('halaman')}
      style={{ width: ukuran.lebar * PX_PER_TITIK * skala, height: ukuran.tinggi * PX_PER_TITIK * skala }}
      data-gambar={gambar}
    >
      <canvas ref={canvas} role="img" aria-label={`Halaman ${nomor}`} />
      {gambar === 'gagal' && <p>Halaman {nomor} tidak dapat digambar. Simpan PDF-nya dan buka dengan program lain.</p>}
    </div>
  );
}

/** Inner width of an element, followed while the window changes. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [lebar, setLebar] = useState(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    const measure = (): void => setLebar(target.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return lebar;
}
