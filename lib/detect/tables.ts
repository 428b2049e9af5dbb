import type { Packed, PackedTables } from '../model/spoken';
import type { Tables } from '../vocabulary/tables';

/**
 * The tables of words a page was given. They are not built into it: they grow, and as data they are there once for all
 * pages. Whoever asks before they were given fails, and says so.
 */

let given: PackedTables | undefined;
const unpacked = new Map<keyof Tables, Tables[keyof Tables]>();

/** Takes in what the vocabulary has packed; only the first time. */
export function learnTables(tables: PackedTables): void {
  given ??= tables;
}

/** As they were given, for a script beside this one. */
export const givenTables = (): PackedTables | undefined => given;

export const knowsTables = (): boolean => given !== undefined;

/** A table of the vocabulary, unpacked when it is first asked for. */
export function table<Name extends keyof Tables>(name: Name): Tables[Name] {
  const known = unpacked.get(name) as Tables[Name] | undefined;
  if (known) return known;
  const packed = given?.[name];
  if (packed === undefined) throw new Error(`The words of "${name}" have not been given.`);
  const made = unpack(packed) as Tables[Name];
  unpacked.set(name, made);
  return made;
}

/** Selectors by which a part of a page is looked into. */
export const selectors = () => table('selectors');

function unpack(packed: Packed): unknown {
  if (typeof packed !== 'object') return packed;
  if (isList(packed)) return packed.map(unpack);
  const { pattern, flags, words, pairs } = packed;
  if (typeof pattern === 'string') return new RegExp(pattern, String(flags));
  if (Array.isArray(words)) return new Set(words);
  if (Array.isArray(pairs)) return new Map(pairs as unknown as [unknown, unknown][]);
  return Object.fromEntries(Object.entries(packed).map(([name, one]) => [name, unpack(one)]));
}

const isList = (packed: Packed): packed is readonly Packed[] => Array.isArray(packed);

/** A pattern that is known by its name from the start and compiled when it is first asked. */
export class Pattern {
  private readonly find: () => RegExp;
  private compiled: RegExp | undefined;

  constructor(find: () => RegExp) {
    this.find = find;
  }

  get regex(): RegExp {
    this.compiled ??= this.find();
    return this.compiled;
  }

  test(text: string): boolean {
    return this.regex.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.regex.exec(text);
  }
}

/** The names of tables that hold patterns. */
type OfPatterns = {
  [Name in keyof Tables]: Tables[Name] extends Readonly<Record<string, RegExp>> ? Name : never;
}[keyof Tables];

/** Patterns of a table, by name; asked for when a file is loaded, before there are any. */
export function patterns<Name extends OfPatterns>(name: Name): Record<keyof Tables[Name], Pattern> {
  const patternOf = (_: object, key: string) =>
    new Pattern(() => (table(name) as Readonly<Record<string, RegExp>>)[key] as RegExp);
  return new Proxy({}, { get: patternOf }) as Record<keyof Tables[Name], Pattern>;
}
