import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
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
