/** The tables by which a page knows what it sees. */
export interface Words {
  /** By language. */
  phrases: Readonly<Record<string, Spoken>>;
  /** By kind; empty when they were not asked for. */
  vendors: Readonly<Record<string, string>>;
}

/** What one language says: by kind its phrases, and its look-alikes, in the form of lib/vocabulary/phrases. */
export interface Spoken {
  says: Readonly<Record<string, string>>;
  not: Readonly<Record<string, string>>;
}
