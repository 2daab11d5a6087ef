import type { Rule } from '../claim.ts';
import { agent } from './agent.ts';
import { chosenMethod } from './chosen-method.ts';
import { creatingFlag } from './creating-flag.ts';
import { deviceControl } from './device-control.ts';
import { documentation } from './documentation.ts';
import { freeStatement } from './free-statement.ts';
import { httpMethod } from './http-method.ts';
import { hub } from './hub.ts';
import { keptCopy } from './kept-copy.ts';
import { listedOperation } from './listed-operation.ts';
import { money } from './money.ts';
import { namedThing } from './named-thing.ts';
import { nothingStated } from './nothing-stated.ts';
import { readOnlyStated } from './read-only-stated.ts';
import { requiredOutput } from './required-output.ts';
import { statedAct } from './stated-act.ts';
import { statedEffect } from './stated-effect.ts';
import { statedLoss } from './stated-loss.ts';

/** The first that finds something settles the category. The last always does. */
export const settling: Rule[] = [
  documentation,
  deviceControl,
  readOnlyStated,
  keptCopy,
  hub,
  statedAct,
  httpMethod,
  namedThing,
  nothingStated,
];

/** Each may raise it: the graver wins. */
export const raising: Rule[] = [
  listedOperation,
  agent,
  money,
  freeStatement,
  chosenMethod,
  statedLoss,
  statedEffect,
  creatingFlag,
  requiredOutput,
];
