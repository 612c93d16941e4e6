import { z } from 'zod';

/** `2026`, `2026-03` or `2026-03-09`, for descriptions of the API; whether the day exists is for cleaning to say. */
export const partialDateSchema = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);
