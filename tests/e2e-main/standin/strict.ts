/**
 * Wraps an object so that reading a member that it does not have throws. A main process that starts to use something new of Electron
 * must fail here, and not pass because `undefined` was ignored.
 */
export function strict<T extends object>(nama: string, isi: T): T {
  return new Proxy(isi, {
    get(target, kunci) {
      if (kunci in target) {
        const nilai: unknown = Reflect.get(target, kunci, target);
        return typeof nilai === 'function' ? nilai.bind(target) : nilai;
      }
      // Promises and inspection ask every object for these.
      if (typeof kunci === 'symbol' || kunci === 'then' || kunci === 'toJSON') return undefined;
      throw new Error(`Pengganti electron tidak mengenal ${nama}.${kunci}`);
    },
    set(_target, kunci) {
      throw new Error(`Pengganti electron tidak mengenal penulisan ${nama}.${String(kunci)}`);
    },
  });
}
