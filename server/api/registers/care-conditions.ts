/** A value of an input type, as variables carry it. */
export type Condition = Readonly<Record<string, unknown>>;

/** Groups inside groups are followed so many steps up; deeper ones would need a rule of their own. */
const STEPS = 8;

const inside = (steps: number): Condition => ({
  OR: [{ handledWithCare: { eq: true } }, ...(steps > 1 ? [{ parents: { some: inside(steps - 1) } }] : [])],
});

/** Is this group to be handled with care, or inside one that is? A `GroupWhere`. */
export const WITH_CARE: Condition = inside(STEPS + 1);

/** The opposite; `handledWithCare` may be unset, which is no. */
export const WITHOUT_CARE: Condition = {
  OR: [{ handledWithCare: { eq: false } }, { handledWithCare: { eq: null } }],
  NOT: { parents: { some: inside(STEPS) } },
};
