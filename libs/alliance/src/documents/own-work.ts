/** Whoever has a role in the alliance registers documents for their own work. */
export { acting, notInRole } from '../parties/role-facts';
