export function compileReading(name: string): string;
