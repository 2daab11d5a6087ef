import { type Browser, chromium, type Page } from 'playwright-core';
import { find, programs } from '../../src/setup/programs.ts';

const executablePath = find(programs.find(({ names }) => names.includes('chromium'))!);

export const skip = executablePath ? false : 'no browser here: install Chromium or name one in CHROMIUM_BIN';

let browser: Browser | undefined;

/** One browser for all tests of a process. The flags keep it from looking for its maker's hosts. */
export async function openBrowser(): Promise<Browser> {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  browser ??= await chromium.launch({
    executablePath: executablePath!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  });
  return browser;
}

export const closeBrowser = async () => browser?.close();

export interface Watched {
  page: Page;
  /** Whatever a visitor's console or the Content Security Policy complained of. */
  complaints: string[];
  close(): Promise<void>;
}

interface Look {
  width?: number;
  dark?: boolean;
  javaScript?: boolean;
}

/** A page that writes down errors, dialogs and breaches of the Content Security Policy. */
export async function watched({
  width = 1280,
  dark = false,
  javaScript = true,
}: Look = {}): Promise<Watched> {
  const context = await (await openBrowser()).newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: javaScript,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', async (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  return { page, complaints, close: () => context.close() };
}
