import type { Brand } from '../model/brand';
import { db } from './db';

/** All brands by name. */
export function listBrands(): Promise<Brand[]> {
  return db.brands.orderBy('name').toArray();
}

/** The brand one of whose hosts is this one. */
export async function brandOfHost(host: string): Promise<Brand | undefined> {
  return (await listBrands()).find((brand) => brand.hosts.includes(host));
}
