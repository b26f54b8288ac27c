/**
 * What pages say around an article: buttons, labels, prompts. Written down from the common vocabulary of news sites and
 * of the content systems behind them (WordPress sharing and comment templates, Disqus, Piano and similar paywalls, GDPR
 * notices). All in small letters, marks left out.
 */
import { phrases } from './table.js'

/** The whole line is this, give or take a number. */
export const FURNITURE_LINES: readonly string[] = /* @__PURE__ */ phrases(`
  ad
  add a comment
  advertise
  advertise with us
  advertisement
  advertisement continue reading the main story
  advertisement scroll to continue
  advertisements
  advertising
  affiliate links
  all comments
  be the first to comment
  bookmark
  buy alternative
  buy now
  cancel
  caption
  close
  close menu
  close modal
  comment
  comments
  comments are closed
  comments off
  contact us
  continue
  cookie policy
  copied
  copy
  copy link
  copyright
  delicious
  digg
  discuss
  dive deeper
  download app
  download our app
  e mail
  email
  email address
  email link
  email the author
  enlarge
  enlarge image
  enlarge this image
  explore all newsletters
  facebook
  fb
  flipboard
  follow
  follow me
  for immediate use
  free weekly newsletter
  full screen
  gallery
  gift article
  gift this article
  give this article
  google
  hide caption
  homepage
  i accept
  image
  instagram
  like
  like us
  link
  link copied
  linkedin
  listen
  listen to article
  live
  load comments
  load more
  loading
  login
  mail
  manage cookies
  manage newsletters
  media release
  menu
  messenger
  more
  more info
  more information
  more options
  more sharing options
  news release
  newsletter
  newsletters
  next
  next article
  next post
  next story
  no comments
  no comments yet
  no thanks
  pause
  photos
  pinterest
  play
  play video
  pocket
  podcast
  post
  post comment
  premium
  press release
  previous
  previous article
  previous post
  print
  print article
  print this article
  print this page
  privacy policy
  promoted
  purchase licensing rights
  reactions
  read comments
  read full article
  read in app
  read next
  read the full article
  read the full story
  reddit
  register
  replay
  reply
  report a typo
  report ad
  report an error
  report this ad
  reprints
  republish this article
  request a correction
  resize
  rss
  save
  save article
  save for later
  save story
  save this story
  scroll
  scroll to continue
  search
  see comments
  send
  send any friend a story
  settings
  share
  share article
  share link
  share options
  share story
  share via email
  share with friends
  shares
  sharing options
  show all
  show caption
  show comments
  show more
  show more sharing options
  show moreshow less
  skip
  skip advertisement
  skip to content
  skip to main content
  sms
  snapchat
  speed read
  sponsor message
  sponsored
  sponsored content
  sponsored links
  stay connected
  story saved
  submit
  subscribe
  suggest a correction
  summary
  swipe
  table of contents
  telegram
  text size
  the post
  threads
  tiktok
  toggle
  tumblr
  tweet
  tweet this
  twitter
  unlock this article
  view gallery
  view image in fullscreen
  view profile
  volume
  watch
  watch video
  whatsapp
  x
  youtube
`)

/** The line begins so. */
export const FURNITURE_OPENINGS: readonly string[] = /* @__PURE__ */ phrases(`
  a post shared by
  a version of this article appeared
  a version of this article appears
  about the author
  about the writer
  accept all
  all rights reserved
  allow content
  already a subscriber
  already have an account
  also read
  analysis on all things
  article continues
  as a subscriber
  ask us
  back to
  become a member
  become a subscriber
  brought to you by
  by clicking
  by providing an email
  by providing your email
  by signing up
  by submitting
  by subscribing
  catch up on
  chat with
  check out our
  click here
  click to
  connect with
  content is not available
  continue reading
  contributed content
  cookie settings
  create a free account
  create an account
  daily content from
  do not sell
  do you have a story
  do you have a tip
  do you have an
  don't have an account
  don't miss
  don't want to see
  download the app
  embargoed until
  enjoy unlimited
  enter your
  exclusive articles
  exclusive discounts
  explore more
  filed under
  follow ap's
  follow our
  follow us
  for confidential support
  for copyright
  for customer support
  for immediate release
  for licensing
  for more from
  for more information
  for more news
  for more on this
  for more stories
  for reprints
  for the latest
  free newsletter
  full coverage
  get a daily
  get alerts
  get all the
  get breaking
  get daily
  get exclusive
  get in touch
  get our
  get the best
  get the day's
  get the latest
  get the news
  get this
  get unlimited
  get up to
  got a story
  got a tip
  have a story
  have a tip
  have an opinion
  have something to say
  have you been affected
  have your say
  if you are a subscriber
  if you buy something
  if you enjoyed
  if you have a
  if you have any
  if you like
  if you purchase
  if you value
  in case you missed
  in each episode of
  interested in more
  it only takes a minute
  join our
  join the conversation
  join the discussion
  join us
  keep reading
  learn more
  leave a
  let our
  like this story
  like us on
  like what you
  liked this
  listen to this
  log in
  make a donation
  may not be reproduced
  members of our
  most popular
  must read
  need more
  never miss
  new comments
  newsletter
  not a subscriber
  not for redistribution
  now read
  opinions expressed
  order reprints
  our community
  our mission
  our newsletter
  our standards
  our website
  paid content
  paid post
  photo gallery
  plan your next
  please confirm
  please consider
  please enable
  please enter
  please share
  please sign
  please support
  please try
  please upgrade
  post a
  powered by
  presented by
  print subscribers
  produced in partnership
  protected by recaptcha
  published under
  read also
  read more
  read our
  register now
  reject all
  related
  rights reserved
  search author
  see all
  see also
  see full gallery
  see more
  see the full
  send tips
  send your
  share on
  share this
  share your
  sign in
  sign up
  start your
  stay in the know
  stay informed
  stay on top
  stay up to date
  story continues
  submit a
  subscribe now
  subscribe to
  subscribe today
  support independent
  support our
  tags
  tap here
  tap to
  terms and conditions
  terms of service
  terms of use
  thank you for
  thanks for
  the comments section
  the latest news
  the opinions expressed
  the views and opinions
  the views expressed
  this article contains affiliate
  this article may contain
  this article was amended
  this content
  this is a live blog
  this is a paid
  this is an archived article
  this site is protected
  this site uses
  to continue reading
  to leave a comment
  to read more
  to read the full
  to see this
  to submit
  to view this
  topics
  trending
  try refreshing
  unlimited digital
  updates from our
  view all
  view author
  view comments
  view more
  view this post
  visit our
  want more from
  watch live
  watch more
  watch now
  watch the moment
  watch the video
  we apologize
  we are no longer
  we may earn
  we use cookies
  we value
  we want to hear
  we welcome
  you are replying to
  you can also
  you can find this story in
  you can follow
  you have reached
  you may also
  you might also
  your browser
  your email
  your privacy
  your subscription
  your support
  your web browser
`)

