import { after } from 'node:test';
import { closeBrowser } from './browser.ts';
import { stopAll } from './sites.ts';

// One process for all, since a build is the slow part: each check below shares it.
import './checks/hostile.ts';
import './checks/contact.ts';
import './checks/use.ts';
import './checks/search.ts';
import './checks/narrow.ts';
import './checks/attacks.ts';
import './checks/every-kind.ts';
import './checks/weight.ts';

after(async () => {
  await closeBrowser();
  await stopAll();
});
