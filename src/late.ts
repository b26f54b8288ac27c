/**
 * What built packages have instead of regular expressions that ask for classes of Unicode (`packing/late-patterns.ts`): tags that
 * make a pattern out of its text once, when it is first asked for. What it finds depends on its text alone.
 */
const tag = (flags: string, made: Record<string, RegExp> = {}) => ({ raw: [text = ''] }: TemplateStringsArray): RegExp => (made[text] ??= new RegExp(text, flags))

export const lateU = /* @__PURE__ */ tag('u')
export const lateIU = /* @__PURE__ */ tag('iu')
export const lateGU = /* @__PURE__ */ tag('gu')
