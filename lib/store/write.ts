import type { Result } from '../model/result';
import { commit, type TableName } from './commit';
import { freeReserve, noteSpent } from './reserve';

/**
 * The only way to write: one transaction, and a result that is "ok" only after it is committed.
 * A single put may report success and still be rolled back when the disk is full, so no put is trusted alone.
 * A function that returns a failure rolls nothing back by itself; it must return it before it writes.
 */
export async function write<T>(tables: TableName[], work: () => Promise<Result<T>>): Promise<Result<T>> {
  const written = await commit(tables, work);
  if (written.ok || written.problem.code !== 'storage-full' || tables.includes('pixels')) return written;
  // Pictures go without; for text the reserve makes room.
  if (!(await freeReserve())) return written;
  const again = await commit(tables, work);
  if (again.ok) await noteSpent();
  return again;
}
