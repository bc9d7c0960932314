import type { JSX } from 'react';
import { bindClasses } from './class-names.ts';
import gaya from './icon.module.css';

const kelas = bindClasses(gaya);

/** 24 by 24, drawn with one stroke width; `currentColor` everywhere. */
const GAMBAR = {
  'anak-kunci': (
    <>
      <circle cx="7.5" cy="12" r="4.5" />
      <path d="M12 12h9.5M16.5 12v4M21 12v5" />
    </>
  ),
  bantuan: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17v.01" />
    </>
  ),
  bawah: (
    <>
      <path d="M5 9l7 7 7-7" />
    </>
  ),
  beranda: (
    <>
      <path d="M4 11l8-7 8 7v8.5a.5.5 0 0 1-.5.5H15v-6H9v6H4.5a.5.5 0 0 1-.5-.5z" />
    </>
  ),
  berkas: (
    <>
      <path d="M13.5 3H6.5A1.5 1.5 0 0 0 5 4.5v15A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0 1.5-1.5V8.5zM13.5 3v5.5H19M9 13h6M9 16.5h6" />
    </>
  ),
  buku: (
    <>
      <path d="M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5c-3.5 0-6.5.5-8.5 2zM12 6.5V20" />
    </>
  ),
  cari: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="M15.5 15.5L21 21" />
    </>
  ),
  cek: (
    <>
      <path d="M5 12.5l4.5 4.5L19 7.5" />
    </>
  ),
  cetak: (
    <>
      <path d="M7 8V3.5h10V8M7 17H4V8.5h16V17h-3M7 13.5h10v7H7z" />
    </>
  ),
  enter: (
    <>
      <path d="M20 5v6a3 3 0 0 1-3 3H5M9 10l-4 4 4 4" />
    </>
  ),
  hapus: (
    <>
      <path d="M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5l1 13.5h9l1-13.5M10 10.5v6M14 10.5v6" />
    </>
  ),
  ingat: (
    <>
      <path d="M12 4L2.8 19.5h18.4zM12 10v4.5M12 17v.01" />
    </>
  ),
  jam: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5.5l3.5 2" />
    </>
  ),
  jeda: (
    <>
      <path d="M9 5.5v13M15 5.5v13" />
    </>
  ),
  kalender: (
    <>
      <path d="M4 5.5h16V20H4zM4 10h16M8 3v4M16 3v4" />
    </>
  ),
  kamera: (
    <>
      <path d="M3.5 7.5h4L9 5h6l1.5 2.5h4V19h-17z" />
      <circle cx="12" cy="13" r="3.5" />
    </>
  ),
  kanan: (
    <>
      <path d="M9 5l7 7-7 7" />
    </>
  ),
  kini: (
    <>
      <circle cx="12" cy="12" r="9" />
      <circle cx="12" cy="12" r="4" fill="currentColor" />
    </>
  ),
  kiri: (
    <>
      <path d="M15 5l-7 7 7 7" />
    </>
  ),
  kunci: (
    <>
      <path d="M6 10.5h12v9.5H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14.5v2" />
    </>
  ),
  kurang: (
    <>
      <path d="M6 12h12" />
    </>
  ),
  layak: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M8 12.3l2.8 2.7L16 9.5" />
    </>
  ),
  layar: (
    <>
      <path d="M3.5 4.5h17v11.5h-17zM12 16v4M8 20h8" />
    </>
  ),
  masuk: (
    <>
      <path d="M14 4h5v16h-5M4 12h11M11 8l4 4-4 4" />
    </>
  ),
  mufakat: (
    <>
      <circle cx="8.5" cy="12" r="6" />
      <circle cx="15.5" cy="12" r="6" />
    </>
  ),
  musyawarah: (
    <>
      <ellipse cx="12" cy="14" rx="5" ry="3" />
      <circle cx="12" cy="5" r="2" />
      <circle cx="4" cy="11" r="2" />
      <circle cx="20" cy="11" r="2" />
      <circle cx="6.5" cy="20" r="2" />
      <circle cx="17.5" cy="20" r="2" />
    </>
  ),
  naik: (
    <>
      <path d="M12 20V4M6 10l6-6 6 6" />
    </>
  ),
  nol: (
    <>
      <circle cx="12" cy="12" r="9" strokeDasharray="3 3.28" />
    </>
  ),
  panah: (
    <>
      <path d="M4 12h15M13 6l6 6-6 6" />
    </>
  ),
  parkir: (
    <>
      <path d="M6 4h12v16l-6-4-6 4z" />
    </>
  ),
  pena: (
    <>
      <path d="M12 21v-9M12 12c0-4-3-6-7-6 0 4 3 6 7 6zM12 14c0-3 2.5-5 7-5 0 3.5-2.5 5-7 5z" />
    </>
  ),
  pengaturan: (
    <>
      <path d="M4 7h9M17 7h3M4 17h3M11 17h9" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="17" r="2" />
    </>
  ),
  pulang: (
    <>
      <path d="M10 4H5v16h5M10 12h10M16 8l4 4-4 4" />
    </>
  ),
  rangkap: (
    <>
      <path d="M8 8h12v12H8zM16 8V4H4v12h4" />
    </>
  ),
  rekap: (
    <>
      <path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z" />
    </>
  ),
  rekonsiliasi: (
    <>
      <path d="M4 5h6M4 10h6M4 15h3M14 9h6M14 14h6M17 19h3M13 5h4l-2-2M11 19H7l2 2" />
    </>
  ),
  tambah: (
    <>
      <path d="M12 5v14M5 12h14" />
    </>
  ),
  tema: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 3.5v17M12 8l6-2M12 12h8.5M12 16l6 2" />
    </>
  ),
  tidak: (
    <>
      <path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z" />
      <path d="M9 9l6 6M15 9l-6 6" />
    </>
  ),
  tunda: (
    <>
      <path d="M12 3l9 9-9 9-9-9z" />
      <path d="M10.3 9.5v5M13.7 9.5v5" />
    </>
  ),
  turun: (
    <>
      <path d="M12 4v16M6 14l6 6 6-6" />
    </>
  ),
  tutup: (
    <>
      <path d="M6 6l12 12M18 6L6 18" />
    </>
  ),
  ubah: (
    <>
      <path d="M4 20l1-4.5L16 4.5l3.5 3.5-11 11zM13.5 7l3.5 3.5" />
    </>
  ),
  unduh: (
    <>
      <path d="M12 4v12M6.5 10.5L12 16l5.5-5.5M4 16v3.5a.5.5 0 0 0 .5.5h15a.5.5 0 0 0 .5-.5V16" />
    </>
  ),
  unggah: (
    <>
      <path d="M12 16V4M6.5 9.5L12 4l5.5 5.5M4 16v3.5a.5.5 0 0 0 .5.5h15a.5.5 0 0 0 .5-.5V16" />
    </>
  ),
  usulan: (
    <>
      <path d="M13.5 3H6.5A1.5 1.5 0 0 0 5 4.5v15A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0 1.5-1.5V8.5zM13.5 3v5.5H19M12 12v5M9.5 14.5h5" />
    </>
  ),
  warga: (
    <>
      <circle cx="9" cy="8" r="3.5" />
      <path d="M2.5 20c0-3.6 2.9-6 6.5-6s6.5 2.4 6.5 6M16 4.8a3.5 3.5 0 0 1 0 6.4M18.5 14.7c1.9.9 3 2.7 3 5.3" />
    </>
  ),
} as const satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof GAMBAR;

export interface IconProps {
  readonly name: IconName;
  /** `s` 20 px, `xs` 16 px, otherwise 24 px. */
  readonly size?: 'xs' | 's' | 'm' | 'l';
}

/** A drawing beside a word. It says nothing by itself, so it is hidden from screen readers. */
export function Icon({ name, size = 'm' }: IconProps): JSX.Element {
  return (
    <svg className={kelas('ikon', size)} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {GAMBAR[name]}
    </svg>
  );
}
