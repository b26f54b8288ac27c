import { wrap } from "./terminal.js";
const INDENT = " ".repeat(22);
const help = (formats) => `broadsheet: reads English news articles

Usage
  broadsheet [OPTION\u2026] [FILE\u2026]
  broadsheet link [OPTION\u2026] FILE\u2026

  Shows what an article is, who is in it, who said what and through whom, and
  when. Reads FILEs in turn, or standard input where there are none or where a
  FILE is "-". A file may hold many articles (an export of a news database, a
  mail folder, JSON Lines \u2026): each is read on its own. Text may be UTF-8, UTF-16
  or windows-1252; Word files (.docx) are read where mammoth is installed.

  "link" tells who and what is the same in several articles, which statements
  they share, and gives a timeline.

What is shown
  --people, --quotes, --dates
                      only these parts of the report

Other output
  --csv TABLE         a table as CSV (RFC 4180): quotes, people or dates
  --json              JSON: one article, or an array where there are several;
                      with link, the archive
  --jsonl             JSON Lines: one article a line

Reading
  --date YYYY-MM-DD   the day on which the articles were written, for "Monday"
                      and "last year". Without it, the day that an article
                      states. Articles of an export keep the days that it states
  --format FORMAT     how the file holds its articles, where that should not be
                      guessed:
${wrap(formats.join(", "), 80, INDENT)}

  -h, --help          this text
  -v, --version       the version

Exit status
  0  all is well
  1  a file could not be read; the others were
  2  the options are wrong; nothing was read

Environment
  COLUMNS             the width of the report where it goes into a pipe
  NO_COLOR            no colour, whatever it is set to
  FORCE_COLOR         colour in a pipe too; 0: no colour

  Long work shows its progress on standard error, if that is a terminal.

Examples
  broadsheet article.txt
  pbpaste | broadsheet --date 2024-03-12
  broadsheet --csv quotes export.txt > quotes.csv
  broadsheet --jsonl export.txt | jq -r '.quotes[].speaker.name'
  broadsheet --json article.txt | jq '.people[] | {name, roles}'
  broadsheet link monday.txt tuesday.txt
`;
export {
  help
};
