import {
  attributeOf,
  childOf,
  childrenOf,
  isOn,
  nameOf,
  numberOf,
  valueOf,
  type OoxmlNode,
} from './ooxml.js';

export interface NumberingLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.%2)": what is printed, a percent sign before the level whose number is meant. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** The level (counted from 1) whose step restarts this one; 0 never, undefined any upper one. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  readonly paragraphStyle: string | undefined;
}

export interface NumberingList {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** Levels that this list starts anew, with their first number. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface AbstractList {
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  readonly styleLink: string | undefined;
  readonly numStyleLink: string | undefined;
}

/** `word/numbering.xml`: what each list id prints. Lists linked through a numbering style are resolved. */
export function numberingDefinitions(nodes: readonly OoxmlNode[]): ReadonlyMap<string, NumberingList> {
  const abstracts = new Map<string, AbstractList>();
  for (const node of named(nodes, 'w:abstractNum'))
    abstracts.set(attributeOf(node, 'w:abstractNumId') ?? '', abstractList(node));
  const lists = new Map<string, NumberingList>();
  for (const node of named(nodes, 'w:num')) {
    const abstractId = followStyleLink(valueOf(node, 'w:abstractNumId') ?? '', abstracts);
    lists.set(attributeOf(node, 'w:numId') ?? '', listOf(node, abstractId, abstracts.get(abstractId)));
  }
  return lists;
}

function named(nodes: readonly OoxmlNode[], name: string): readonly OoxmlNode[] {
  return nodes.filter((node) => nameOf(node) === name);
}

function abstractList(node: OoxmlNode): AbstractList {
  const levels = new Map<number, NumberingLevel>();
  for (const level of named(childrenOf(node), 'w:lvl'))
    levels.set(numberOf(attributeOf(level, 'w:ilvl')) ?? 0, levelOf(level));
  return { levels, styleLink: valueOf(node, 'w:styleLink'), numStyleLink: valueOf(node, 'w:numStyleLink') };
}

function followStyleLink(abstractId: string, abstracts: ReadonlyMap<string, AbstractList>): string {
  const link = abstracts.get(abstractId)?.numStyleLink;
  if (link === undefined) return abstractId;
  for (const [id, candidate] of abstracts) if (candidate.styleLink === link) return id;
  return abstractId;
}

function listOf(node: OoxmlNode, abstractId: string, abstract: AbstractList | undefined): NumberingList {
  const levels = new Map(abstract?.levels);
  const restarts = new Map<number, number>();
  for (const override of named(childrenOf(node), 'w:lvlOverride')) {
    const index = numberOf(attributeOf(override, 'w:ilvl')) ?? 0;
    const level = childOf(override, 'w:lvl');
    if (level) levels.set(index, levelOf(level));
    const start = numberOf(valueOf(override, 'w:startOverride'));
    if (start !== undefined) restarts.set(index, start);
  }
  return { abstractId, levels, restarts };
}

function levelOf(node: OoxmlNode): NumberingLevel {
  const suffix = valueOf(node, 'w:suff');
  return {
    start: numberOf(valueOf(node, 'w:start')) ?? 0,
    format: valueOf(node, 'w:numFmt') ?? 'decimal',
    text: valueOf(node, 'w:lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: numberOf(valueOf(node, 'w:lvlRestart')),
    legal: isOn(node, 'w:isLgl'),
    paragraphStyle: valueOf(node, 'w:pStyle'),
  };
}
