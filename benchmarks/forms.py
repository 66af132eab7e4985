"""Texts that nobody would write, each by the words that it repeats."""

SHAPES = {
    "one council after another": "Kirklees and Leeds and Surrey, ",
    "one date after another": "5 January 2016 ",
    "money and people": "£5m for 50 social workers ",
    "one post after another": "director of children's services and chief executive of ",
    "clause in clause": " who was appointed director of Kent Council by Ann Example and",
    "one grade after another": "inadequate good outstanding requires improvement ",
    "one sentence again and again": "Kirklees Council was rated inadequate by Ofsted in 2016. ",
    "pronouns": "he said she said it ",
    "quotations that never close": "“We will do it, said Ann Example. ",
    "brackets": "(",
    "quotation marks": '"',
    "apostrophes": "'",
    "hyphens": "a-",
    "short lines": "Kirklees\n",
    "empty lines": "\n",
    "blanks": " ",
    "emoji": "👍🏽",
    "marks of direction": "\u202eKirklees\u202c ",
    "letters with many accents": "e\u0301\u0301\u0301",
    "figures": "1,234.56 ",
}
