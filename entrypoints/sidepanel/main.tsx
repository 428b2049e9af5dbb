import { createRoot } from 'react-dom/client';
import { Boundary } from '@/components/parts/Boundary';
import { Root } from '@/components/Root';
import { Panel } from '@/components/walk/Panel';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Root>
      <Boundary>
        <Panel />
      </Boundary>
    </Root>,
  );
}
