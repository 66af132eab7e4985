"""Made-up articles whose answers to the named queries are known: eight reports of three papers, told by hand."""

import json
from pathlib import Path

ARTICLES = (
    (
        "a",
        "The Beacon",
        "2012-03-10",
        (
            "Ofsted rated children's services at Derby City Council good in February 2012. "
            "Ruth Ansell, director of children's services at Derby City Council, said: “We are glad of this grade.”"
        ),
    ),
    (
        "b",
        "The Beacon",
        "2014-06-20",
        (
            "Ofsted rated children's services at Derby City Council inadequate in March 2014. "
            "Ruth Ansell, director of children's services at Derby City Council, said: “We will put this right for all.”\n\n"
            "Derby City Council will spend £2m on early help. "
            "Owen Hartley was appointed commissioner for children's services in Derby in May 2014."
        ),
    ),
    (
        "c",
        "The Lantern",
        "2014-10-05",
        (
            "Ruth Ansell resigned as director of children's services at Derby City Council in September 2014. "
            "Peter O'Hara was appointed interim director of children's services at Derby City Council in October 2014. "
            "Ofsted rated children's services at Derby City Council inadequate in March 2014."
        ),
    ),
    (
        "d",
        "The Lantern",
        "2016-05-04",
        (
            "Ofsted rated children's services at Derby City Council inadequate in April 2016. "
            "Peter O’Hara, interim director of children's services at Derby City Council, said: “It will take us time.” "
            "Derby City Council has joined the Bright Paths programme. Torbay Council has joined the Bright Paths programme."
        ),
    ),
    (
        "e",
        "The Sentinel",
        "2018-02-02",
        (
            "Ofsted rated children's services at Derby City Council requires improvement in January 2018. "
            "Ruth Ansell was appointed commissioner for children's services in Torbay in January 2018."
        ),
    ),
    (
        "f",
        "The Sentinel",
        "2018-03-02",
        (
            "Ofsted rated children's services at Torbay Council good in April 2016. "
            "Helen Marsh, chief executive of Torbay Council, said: “Our staff have earned this grade.” "
            "Helen Marsh was chief executive of Walsall Council until 2013."
        ),
    ),
    (
        "g",
        "The Beacon",
        "2018-04-02",
        (
            "Ofsted rated children's services at Torbay Council inadequate in April 2016. "
            "Seven councils were judged inadequate in the spring. Ministers may appoint a commissioner to run "
            "children's services at Walsall Council."
        ),
    ),
    ("h", "", "", "Ofsted rated children's services at Walsall Council inadequate."),
)


def write(file: Path) -> Path:
    """The articles as a source that a build can read."""
    with file.open("w", encoding="utf-8") as out:
        for key, publisher, published, text in ARTICLES:
            told = {"id": key, "title": "Report on services", "text": text}
            told |= {name: value for name, value in (("publisher", publisher), ("published", published)) if value}
            out.write(json.dumps(told, ensure_ascii=False) + "\n")
    return file
