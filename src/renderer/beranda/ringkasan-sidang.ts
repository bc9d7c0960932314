import type { z } from 'zod';
import type { bentukRingkasanSidang } from '#contract/sidang.ts';

/** A session with its counts, as the list of sessions gives it. */
export type RingkasanSidang = z.infer<typeof bentukRingkasanSidang>;
