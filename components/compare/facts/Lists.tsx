import type { Side } from '@/lib/model/comparison';
import type { Kind } from '@/lib/model/kind';
import own from './Facts.module.css';
import { Nothing } from './Nothing';

interface Item {
  main: string;
  beside: string[];
}

/** One list for each side, in one row. */
export function Lists({
  name,
  kind,
  sides,
  lists,
}: {
  name: string;
  kind: Kind;
  sides: Side[];
  lists: Item[][];
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {sides.map((side, index) => (
        <td key={side.walk.id}>
          {lists[index]?.length === 0 && <Nothing side={side} kind={kind} />}
          <ul className={own.list}>
            {lists[index]?.map(({ main, beside }) => (
              <li key={`${main} ${beside.join()}`}>
                <bdi>{main}</bdi>
                {beside.length > 0 && <b dir="auto">{beside.join(' · ')}</b>}
              </li>
            ))}
          </ul>
        </td>
      ))}
    </tr>
  );
}
