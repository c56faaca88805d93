import { RuleBroken, type RuleCode } from './rule-broken.js';

/** One allowed step. `needs` names what the command must carry. */
export interface Transition<S extends string, C extends string, N extends string = string> {
  from: S;
  command: C;
  to: S;
  needs: readonly N[];
}

/** Commands that a state refuses, and the sentence (by code) with which it does. */
export interface Refusal<S extends string, C extends string> {
  from: S;
  commands: readonly C[];
  code: RuleCode;
}

/** A state machine as data: every pair of state and command is either a transition or a refusal. */
export interface StateTable<S extends string, C extends string, N extends string = string> {
  name: string;
  initial: S;
  /** States in which a story may rest for ever. */
  resting: readonly S[];
  states: readonly S[];
  commands: readonly C[];
  transitions: readonly Transition<S, C, N>[];
  refusals: readonly Refusal<S, C>[];
}

/** The transition of a command. Throws `RuleBroken` with the refusal's code and the pair. */
export function transitionOf<S extends string, C extends string, N extends string>(
  table: StateTable<S, C, N>,
  from: S,
  command: C,
): Transition<S, C, N> {
  const found = table.transitions.find((each) => each.from === from && each.command === command);
  if (found) return found;
  const refusal = table.refusals.find((each) => each.from === from && each.commands.includes(command));
  throw new RuleBroken(refusal?.code ?? 'changed-meanwhile', { state: from, command });
}

/** The commands a state accepts: what a page may offer. */
export function commandsFrom<S extends string, C extends string>(table: StateTable<S, C>, from: S): C[] {
  return table.transitions.filter((each) => each.from === from).map((each) => each.command);
}

/** What is wrong with a table, one sentence each; empty when it is total, unambiguous, reachable, without dead ends. */
export function validateTable<S extends string, C extends string>(table: StateTable<S, C>): string[] {
  return [...pairProblems(table), ...nameProblems(table), ...reachProblems(table)];
}

/** The table as a Mermaid state diagram, for the documents that are printed from it. */
export function printMermaid<S extends string, C extends string>(table: StateTable<S, C>): string {
  const id = (state: S): string => state.replaceAll('-', '_');
  const lines = [
    'stateDiagram-v2',
    ...table.states
      .filter((state) => id(state) !== state)
      .map((state) => `  state "${state}" as ${id(state)}`),
    `  [*] --> ${id(table.initial)}`,
    ...table.transitions.map(arrow),
    ...table.resting.map((state) => `  ${id(state)} --> [*]`),
  ];
  return `${lines.join('\n')}\n`;

  function arrow({ from, to, command, needs }: Transition<S, C>): string {
    const label = needs.length > 0 ? `${command} (${needs.join(', ')})` : command;
    return `  ${id(from)} --> ${id(to)}: ${label}`;
  }
}

function pairProblems<S extends string, C extends string>(table: StateTable<S, C>): string[] {
  return table.states.flatMap((state) =>
    table.commands.flatMap((command) => {
      const defined = table.transitions.filter(
        (each) => each.from === state && each.command === command,
      ).length;
      const refused = table.refusals.filter(
        (each) => each.from === state && each.commands.includes(command),
      ).length;
      const pair = `${table.name}: ${command} in ${state}`;
      if (defined + refused === 0) return [`${pair} is neither defined nor refused`];
      if (defined + refused > 1) return [`${pair} has more than one answer`];
      return [];
    }),
  );
}

function nameProblems<S extends string, C extends string>(table: StateTable<S, C>): string[] {
  const states = new Set<string>(table.states);
  const commands = new Set<string>(table.commands);
  const usedStates = [
    table.initial,
    ...table.resting,
    ...table.transitions.flatMap((each) => [each.from, each.to]),
    ...table.refusals.map((each) => each.from),
  ];
  const usedCommands = [
    ...table.transitions.map((each) => each.command),
    ...table.refusals.flatMap((each) => each.commands),
  ];
  return [
    ...usedStates.filter((each) => !states.has(each)).map((each) => `${table.name}: unknown state ${each}`),
    ...usedCommands
      .filter((each) => !commands.has(each))
      .map((each) => `${table.name}: unknown command ${each}`),
  ];
}

function reachProblems<S extends string, C extends string>(table: StateTable<S, C>): string[] {
  const reached = closure([table.initial], (state) => next(table, state));
  return table.states.flatMap((state) => {
    if (!reached.has(state)) return [`${table.name}: ${state} cannot be reached`];
    const onward = closure([state], (each) => next(table, each));
    const canRest = table.resting.some((each) => onward.has(each));
    return canRest ? [] : [`${table.name}: no way from ${state} to an end`];
  });
}

function next<S extends string, C extends string>(table: StateTable<S, C>, state: S): S[] {
  return table.transitions.filter((each) => each.from === state).map((each) => each.to);
}

function closure<S extends string>(seeds: readonly S[], onward: (state: S) => readonly S[]): Set<S> {
  const seen = new Set<S>(seeds);
  for (const state of seen) for (const each of onward(state)) seen.add(each);
  return seen;
}
