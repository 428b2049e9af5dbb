import { defineConfig } from 'wxt';

const ICONS = /import \{([^}]*)\} from '@tabler\/icons-react';/g;

/** Imports each icon from its own file: the package's front door leads to six thousand, read at every build. */
const iconsOneByOne = {
  name: 'icons-one-by-one',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!id.endsWith('.tsx')) return undefined;
    const one = (name: string) => `import ${name} from '@tabler/icons-react/dist/esm/icons/${name}.mjs';`;
    const each = (_: string, names: string) =>
      [...names.matchAll(/\bIcon\w+/g)].map(([name]) => one(name)).join(' ');
    return { code: code.replace(ICONS, each), map: null };
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({ plugins: [iconsOneByOne] }),
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: 'Touchtrail',
    description: 'Walk a site as a customer; see its touchpoints as a chain beside your competitor’s.',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for when the user wants to be told of late answers.
    optional_permissions: ['notifications'],
    // A customer who was never there before walks in a private window. A walk stays when that is closed, and the panel
    // says so. Firefox would give such a window a database of its own, which the walk would not be in.
    incognito: browser === 'firefox' ? 'not_allowed' : 'spanning',
    // Install asks for no site. Record asks once, in a click, with a plain explanation.
    optional_host_permissions: ['<all_urls>'],
    action: { default_title: 'Touchtrail' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'touchtrail@touchtrail.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
