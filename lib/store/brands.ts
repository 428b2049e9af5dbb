import type { Brand } from '../model/brand';
import { db } from './db';

/** As people sort names: capitals and small letters alike, "Clinic 4" before "Clinic 10". */
const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** All brands by name. */
export async function listBrands(): Promise<Brand[]> {
  const brands = await db.brands.toArray();
  return brands.sort((x, y) => names.compare(x.name, y.name));
}

/** The brand one of whose hosts is this one. */
export async function brandOfHost(host: string): Promise<Brand | undefined> {
  return (await listBrands()).find((brand) => brand.hosts.includes(host));
}
