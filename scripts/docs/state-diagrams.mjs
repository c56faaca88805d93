/** The state tables as Mermaid diagrams, each with what its commands must carry. */
export function stateDiagrams(tables, printMermaid) {
  const parts = tables.map(({ title, says, table }) =>
    [`## ${title}`, says, `\`\`\`mermaid\n${printMermaid(table)}\`\`\``].join('\n\n'),
  );
  return [
    '# States',
    'Printed from the tables in `src` by `npm run docs`; tests prove each of them total and every state reachable. An arrow is a command; in brackets stands what it must carry. A pair without an arrow is refused with a sentence.',
    ...parts,
  ].join('\n\n');
}
