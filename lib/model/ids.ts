import { z } from 'zod';

/** UUID version 7: sorts by time of making, made by whoever sees the thing first, so that a retry is the same row. */
export const Id = z.uuid();
export type Id = string;

/** Milliseconds since 1970, UTC. */
export const Moment = z.number().int().nonnegative();
export type Moment = number;
