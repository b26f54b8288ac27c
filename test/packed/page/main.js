import { extractQuotes } from 'broadsheet'

const [quote] = extractQuotes('“It is done,” Rania Haddad said.')
document.querySelector('#out').textContent = `${quote.speaker.name}: ${quote.text}`
