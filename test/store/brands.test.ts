import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { listBrands } from '../../lib/store/brands';
import { db } from '../../lib/store/db';
import { aBrand, anId } from '../examples';

afterEach(() => db.brands.clear());

describe('the list of brands', () => {
  it('is sorted as people do', async () => {
    const names = ['zara', 'Clinic 10', 'adidas', 'Clinic 4', 'Ávila'];
    await db.brands.bulkAdd(names.map((name, index) => aBrand({ id: anId(index + 1), name })));
    expect((await listBrands()).map(({ name }) => name)).toEqual([
      'adidas',
      'Ávila',
      'Clinic 4',
      'Clinic 10',
      'zara',
    ]);
  });
});
