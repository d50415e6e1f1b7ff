/** The version of the rule book. It grows whenever a rule changes its answers, so that whoever decides a history again knows by which. */
export const RULES = 2;
