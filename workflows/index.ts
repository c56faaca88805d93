export { consolidation } from './consolidation.workflow.js';
export { escalation } from './escalation.workflow.js';
export { planCycle } from './plan-cycle.workflow.js';
export { round } from './round.workflow.js';
