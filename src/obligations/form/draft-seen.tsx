import type { FormState } from '../../web/components/form.js';
import type { Asked } from './asked.js';

/** Which draft the person had before her: a newer one is not dropped by what she sends. */
export function DraftSeen({ asked, form }: { asked: Asked; form: FormState }) {
  const seen = form.values['draftVersion'] ?? String(asked.draft?.version ?? 0);
  return <input type="hidden" name="draftVersion" value={seen} />;
}
