/** Words that an apostrophe begins: "'em", "'tis". From Quirk et al. (1985), §II.13, and the Chicago Manual of Style, 6.117. */
import { list } from './table.js'

export const ELISIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ list(`
bout cause cept em fraid n neath nother round s scuse til till tis twas tween twere twill twixt
`))
