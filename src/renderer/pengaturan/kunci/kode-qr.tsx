import encodeQR from 'qr';
import { type JSX, useMemo } from 'react';
import { bindClasses } from '../../components/class-names.ts';
import gaya from './kunci.module.css';

const kelas = bindClasses(gaya);

/** Light modules around the code: without them readers do not find it. */
const TEPI = 4;

export interface KodeQrProps {
  readonly teks: string;
  /** What the picture is, for those who do not see it. */
  readonly label: string;
  readonly besar?: boolean;
}

/** A QR code, dark on light in every scheme. */
export function KodeQr({ teks, label, besar = false }: KodeQrProps): JSX.Element {
  const { sisi, jalur } = useMemo(() => drawQr(teks), [teks]);
  return (
    <svg className={kelas('qr', besar && 'besar')} viewBox={`0 0 ${sisi} ${sisi}`} role="img" aria-label={label}>
      <rect width={sisi} height={sisi} className={kelas('kertas')} />
      <path d={jalur} className={kelas('tinta')} shapeRendering="crispEdges" />
    </svg>
  );
}

/** The dark modules as one path, a run of each row at a time. */
function drawQr(teks: string): { readonly sisi: number; readonly jalur: string } {
  const baris = encodeQR(teks, 'raw', { ecc: 'medium', border: TEPI });
  const jalur = baris.flatMap((satu, y) =>
    satu.flatMap((gelap, x) => {
      if (!gelap || satu[x - 1] === true) return [];
      const akhir = satu.indexOf(false, x);
      const lebar = (akhir < 0 ? satu.length : akhir) - x;
      return [`M${x} ${y}h${lebar}v1h-${lebar}z`];
    }),
  );
  return { sisi: baris.length, jalur: jalur.join('') };
}
