import { list } from './table.js'

/** Elements that begin a line of their own (HTML Living Standard, 15.3: `display: block`, `list-item` and the rows and cells of tables). */
export const BLOCK_ELEMENTS = /* @__PURE__ */ list(`
article aside blockquote body br center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr
html li main nav ol p pre search section summary table tbody td tfoot th thead title tr ul
`)

/** Elements that stand inside a line, or show nothing but themselves (HTML Living Standard, 4.5 and 4.8). */
export const INLINE_ELEMENTS = /* @__PURE__ */ list(`
a abbr amp-img audio b bdi bdo big button cite code data del dfn em embed font i iframe img input ins kbd label link mark meta meter noscript object
path picture q s samp small source span strike strong sub sup svg time track tt u var video wbr
`)

/** Elements whose content nobody reads. */
export const HIDDEN_ELEMENTS = /* @__PURE__ */ list(`head script style template`)
