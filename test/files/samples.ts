import type { FileFormat } from '../../src/index.js'

export interface Sample {
  readonly format: FileFormat
  readonly source: string
  readonly titles: readonly string[]
  /** How many characters of the next record it takes to know that one has begun. */
  readonly ahead: number
}

const RULED = (rule: string): string =>
  [
    'Ferry line to Sunder Island opens again\nBy Ines Okoro\n3 March 2021\n\nThe ferry to Sunder Island sailed on Wednesday for the first time since the storm.\n\n"We waited eleven weeks," said Captain Ulla Brandt.',
    'Council puts off vote on the old cannery\n\nA vote on the cannery was put off until spring.\n\nNobody objected.',
    'Who pays for the bridge?\nBy Tomas Lindqvist and Ruth Amadi\n\nRepairs will cost more than the town takes in a year.'
  ].join(`\n\n${rule}\n\n`) + '\n'

const RULED_TITLES = ['Ferry line to Sunder Island opens again', 'Council puts off vote on the old cannery', 'Who pays for the bridge?']

/** One small file of each layout, in words written for these tests. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  'ruled by hyphens': { format: 'ruled', source: RULED('---'), titles: RULED_TITLES, ahead: 400 },
  'ruled by asterisks': { format: 'ruled', source: RULED('* * *'), titles: RULED_TITLES, ahead: 400 },
  'ruled by equals signs': { format: 'ruled', source: RULED('===================='), titles: RULED_TITLES, ahead: 400 },
  'one plain article': {
    format: 'plain',
    source: 'Night buses come back to Port Ansel\nBy Marta Quill\n\nNight buses will run again from Monday.\n\nDrivers welcomed the news.\n',
    titles: ['Night buses come back to Port Ansel'],
    ahead: 0
  },
  'JSON Lines': {
    format: 'json-lines',
    source:
      '{"headline":"Harbour \\"light\\" fails","author":"Ines Okoro","datePublished":"2021-03-05T08:00:00Z","source":"Port Ansel Post","section":"Local","text":"The light went out.\\n\\nIt is lit again."}\n' +
      '{"title":"Mill sold","authors":["Ruth Amadi","Lindqvist, Tomas"],"published_at":1614931200,"body":"The mill has a buyer.","id":17,"tags":["mill","sale"]}\n' +
      '\n{"title":{"rendered":"Snow on the pass"},"content":{"rendered":"<p>Snow fell.</p><p>The pass is shut.</p>"},"date":"2021-03-07"}\n',
    titles: ['Harbour "light" fails', 'Mill sold', 'Snow on the pass'],
    ahead: 2
  },
  'a JSON array': {
    format: 'json',
    source: JSON.stringify([{ title: 'Harbour light fails', text: 'The {light} went "out".' }, { title: 'Mill sold', text: 'The mill [and its wheel] has a buyer.\\' }], null, 2),
    titles: ['Harbour light fails', 'Mill sold'],
    ahead: 2
  },
  'an answer of a service': {
    format: 'json',
    source: JSON.stringify({
      status: 'ok',
      total: 2,
      articles: [
        { source: { id: null, name: 'Port Ansel Post' }, author: 'Ines Okoro', title: 'Harbour light fails', content: 'The light went out.', publishedAt: '2021-03-05T08:00:00Z' },
        { source: { id: 'hill', name: 'Hill Courier' }, title: 'Mill sold', content: 'The mill has a buyer.' }
      ]
    }),
    titles: ['Harbour light fails', 'Mill sold'],
    ahead: 2
  },
  'old Nexis': {
    format: 'nexis',
    source: `Download Request: Selected Items: 1-3
Time Of Request: Monday, March 08, 2021  10:02:11

Send To:
HARBOUR LIBRARY

Terms: (ferry or cannery)

Source: Port Ansel Post
Project ID: None



                               1 of 3 DOCUMENTS



                                Port Ansel Post

                            March 3, 2021 Wednesday
                             Late Edition - Final

Ferry line to Sunder Island opens again after the longest winter in forty
years; Captain thanks her crew

BYLINE: By INES OKORO

SECTION: LOCAL; Pg. 4

LENGTH: 412 words

DATELINE: SUNDER ISLAND

The ferry to Sunder Island sailed on Wednesday for the first time since the
storm.

LENGTH: 19.43 meters. WINGSPAN: none, as Captain Brandt likes to joke of her
ship.

"We waited eleven weeks," she said.

LOAD-DATE: March 4, 2021

LANGUAGE: ENGLISH

GRAPHIC: Photo: The ferry at its pier. (Photograph by T. Lindqvist)

Map: Where the ferry sails.

PUBLICATION-TYPE: Newspaper


                    Copyright 2021 The Port Ansel Company
                              All Rights Reserved

                               2 of 3 DOCUMENTS



                                Port Ansel Post

                            March 5, 2021 Friday

Council puts off vote on the old cannery

LENGTH: 1,024 words

A vote on the cannery was put off until spring.

LOAD-DATE: March 5, 2021

LANGUAGE: ENGLISH


                    Copyright 2021 The Port Ansel Company
                              All Rights Reserved
                               3 of 3 DOCUMENTS



                                Port Ansel Post

                            March 7, 2021 Sunday

Who pays for the bridge?

BYLINE: Tomas Lindqvist and Ruth Amadi

LENGTH: 88 words

Repairs will cost more than the town takes in a year.

LOAD-DATE: March 7, 2021


                    Copyright 2021 The Port Ansel Company
                              All Rights Reserved
`,
    titles: ['Ferry line to Sunder Island opens again after the longest winter in forty years; Captain thanks her crew', 'Council puts off vote on the old cannery', 'Who pays for the bridge?'],
    ahead: 40
  },
  'Nexis Uni': {
    format: 'nexis-uni',
    source: `
Date and Time: Monday, 8 March 2021 10:02:00 CET
Job Number: 12345678
Documents (2)
1. Ferry line to Sunder Island opens again
Client/Matter: -None-
Search Terms: ferry
Narrowed by:

Content Type
Narrowed by
News

2. Council puts off vote on the old cannery
Client/Matter: -None-
Search Terms: ferry




026035
Ferry line to Sunder Island opens again
Port Ansel Post
March 3, 2021 Wednesday 9:20 AM GMT


Copyright 2021 The Port Ansel Company All Rights Reserved


Section:\u00a0LOCAL; Version:2
Length:\u00a0412 words
Byline:\u00a0Ines Okoro
Highlight:\u00a0After eleven weeks of storm the ferry sails
Body


The ferry to Sunder Island sailed on Wednesday.

"We waited eleven weeks," said Captain Ulla Brandt.

Graphic

The ferry at its pier.

Classification

Language: ENGLISH

Publication-Type: Newspaper

Subject: FERRIES (93%); WEATHER (71%)

Load-Date:\u00a0March 4, 2021


End of Document




Council puts off vote on the old cannery
Port Ansel Post
5. March 2021


Copyright 2021 The Port Ansel Company All Rights Reserved


Length:\u00a0120 words
Body


A vote on the cannery was put off until spring.

Load-Date:\u00a0March 5, 2021


End of Document

`,
    titles: ['Ferry line to Sunder Island opens again', 'Council puts off vote on the old cannery'],
    ahead: 3
  },
  'Factiva with labels': {
    format: 'factiva-labelled',
    source: `SE Local news
HD Ferry line to Sunder Island opens again
BY By Ines Okoro
WC 412 words
PD 3 March 2021
ET 09:20
SN Port Ansel Post
SC PANSEL
LA English
CY (c) 2021 The Port Ansel Company
LP\u0020
The ferry to Sunder Island sailed on Wednesday.

RE the storm, nobody had a kind word.

TD\u0020
TD Bank paid for the new pier.

IN brief: the island is happy.

NS gtrans : Transport | gcat : General News
RE seaz : Sunder Island
PUB The Port Ansel Company
AN Document PANSEL0020210303eh330001a

HD Council puts off vote on the old cannery
WC 120 words
PD 5 March 2021
SN Port Ansel Post
SC PANSEL
LA English
CY (c) 2021 The Port Ansel Company
LP A vote on the cannery was put off until spring.

CO owners were absent.

TD Nobody objected to the delay.

CO ansel : Ansel Cannery
AN Document PANSEL0020210305eh350001b
`,
    titles: ['Ferry line to Sunder Island opens again', 'Council puts off vote on the old cannery'],
    ahead: 3
  },
  'Factiva without labels': {
    format: 'factiva-plain',
    source: `Local news
Ferry line to Sunder Island opens again
By Ines Okoro
412 words
3 March 2021
09:20
Port Ansel Post
PANSEL
A4
English
(c) 2021 The Port Ansel Company

The ferry to Sunder Island sailed on Wednesday.

"We waited eleven weeks," said Captain Ulla Brandt.

Document PANSEL0020210303eh330001a

Council puts off vote on the old cannery
120 words
5 March 2021
Port Ansel Post
PANSEL
English
(c) 2021 The Port Ansel Company

A vote on the cannery was put off until spring.

Document PANSEL0020210305eh350001b

Search Summary
Text ferry or cannery
© 2021 Factiva, Inc. All rights reserved.
`,
    titles: ['Ferry line to Sunder Island opens again', 'Council puts off vote on the old cannery'],
    ahead: 3
  },
  ProQuest: {
    format: 'proquest',
    source: `____________________________________________________________

Document 1 of 2

Ferry line to Sunder Island opens again

Author: Okoro, Ines; van der Meer, Pieter

Publication info: Port Ansel Post ; Port Ansel, Ore. [Port Ansel, Ore]03 Mar 2021: A.4.

https://library.example/docview/101

Abstract: None available.

Links: https://library.example/open?title=Ferry

Full text: The ferry to Sunder Island sailed on Wednesday.
Re: the storm, nobody had a kind word.
Ticket price: four crowns.
CAPTION: The ferry at its pier.
CREDIT: T. Lindqvist

Subject: Ferries; Weather

Location: Sunder Island

Title: Ferry line to Sunder Island opens again

Publication title: Port Ansel Post; Port Ansel, Ore.

Publication year: 2021

Publication date: Mar 3, 2021

Section: Local

Publisher: The Port Ansel Company

Language of publication: English

Document type: Report

ProQuest document ID: 101

Copyright: Copyright The Port Ansel Company Mar 3, 2021

All rights reserved by the company.

Last updated: 2021-03-04

Database: Harbour Newsstand

____________________________________________________________

Document 2 of 2

Council puts off vote on the old cannery

Publication info: Port Ansel Post ; Port Ansel, Ore. [Port Ansel, Ore]05 Mar 2021: A.1.

https://library.example/docview/102

Abstract: The council waits.

Full Text: A vote on the cannery was put off until spring.

ProQuest document ID: 102

Database: Harbour Newsstand

____________________________________________________________

Contact us at: https://library.example/contact
Database copyright © 2021 Harbour. All rights reserved.
`.replaceAll('\n', '\r\n'),
    titles: ['Ferry line to Sunder Island opens again', 'Council puts off vote on the old cannery'],
    ahead: 160
  },
  'a mail folder': {
    format: 'mbox',
    source: `From desk@post.example Wed Mar  3 09:20:00 2021
From: "Okoro, Ines" <desk@post.example>
Subject: =?utf-8?Q?Ferry_line_to_S=C3=BCnder?=
 =?utf-8?Q?_Island_opens_again?=
Date: Wed, 3 Mar 2021 09:20:00 +0100
Newsgroups: port.news.local
Message-ID: <1@post.example>
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

The ferry to S=C3=BCnder Island sailed on Wed=
nesday.

>From the pier hundreds waved.

From desk@post.example Fri Mar  5 12:00:00 2021
From: desk@post.example (Ruth Amadi)
Subject: Council puts off vote on the old cannery
Date: Fri, 5 Mar 2021 12:00:00 +0100

A vote on the cannery was put off until spring.

From the gallery somebody shouted in 2021
but nobody minded.
`,
    titles: ['Ferry line to Sünder Island opens again', 'Council puts off vote on the old cannery'],
    ahead: 60
  },
  'Markdown with front matter': {
    format: 'front-matter',
    source: `---
title: "Ferry line to \\"Sunder\\" Island opens again"
author:
  - Ines Okoro
  - Ruth Amadi
date: 2021-03-03T09:20:00+01:00
section: Local # the page
source: 'Port Ansel Post'
tags: [ferry, "storm, winter"]
---

# Ferry line to "Sunder" Island opens again

The ferry to Sunder Island sailed on Wednesday.

---

A rule inside an article parts nothing.

---
headline: Council puts off vote on the old cannery
date: 2021-03-05
---
A vote on the cannery was put off until spring.
`,
    titles: ['Ferry line to "Sunder" Island opens again', 'Council puts off vote on the old cannery'],
    ahead: 120
  }
}
