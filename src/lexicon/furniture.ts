/**
 * What pages say around an article: buttons, labels, prompts. Written down from the common vocabulary of news sites and
 * of the content systems behind them (WordPress sharing and comment templates, Disqus, Piano and similar paywalls, GDPR
 * notices). All in small letters, marks left out.
 */
import { list, phrases, together } from './table.js'

/** One word that fills a line, give or take a number, and gives away every other line that it stands in. */
export const INTERFACE_BUTTONS = /* @__PURE__ */ list(`
ad advertise advertisement advertisements advertising caption copied copy enlarge facebook gallery image instagram link linkedin listen loading menu
photos premium promoted register scroll share skip sponsored telegram toggle twitter whatsapp youtube
`)

/** All words that fill a line. */
export const BUTTONS = /* @__PURE__ */ together(INTERFACE_BUTTONS, /* @__PURE__ */ list(`
bookmark cancel close comment comments continue copyright delicious digg discuss email fb flipboard follow google homepage like live login mail
messenger more newsletter newsletters next pause pinterest play pocket podcast post previous print reactions reddit replay reply reprints resize rss
save search send settings shares sms snapchat submit subscribe summary swipe threads tiktok tumblr tweet viber volume watch x
`))

/** Words that buttons, prompts and notices are about. A line of nothing but these, small words and numbers is one. */
export const INTERFACE_WORDS = /* @__PURE__ */ list(`
account ads affiliate alerts android apps article articles audio autoplay briefing browser button channel click clip consent content correction
disclaimer donate download edition emails enable epaper error explore favorites favourites feed feedback fullscreen galleries gift html5 images
javascript keywords licensing linked links load loaded log member members modal mode navigation options page pages password playback player playlist
policy posts preferences profile read reader readers recommended related republish reset screen section shared sharing sign signed slideshow sponsor
stories story tag tags text thumbnail topic topics transcript trending typo unlimited unlock updates upgrade video videos view viewed website zoom
`)

/** What readers write below a story: where a short line speaks of it, the story has ended. */
export const COMMENT_WORDS = /* @__PURE__ */ list(`comment comments replies`)

/** What such lines say beside function words: whatever the visitor shall do, and when. */
export const INTERFACE_FILLERS = /* @__PURE__ */ list(`
accept access add allow also article's audio-generated back background become best breaking catch closed conditions create daily discover discussion
enter expand explained explainer find free full further give headlines here hide how icymi keep large larger latest leave main manage medium month new
news now old open popular reading report saved see show size small smaller started suggest supported tap terms thank thanks today top trial try
unavailable use very week weekly who write
`)

/** Such a line opens a list of links if it begins with one of these, or with a label of one word. */
export const LINK_OPENERS = /* @__PURE__ */ list(`explore most read top`)

/** The whole line is this, and its words alone do not tell. */
export const FURNITURE_LINES: readonly string[] = /* @__PURE__ */ phrases(`
about us|abstract|all comments|buy alternative|buy now|contact us|dive deeper|e mail
follow me|for immediate use|forwarded message|i accept|like us|media release|more info|more information|news provided by|news release|next post|no thanks|original message|press release
previous post|plus icon|purchase licensing rights|request a correction|save for later|share with friends|show all|show more
show moreshow less|social sharing|speed read|sponsor message|stay connected|table of contents|terms conditions|the post|tweet this
`)

