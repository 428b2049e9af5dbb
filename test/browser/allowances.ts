import type { Stage } from './stage';

interface Allowances {
  /** Files of this computer. */
  fileAccess?: boolean;
  /** Private windows. */
  incognitoAccess?: boolean;
}

/** Sets what people set on the browser's own page of extensions; the browser then loads the extension anew. */
export async function allow(stage: Stage, allowances: Allowances): Promise<void> {
  const page = await stage.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([extensionId, change]) => {
      const { developerPrivate } = chrome;
      // Else an extension from a folder is switched off when it is loaded anew.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, ...change });
    },
    [stage.extensionId, allowances] as const,
  );
  await page.close();
}

/** The browser's own API as its page of extensions has it; only what is used above. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
};