/** Verbs in the imperative that ask the visitor to do something: the line begins with one. */
export const FURNITURE_VERBS: readonly string[] = /* @__PURE__ */ phrases(`
  bookmark
  browse
  buy
  choose
  click
  comment
  contact
  donate
  download
  email
  enjoy
  explore
  follow
  get
  join
  listen
  play
  read
  receive
  register
  reply
  republish
  save
  scroll
  send
  share
  skip
  sponsored
  subscribe
  support
  swipe
  tweet
  unlock
  view
  visit
  watch
`)

/** A line that opens a list of links: headlines, topics or tags follow. */
export const LINK_LABELS: readonly string[] = /* @__PURE__ */ phrases(`
  also in
  also on
  also read
  around the web
  breaking news
  categories
  don't miss
  editor's choice
  editor's picks
  editors' picks
  elsewhere
  explore more
  explore more on the topics in this story
  explore more on these topics
  explore topics
  featured
  filed under
  find out more
  for you
  from our partners
  from the archive
  from the web
  good deals
  highlights
  hot topics
  in case you missed it
  in other news
  in pictures
  in this article
  in this story
  in this topic
  just in
  just watched
  keep reading
  latest
  latest headlines
  latest news
  latest posts
  latest stories
  latest videos
  learn more
  more
  more coverage
  more for you
  more from
  more from the
  more from this
  more headlines
  more in
  more like this
  more news
  more on
  more on this
  more on this story
  more on this topic
  more stories
  more to read
  more top stories
  more trending
  most commented
  most popular
  most popular today
  most read
  most recent
  most shared
  most viewed
  most watched
  must read
  must reads
  next up
  next up in
  now playing
  on this story
  our picks
  outbrain
  people also read
  picked for you
  popular
  popular now
  popular on
  popular stories
  read also
  read more
  read more about
  read more on
  read next
  read this next
  recent
  recent news
  recent posts
  recent stories
  recommended
  recommended for you
  recommended reading
  recommended stories
  related
  related article
  related articles
  related content
  related coverage
  related internet links
  related links
  related news
  related posts
  related reading
  related stories
  related story
  related tags
  related topics
  related video
  related videos
  see also
  similar articles
  sponsored
  sponsored content
  story tags
  suggested
  taboola
  tags
  the latest
  today's headlines
  today's top stories
  top headlines
  top news
  top picks
  top stories
  topics
  topics in this story
  trending
  trending articles
  trending news
  trending now
  trending stories
  trending today
  up next
  upcoming events
  view more
  watch
  watch next
  we recommend
  what to read next
  what's hot
  you may also like
  you may be interested in
  you might also like
  you might be interested in
  you might like
`)

/** Words that speak to the visitor of the page rather than to the reader of the story. */
export const FURNITURE_WORDS: readonly string[] = /* @__PURE__ */ phrases(`
  ad-free
  adblock
  app
  bookmark
  commenting
  commission
  cookie
  cookies
  digest
  email
  homepage
  inbox
  login
  newsletter
  newsletters
  notifications
  paywall
  podcast
  privacy
  promotional
  recaptcha
  refreshing
  reprints
  rss
  sign-up
  signup
  subscribe
  subscriber
  subscribers
  subscription
  subscriptions
  unsubscribe
  webpage
`)
