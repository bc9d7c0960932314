import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserWindow, type Rectangle, screen } from 'electron';

interface KeadaanJendela extends Partial<Rectangle> {
  readonly width: number;
  readonly height: number;
  readonly penuh: boolean;
}

const AWAL: KeadaanJendela = { width: 1366, height: 768, penuh: false };

/** Where the window stood when it was last closed; its place counts only while a screen is still there. */
export function readWindowState(dataDir: string): KeadaanJendela {
  try {
    const isi: unknown = JSON.parse(readFileSync(getFile(dataDir), 'utf8'));
    if (!isKeadaan(isi)) return AWAL;
    const { x, y, width, height, penuh } = isi;
    return isVisible({ x, y, width, height }) ? isi : { width, height, penuh };
  } catch {
    return AWAL;
  }
}

/** Notes the place of the window when it closes. */
export function rememberWindowState(jendela: BrowserWindow, dataDir: string): void {
  jendela.on('close', () => {
    try {
      mkdirSync(dataDir, { recursive: true });
      writeFileSync(getFile(dataDir), JSON.stringify({ ...jendela.getNormalBounds(), penuh: jendela.isMaximized() }));
    } catch {
      // The next start opens in the middle of the screen; that must not keep the window from closing.
    }
  });
}

function getFile(dataDir: string): string {
  return path.join(dataDir, 'jendela.json');
}

function isKeadaan(isi: unknown): isi is Rectangle & { penuh: boolean } {
  if (typeof isi !== 'object' || isi === null) return false;
  const { x, y, width, height, penuh } = isi as Record<string, unknown>;
  return (
    [x, y, width, height].every(Number.isSafeInteger) &&
    Number(width) >= 800 &&
    Number(height) >= 500 &&
    typeof penuh === 'boolean'
  );
}

function isVisible({ x, y, width, height }: Rectangle): boolean {
  return screen
    .getAllDisplays()
    .some(
      ({ workArea }) =>
        x < workArea.x + workArea.width - 100 &&
        x + width > workArea.x + 100 &&
        y >= workArea.y &&
        y < workArea.y + workArea.height - 100 &&
        height > 0,
    );
}
