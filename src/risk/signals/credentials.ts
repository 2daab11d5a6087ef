import type { Parameter } from '../reading/parameters.ts';
import type { Reading } from '../reading/reading.ts';
import { type Found, fromParameter, isText, named, type Signal, said } from './signal.ts';

const secret =
  /\b(password|passwd|secret|secrets|api key|apikey|access token|auth token|bearer|private key|credentials?|client secret|passphrase|api token|secret key|ssh key|ssh keys|service account key|refresh token|connection string|signing secret|personal access token|otp|mfa code|jwt|(webhook|signing|bot) token)\b/;
const not =
  /\b(page|next|continuation|cursor|id|ids|name|arn|count|max|sid|list sid|types?|require\w*|has|is|enable\w*|policy|expir\w*)\b/;

/** A bare "token" opens something, unless it marks a page of a list or stands for a document. */
const marksPlace = /\b(pag(e|es|ination)|next|cursor|file|document|node|device)\b/i;

const things =
  / (api keys?|tokens? (create|get|rotate)|(create|get|list|rotate|generate|revoke|show|new|reset) (\w+ ){0,2}(keys?|tokens?|secrets?|credentials?|passwords?)|secrets?|credentials?|signing keys?|access tokens?|connection string|kubeconfig) /;
const others =
  / (translation|localization|primary|foreign|public|keyboard|press|design|page|key value|balances?|credential list|secret types|docs|documentation|guide) /;

const handsOut =
  /\b(includ(es|ing)|returns?|with authentication) ([\w'-]+ ){0,5}?(credentials|secrets?|kubeconfig|passwords?)\b|\bas (a )?kubeconfig\b|\b(\w+ )?(secret|password) is\b(?=\s+(only )?(returned|shown)\b)/i;

function carriesSecret(one: Parameter): boolean {
  if (one.type === 'boolean' || one.type === 'number' || one.type === 'integer') return false;
  if (one.words === 'token') return isText(one) && !marksPlace.test(one.description);
  return secret.test(one.words) && !not.test(one.words);
}

function byName(reading: Reading): Found | undefined {
  if (!things.test(reading.spaced) || others.test(reading.spaced)) return undefined;
  return named(reading, /^(keys?|tokens?|secrets?|credentials?|passwords?|string|kubeconfig)$/);
}

export const credentials: Signal = {
  id: 'credentials',
  find(reading) {
    const parameter = reading.parameters.find(carriesSecret);
    return parameter ? fromParameter(parameter) : (byName(reading) ?? said(reading, handsOut));
  },
};
