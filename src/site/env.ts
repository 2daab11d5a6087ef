/** What a build is told by its surroundings. Unset is a valid state for each. */
export const site = {
  /** A POST address for the contact form. */
  contactEndpoint: process.env.CONTACT_ENDPOINT || undefined,
  contactMail: process.env.CONTACT_MAIL || undefined,
  issuesUrl: process.env.ISSUES_URL || undefined,
  /** Where files of the repository are edited, without a slash at its end. */
  editUrl: process.env.EDIT_URL || undefined,
};

/** Whether readers can write to whoever runs this copy; where they cannot, no page offers it. */
export const hasContact = Boolean(site.contactEndpoint || site.contactMail || site.issuesUrl);
