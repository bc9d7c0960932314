import 'pdfmake';

/** pdfmake 0.3 exports its in-memory file system; its published types leave it out. */
declare module 'pdfmake' {
  export const virtualfs: {
    existsSync(name: string): boolean;
    writeFileSync(name: string, content: Uint8Array): void;
  };
}
