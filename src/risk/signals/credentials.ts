import { named, parameterNamed, type Signal } from './signal.ts';

const secret =
  /\b(password|passwd|secret|secrets|api key|apikey|access token|auth token|bearer|private key|credentials?|client secret|passphrase|api token|secret key|ssh key|ssh keys|service account key|refresh token|connection string|signing secret|personal access token|otp|mfa code|jwt)\b/;
const not =
  /\b(page|next|continuation|cursor|id|ids|name|arn|count|max|sid|list sid|type|require\w*|has|is|enable\w*|policy|expir\w*)\b/;

export const credentials: Signal = {
  id: 'credentials',
  find(reading) {
    const byParameter = parameterNamed(
      reading,
      secret,
      (one) =>
        !not.test(one.words) && one.type !== 'boolean' && one.type !== 'number' && one.type !== 'integer',
    );
    if (byParameter) return byParameter;
    if (/ (docs|documentation|search docs|guide) /.test(reading.spaced)) return undefined;
    return / (api keys?|tokens? (create|get|rotate)|(create|get|list|rotate|generate|revoke|show|new) (\w+ ){0,2}(keys?|tokens?|secrets?|credentials?|passwords?)|secrets?|credentials?|signing keys?|access tokens?|connection string) /.test(
      reading.spaced,
    ) &&
      !/ (translation|localization|primary|foreign|public|keyboard|press|design|page) /.test(reading.spaced)
      ? named(reading, /^(keys?|tokens?|secrets?|credentials?|passwords?|string)$/)
      : undefined;
  },
};