/** The line begins so. */
export const FURNITURE_OPENINGS: readonly string[] = /* @__PURE__ */ phrases(`
a message from our|a post shared by|a version of this article|about the author|accept all|all rights reserved|already a subscriber
already have an account|also read|an official website|article continues|as a subscriber|back to|become a member|brought to you by|by clicking
by signing up|catch up on|chat with|check out our|comments expressed|connect with|content is not available|continue reading|cookie settings
create a free account|create an account|daily content from|disclaimer|disclosure|do not sell|do you have a story|do you have a tip|do you have an
don't have an account|don't miss|don't want to see|embargoed until|enter your|exclusive articles|filed under|follow us|for confidential support
for immediate release|for licensing|for more from|for more information|for more news|for more stories|for reprints|found a mistake|found an error
get breaking|get exclusive|get in touch|get the best|get the day's|get the latest|get this|got a story|got a tip|have a story|have a tip
have you been affected|have your say|heard on|if you buy something|if you have a|if you have any|if you like|if you purchase|in case you missed
in each episode of|interested in more|invalid email|join the conversation|join the discussion|keep reading|learn more|leave a|let our
like us on|log in|make a donation|may not be reproduced|most popular|must read|need more|never miss|newsletter|not a subscriber|not for redistribution
opinions expressed|our community|our mission|our standards|paid content|paid post|photo gallery|plan your next|powered by|presented by
produced in partnership|published under|related|search author|see all|see also|see more|see the full|sign in|sign up
something went wrong|spotted an error|start your|stay in the know|stay informed|stay on top|stay up to date|stay updated|story continues
submit a|support independent|tags|tap to|terms and conditions|terms of service|terms of use|thank you for|thanks for
the audio version of this|the opinions expressed|the views and opinions|the views expressed|this article contains affiliate|this article may contain
this audio is|this content|this is a live blog|this is a paid|this is a rush transcript|this is an archived article
this site is protected|this site uses|to continue reading|to leave a comment|to see this|to submit|to view this|topics|trending|try refreshing
unlimited digital|view all|view author|was this article|was this email|was this helpful|was this page|watch now|watch the moment
we and our|we apologize|we may earn|we use cookies|we use your|we value|we want our comments|we welcome|while you're here|you are receiving this email
you are replying to|you can also|you can find this story in|you can follow|you have full access to|you may also|you might also|you received this email
your support
`)

/** Verbs in the imperative that ask the visitor to do something: the line begins with one. */
export const FURNITURE_VERBS = /* @__PURE__ */ list(`
bookmark browse buy call choose click comment contact donate download email enjoy explore follow generate get join listen play please read receive register reply
republish save scroll send share skip sponsored submit subscribe support swipe tweet unlock view visit watch
`)

/** A line that opens a list of links: headlines, topics or tags follow. */
export const LINK_LABELS: readonly string[] = /* @__PURE__ */ phrases(`
also in|also read|around the web|breaking news|categories|don't miss|editor's choice|editor's picks|elsewhere|featured
filed under|find out more|for you|from our partners|from the archive|from the web|good deals|highlights|hot topics|in case you missed it
in other news|in pictures|in this article|in this story|just in|just watched|keep reading|latest|latest news|learn more|more|more coverage
more for you|more from|more in|more news|more on|more on this|most commented|most watched|must read|must reads|next up|next up in
now playing|on this story|our picks|outbrain|people also read|popular|recent|recent posts|recent stories|recommended|related
related coverage|see also|similar articles|sponsored|story tags|suggested|taboola|tags|the latest|today's headlines
today's top stories|top news|top picks|topics|trending|up next|upcoming events|view more|watch|we recommend|what to read next|what's hot
you may also like|you may be interested in|you might also like|you might like
`)

/** A line of its own over the main points of a story. */
export const POINTS_LABELS: readonly string[] = /* @__PURE__ */ phrases(`
at a glance|highlights|in brief|in short|in summary|key facts|key findings|key highlights|key points|key takeaways|main points|quick facts|quick read
story highlights|summary|takeaways|the gist|things to know|tl dr|what to know|what we know|what you need to know
`)

/** Words that speak to the visitor of the page rather than to the reader of the story. */
export const FURNITURE_WORDS = /* @__PURE__ */ list(`
ad-free adblock app bookmark commenting commission cookie cookies digest email homepage inbox login newsletter newsletters notifications
paywall permission podcast privacy promotional recaptcha redistributed refreshing reprints reproduced rss sign-up signup subscribe subscriber subscribers subscription
subscriptions unsubscribe webpage
`)
