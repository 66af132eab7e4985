"""Texts and pages that nobody would write, each by what it repeats."""

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
    "stops": ".",
    "short forms": "Association of Directors of Children's Services (ADCS) ",
    "items of a list": "- Kirklees Council: inadequate\n",
    "dashes": "Kirklees – rated good – said – ",
    "commas": "Ann Example, leader, ",
    "speech": "“We will improve all of this,” said Ann Example, leader of Kirklees Council. ",
    "appointments": "Ann Example has been appointed director of children's services at Kirklees Council in May 2016. ",
    "departures": "Ann Example has resigned as director of children's services at Kirklees. She will retire in May. ",
    "consultations": "Kirklees Council is consulting parents on plans to close a centre, put out to consultation and ",
    "interventions": "The Department for Education has issued a direction to Kirklees and appointed Ann Example. ",
}

PAGES = {
    "cells without rows": "<td>x",
    "paragraphs": "<p>Kirklees Council was rated good.",
    "breaks": "Kirklees<br>",
    "headings": "<h1>Kirklees</h1>",
    "names of entities": "&amp;&nbsp;&#x41;",
    "attributes": "<p a=1 b=2>x</p>",
}
"""The same for web pages, each by the markup that it repeats."""
