/** What the service's error codes mean, as far as it helps (reference: error codes of the v1 pages). Codes are without their prefix. */

export const tokenCodes: ReadonlySet<string> = new Set([
  '0201',
  '0202',
  '0203',
  '0204',
  '2784',
  '4201',
  '4127',
  '4117',
  '4119',
]);
export const internalCodes: ReadonlySet<string> = new Set(['0010', '0012', '0013']);
export const busyCodes: ReadonlySet<string> = new Set(['0114', '4206', '4395', '6101', '2799']);
export const goneCodes: ReadonlySet<string> = new Set(['0015', '0102', '2775']);
/** The version already has the requested status. */
export const alreadyDoneCode = '6357';
/** There is no log yet, or no longer, or its path is missing: this is no failure. */
export const noLogCodes: ReadonlySet<string> = new Set(['0806', '2776', '2818', '2819', '2820', '2836']);
/** The account is in arrears, restricted, suspended or frozen. */
export const accountCodes: ReadonlySet<string> = new Set([
  ...['0109', '1003', '2837', '4106', '4116', '4118', '6201', '6203'],
]);
/** A permission, a project or an account is missing: a new token would not help, also if the status is 401. */
export const forbiddenCodes: ReadonlySet<string> = new Set([
  ...['0108', '0112', '0207', '0210', '2785', '4826'],
  ...accountCodes,
]);

const project =
  'Open a project of the account that you signed in with, or sign in with the account of this project.';
const account = 'Ask the owner of the account: it is in arrears, restricted or suspended.';
const permission =
  'Ask an administrator for the permission on ModelArts (and on the OBS bucket, if a path is named).';
const agency = 'Ask an administrator to authorize ModelArts in the account (its agency).';
const quota = 'Stop or delete what you no longer need, or request a higher quota.';

/** What to try, for codes about which more is known than their kind. */
export const adviceByCode: Readonly<Record<string, string>> = {
  '0102': 'Look for it in the list.',
  '0105': 'The status has changed. Refresh, then try again.',
  '0106': quota,
  '0108': permission,
  '0109': account,
  '0112': permission,
  '0116': quota,
  '0118': quota,
  '0210': project,
  '0207': project,
  '2604': 'Choose another output path, or wait until the version that uses it has ended.',
  '2785': agency,
  '2786': project,
  '2796': 'The status has changed. Refresh, then try again.',
  '2815': quota,
  '2833': quota,
  '2837': account,
  '2878': 'The status has changed. Refresh, then try again.',
  '4116': account,
  '4118': account,
  '4310': agency,
  '4335': agency,
  '4336': agency,
  '4992': 'Choose another specification: this one is sold out.',
  '6201': account,
  '6203': account,
};
