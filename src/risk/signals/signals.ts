import { acceptsCode } from './accepts-code.ts';
import { acceptsUrl } from './accepts-url.ts';
import { administrative } from './administrative.ts';
import { bulk } from './bulk.ts';
import { cannotBeUndone } from './cannot-be-undone.ts';
import { costsMoney } from './costs-money.ts';
import { credentials } from './credentials.ts';
import { filePath } from './file-path.ts';
import { freeFormObject } from './free-form-object.ts';
import { hiddenText } from './hidden-text.ts';
import { hintContradicts } from './hint-contradicts.ts';
import { hintWarns } from './hint-warns.ts';
import { manyParameters } from './many-parameters.ts';
import { modelInstructions } from './model-instructions.ts';
import { noDescription } from './no-description.ts';
import { privateData } from './private-data.ts';
import { queryLanguage } from './query-language.ts';
import { rawHtml } from './raw-html.ts';
import { reachesOut } from './reaches-out.ts';
import { sendsAsUser } from './sends-as-user.ts';
import type { Signal } from './signal.ts';
import { untrustedContent } from './untrusted-content.ts';

/** In the order in which a page shows them: what the call does first, remarks on the definition last. */
export const signals: Signal[] = [
  acceptsCode,
  queryLanguage,
  sendsAsUser,
  rawHtml,
  filePath,
  acceptsUrl,
  reachesOut,
  credentials,
  administrative,
  bulk,
  privateData,
  untrustedContent,
  cannotBeUndone,
  costsMoney,
  freeFormObject,
  hintContradicts,
  hintWarns,
  hiddenText,
  modelInstructions,
  manyParameters,
  noDescription,
];
