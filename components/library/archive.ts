import { fail, type Result } from '@/lib/model/result';

export async function giveOut(_walkIds: string[]): Promise<Result<Blob>> {
  return fail('archive-unreadable', 'not yet');
}

export async function takeIn(_file: Blob): Promise<Result<number>> {
  return fail('archive-unreadable', 'not yet');
}
