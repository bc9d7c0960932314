import { type PointerEvent, useRef, useState } from 'react';
import type { GarisGoresan, TitikGoresan } from '#domain/goresan.ts';

interface Pen {
  readonly pointer: number;
  readonly jenis: string;
  readonly titik: TitikGoresan[];
}

/**
 * Follows one pen, finger or mouse over a pad of 100 times `rasio` by 100 and gives each finished stroke to `onGaris`. A pen goes before a
 * finger: the hand that lies beside it draws nothing.
 */
export function usePen(rasio: number, onGaris: (garis: GarisGoresan) => void) {
  const pen = useRef<Pen | null>(null);
  const [berjalan, setBerjalan] = useState<GarisGoresan>([]);

  const read = (event: { clientX: number; clientY: number }, bidang: DOMRect): TitikGoresan => {
    const [x, y] = [(event.clientX - bidang.left) / bidang.width, (event.clientY - bidang.top) / bidang.height];
    return [clamp(x) * 100 * rasio, clamp(y) * 100];
  };
  const down = (event: PointerEvent<Element>): void => {
    if (event.button !== 0) return;
    if (pen.current !== null && !(event.pointerType === 'pen' && pen.current.jenis === 'touch')) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const titik = [read(event, event.currentTarget.getBoundingClientRect())];
    pen.current = { pointer: event.pointerId, jenis: event.pointerType, titik };
    setBerjalan([...titik]);
  };
  const move = (event: PointerEvent<Element>): void => {
    const kini = pen.current;
    if (kini === null || kini.pointer !== event.pointerId) return;
    const bidang = event.currentTarget.getBoundingClientRect();
    // Between two frames a pen reports many places; without them a quick curve becomes a corner.
    const semua = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const satu of semua.length === 0 ? [event] : semua) kini.titik.push(read(satu, bidang));
    setBerjalan([...kini.titik]);
  };
  const up = (event: PointerEvent<Element>): void => {
    const kini = pen.current;
    if (kini === null || kini.pointer !== event.pointerId) return;
    pen.current = null;
    setBerjalan([]);
    onGaris(kini.titik);
  };
  return {
    /** The stroke under way; empty while the pen is up. */
    berjalan,
    events: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up },
  };
}

const clamp = (bagian: number): number => Math.min(1, Math.max(0, bagian));
