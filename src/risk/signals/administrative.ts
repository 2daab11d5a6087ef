import { named, type Signal } from './signal.ts';

const things =
  /^(permissions?|roles?|users?|members?|access|policy|policies|organi[sz]ations?|billing|firewalls?|firewall|dns|domains?|iam|acl|admins?|accounts?|groups?|teams?|sso|settings|network|vpc|cluster|clusters|tenant|invitations?|credential|quota|license|licenses|webhooks?|namespace|node|nodes|security|registry)$/;

export const administrative: Signal = {
  id: 'administrative',
  find(reading, category) {
    if (
      category === 'Read' ||
      / (comment|message|story|task|issue|note|search|playlist|follow|reaction|email|calendar|contact|label|segment) /.test(
        reading.spaced,
      )
    )
      return undefined;
    return named(reading, things);
  },
};
