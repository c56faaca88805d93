export interface FuzzOptions {
  folder: string;
  from?: number;
  count: number;
  onFailure?: (failure: FuzzFailure) => void;
}

export interface FuzzFailure {
  number: number;
  outcome: string;
  ms: number;
}

export function fuzzReading(
  options: FuzzOptions,
): Promise<{ tally: Record<string, number>; failures: FuzzFailure[] }>;
