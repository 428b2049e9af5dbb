import { createRoot } from 'react-dom/client';
import { App } from '@/components/App';
import { Root } from '@/components/Root';
import { openSite } from './open-site';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Root>
      <App openSite={openSite} />
    </Root>,
  );
}
