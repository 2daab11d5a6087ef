import { named, type Signal } from './signal.ts';

const things =
  /^(permissions?|roles?|users?|members?|access|policy|policies|organi[sz]ations?|billing|firewalls?|firewall|dns|domains?|iam|acl|admins?|accounts?|groups?|teams?|sso|settings|network|vpc|cluster|clusters|tenant|invitations?|credential|quota|license|licenses|webhooks?|namespace|security|registry)$/;

/** A node may also be one of a scene, a graph or a runtime of that name. */
const nodes = /^nodes?$/;
const ofCluster = /\b(clusters?|kubernetes|node pools?)\b/i;

const others =
  / (comment|message|story|task|issue|note|search|playlist|follow|reaction|email|calendar|contact|label|segment|card|move item|milestone|wiki|discount|section|user agent|network state) /;

export const administrative: Signal = {
  id: 'administrative',
  find(reading, category) {
    if (category === 'Read' || others.test(reading.spaced)) return undefined;
    return (
      named(reading, things) ??
      (ofCluster.test(`${reading.spaced} ${reading.lead}`) ? named(reading, nodes) : undefined)
    );
  },
};
