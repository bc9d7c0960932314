import { Link, useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { formatAngka } from '../../components/angka.ts';
import { Kbd } from '../../components/kbd.tsx';
import { useKeys } from '../../components/keys/use-keys.ts';
import { SectionLinks } from '../../components/section-links.tsx';
import type { TujuanBalasan } from './tujuan-balasan.ts';

export interface BagianBalasanProps {
  readonly id: number;
  readonly ditolak: number;
  readonly temuan: number;
  readonly lihat: 'ditolak' | 'temuan';
}

/** The two halves of a return file; nothing where it holds only one. */
export function BagianBalasan({ id, ditolak, temuan, lihat }: BagianBalasanProps): JSX.Element | null {
  const navigate = useNavigate();
  const params = { balasan: String(id) };
  const show = (search: TujuanBalasan): void =>
    void navigate({ to: '/usulan/balasan/$balasan', params, search, replace: true });
  const ada = ditolak > 0 && temuan > 0;
  useKeys({
    1: { label: 'Ditolak SIKS-NG', run: () => show({}), when: ada },
    2: { label: 'Temuan Dinas Sosial', run: () => show({ lihat: 'temuan' }), when: ada },
  });
  if (!ada) return null;
  const bagian = [
    { nama: 'ditolak', kata: 'ditolak', jumlah: ditolak, search: {}, kbd: '1' },
    { nama: 'temuan', kata: 'temuan', jumlah: temuan, search: { lihat: 'temuan' as const }, kbd: '2' },
  ] as const;
  return (
    <SectionLinks label="Bagian balasan">
      {bagian.map(({ nama, kata, jumlah, search, kbd }) => (
        <Link
          key={nama}
          to="/usulan/balasan/$balasan"
          params={params}
          search={search}
          replace
          aria-keyshortcuts={kbd}
          aria-current={nama === lihat ? 'page' : undefined}
          activeOptions={{ exact: true }}
        >
          {formatAngka(jumlah)} {kata}
          <Kbd keys={kbd} />
        </Link>
      ))}
    </SectionLinks>
  );
}
