/** The tables by which a page knows what it sees. */
export interface Words {
  /** By language. */
  phrases: Readonly<Record<string, Spoken>>;
  /** By name; absent when they were not asked for. */
  tables?: PackedTables;
}

/** What one language says: by kind its phrases, and its look-alikes, in the form of lib/vocabulary/phrases. */
export interface Spoken {
  says: Readonly<Record<string, string>>;
  not: Readonly<Record<string, string>>;
}

/** Tables as a message can carry them. */
export type PackedTables = Readonly<Record<string, Packed>>;

/** A value as JSON; a pattern, a set and a map as objects that say so. */
export type Packed =
  | string
  | number
  | boolean
  | readonly Packed[]
  | {
      readonly [name: string]: Packed;
    };
