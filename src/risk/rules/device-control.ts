import { nameAct } from '../act.ts';
import type { Rule } from '../claim.ts';
import { phraseAt } from '../reading/sentences.ts';

const device =
  /\b(browser|mobile|simulator|sim|emulator|device|puppeteer|playwright|stagehand|screencast|desktop|computer|godot editor)\b/;
const page =
  /\b(page|pages|tab|tabs|dialog|element|elements|viewport|mouse|keyboard|cookies?|route|webpage|heap|trace)\b/;
/** What a browser remembers: to clear it changes the browser, and destroys no record (ruling 22). */
const state = /\b(cookies?|local ?storage|session ?storage|routes?|unroute|cache|network state)\b/;
const looks =
  /\b(get|list|find|read|search|wait|snapshot|screenshot|console|network requests?|requests?|evaluate snapshot|show|check|assert|verify|status|logs?|describe|inspect|export|state list|content|visible text|visible html|docs|extract|observe|scrape|crawl)\b/;
const stopsOrRecords = /\b(start|stop|record|recording|close|run|launch)\b/;
const context =
  /\b(browser|web ?page|the page|current page|chrome|simulator|mobile device|device screen|android|ios|on the device|on device)\b/;

/** Whatever a controlled browser or device is made to do is Execute; looking at it is Read (rulings 13 and 22). */
export const deviceControl: Rule = {
  id: 'device-control',
  find(reading) {
    const { spaced, lead, text, name } = reading;
    const first = lead.slice(0, 200).toLowerCase();
    const inDevice = device.test(spaced) || (page.test(spaced) && context.test(first));
    const marksPage = overlay.test(first);
    if (!inDevice || (!marksPage && looks.test(spaced) && !stopsOrRecords.test(spaced))) return undefined;
    const act = nameAct(reading);
    if ((act?.category === 'Destructive' && !state.test(spaced)) || (!act && !marksPage && !acts.test(first)))
      return undefined;
    if (!marksPage && act?.category === 'Read' && !/^(select|choose|switch|draw|capture)$/.test(act.base))
      return undefined;
    if (
      /\b(test|tests|project|file|session history|run id|automate build)\b/.test(spaced) &&
      act?.category === 'Write' &&
      act.base !== 'upload'
    )
      return undefined;
    const evidence = phraseAt(text, text.indexOf(lead));
    return evidence
      ? { category: 'Execute', confidence: 'likely', evidence, where: 'description' }
      : { category: 'Execute', confidence: 'likely', evidence: act?.evidence ?? name, where: 'name' };
  },
};

/** What is drawn over a page changes what it shows. */
const overlay = /^(show a|annotate)\b/;
const acts =
  /^(add a|perform|remov|click|type|press|navigat|drag|hover|fill|select|open|clos|resiz|set|run|emulat|swip|tap|launch|go |start|stop|upload|handle|dismiss|accept|creat|switch|rotat)/;
