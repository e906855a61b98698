/** Who can write a record. */
export const ROLES = ['resident', 'actor', 'bar', 'coordinator'] as const;
export type Role = (typeof ROLES)[number];

/** What a role may do with records. */
export const RIGHT_NAMES = ['propose', 'decide', 'decide-boundary', 'remove'] as const;
export type Right = (typeof RIGHT_NAMES)[number];

const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  resident: ['propose'],
  actor: ['propose'],
  bar: ['propose', 'decide'],
  coordinator: ['propose', 'decide', 'decide-boundary', 'remove'],
};

/** Tells whether a role has a right (PR-22). */
export function may(role: Role, right: Right): boolean {
  return RIGHTS[role].includes(right);
}
