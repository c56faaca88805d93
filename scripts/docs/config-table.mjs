/** The settings of a zod schema as a Markdown table: name, default, what it is for. */
export function configTable(schema) {
  const lines = Object.entries(schema.shape).map(
    ([name, setting]) => `| \`${name}\` | ${defaultOf(setting)} | ${setting.description ?? ''} |`,
  );
  return ['| setting | default | what it is |', '| --- | --- | --- |', ...lines].join('\n');
}

function defaultOf(setting) {
  const { success, data } = setting.safeParse(undefined);
  if (!success) return 'must be given';
  if (data === undefined || data === '') return '';
  if (typeof data === 'boolean') return `\`${Number(data)}\``;
  if (typeof data === 'object') return 'a public one, only for trying out';
  return `\`${data}\``;
}
