/** Files as they were chosen or dropped, sorted into what may be a package and what is not. */
export interface Kumpulan {
  /** Sorted by name, so that an older version comes before the newer one. Handles only: nothing of them is in memory. */
  readonly paket: readonly File[];
  /** Names of the others. */
  readonly dilewati: readonly string[];
}

const urutNama = new Intl.Collator('id', { numeric: true });

/** What ends in `.zip` or `.age` may be a package; what it really is, the core decides. */
export function sortBerkas(files: readonly File[]): Kumpulan {
  const urut = [...files].sort((a, b) => urutNama.compare(a.name, b.name));
  return {
    // A file of a chosen folder would travel under its whole path; the new handle has the name alone and reads nothing.
    paket: urut.filter(({ name }) => isNamaPaket(name)).map((satu) => new File([satu], satu.name)),
    dilewati: urut.filter(({ name }) => !isNamaPaket(name)).map(({ name }) => name),
  };
}

/** Names that begin with a dot are what other systems leave behind on a stick. */
function isNamaPaket(nama: string): boolean {
  return /^[^.].*\.(zip|age)$/i.test(nama);
}

/** Files of a drop; folders are gone through. The drop is only readable while its event runs: call this within it. */
export async function readJatuhan(data: DataTransfer): Promise<readonly File[]> {
  const akar = [...data.items].flatMap((satu) => (satu.kind === 'file' ? (satu.webkitGetAsEntry() ?? []) : []));
  // Some sources hand over files that are no entries of a file system.
  if (akar.length === 0) return [...data.files];
  return (await Promise.all(akar.map((satu) => listBerkas(satu, 0)))).flat();
}

/** Folders deeper than this are no folders of packages. */
const KEDALAMAN = 8;

async function listBerkas(entri: FileSystemEntry, dalam: number): Promise<File[]> {
  if (isBerkas(entri)) return [await new Promise<File>((resolve, reject) => entri.file(resolve, reject))];
  if (!isFolder(entri) || dalam >= KEDALAMAN) return [];
  const pembaca = entri.createReader();
  const berkas: File[] = [];
  // A folder tells its entries by the hundred until it answers with none.
  for (;;) {
    const isi = await new Promise<FileSystemEntry[]>((resolve, reject) => pembaca.readEntries(resolve, reject));
    if (isi.length === 0) return berkas;
    for (const satu of isi) berkas.push(...(await listBerkas(satu, dalam + 1)));
  }
}

function isBerkas(entri: FileSystemEntry): entri is FileSystemFileEntry {
  return entri.isFile;
}

function isFolder(entri: FileSystemEntry): entri is FileSystemDirectoryEntry {
  return entri.isDirectory;
}

/** Files that one call carries at most: large enough for several threads, small enough for progress and cancel. */
const PAKET_SEKALI_KIRIM = 20;
/** And bytes: the browser host takes no more than 64 MiB at once. */
const BYTE_SEKALI_KIRIM = 48 * 1024 * 1024;

/** In the order that they have, as many at once as one call may carry. */
export function splitKelompok<F extends Pick<File, 'size'>>(berkas: readonly F[]): readonly (readonly F[])[] {
  const kelompok: F[][] = [];
  let kini: F[] = [];
  let ukuran = 0;
  for (const satu of berkas) {
    if (kini.length > 0 && (kini.length >= PAKET_SEKALI_KIRIM || ukuran + satu.size > BYTE_SEKALI_KIRIM)) {
      kelompok.push(kini);
      kini = [];
      ukuran = 0;
    }
    kini.push(satu);
    ukuran += satu.size;
  }
  return kini.length === 0 ? kelompok : [...kelompok, kini];
}
