"""Hostile articles: files that nobody would write by good will, each with what must come of it.

An outcome is KEPT, where an ordinary sentence stands in the file and must still be found; READ, where the file is an
article and no more is asked of it; or words of the one sentence in which it is refused.
"""

import gzip
import io
import json
import zipfile
import zlib
from itertools import chain
from typing import NamedTuple

KEPT, READ = "kept", "read"
SENTENCE = "Leeds City Council was rated good by Ofsted in 2015."
_BEFORE = "Council is told where it stands\n\nChildren's services have been looked at again.\n\n"


class Case(NamedTuple):
    """One file: its name, what is in it, what must come of it, and whether an article beside it is read all the same."""

    name: str
    content: bytes
    outcome: str
    rest: bool = False


def cases() -> list[Case]:
    """All files but the very large ones."""
    return list(chain(_encodings(), _broken_bytes(), _texts(), _pages(), _lines(), _records(), _not_articles()))


def _text(words: str) -> str:
    return f"{_BEFORE}{words}\n\n{SENTENCE}\n"


def _surname(number: int) -> str:
    """A surname that nobody else has."""
    return "B" + "".join("aeioulmnrs"[int(digit)] for digit in f"{number:05}")


def _encodings() -> list[Case]:
    story = _text("A café’s owner – no less – said “nothing”.")
    plain = _text("Nothing was said.")
    kept = {"utf-8": story, "utf-8-sig": story, "utf-16": story, "utf-32": story, "cp1252": story}
    kept |= {"cp1251": _text("Совет не ответил."), "koi8-r": _text("Совет не ответил."), "cp1253": _text("Αύριο")}
    kept |= {"iso8859-15": _text("10 €"), "mac-roman": _text("ﬂ"), "cp437": _text("é"), "gb18030": _text("儿童")}
    kept |= {"iso2022_kr": plain, "hz": plain, "utf-7": plain, "ascii": plain}
    said = {"utf-16-le": "binary", "utf-16-be": "binary", "utf-32-le": "binary", "utf-32-be": "binary"}
    said |= {
        "shift_jis": "cannot be read",
        "big5": "cannot be read",
        "euc_jp": KEPT,
        "cp037": "cannot be read",
        "cp500": "cannot be read",
    }
    plain_files = [Case(f"in {name}.txt", words.encode(name), KEPT) for name, words in kept.items()]
    asian = {"shift_jis": _text("児童 ー"), "big5": _text("兒童"), "euc_jp": _text("児童")}
    other = [
        Case(f"in {name}.txt", asian.get(name, story if "utf" in name else plain).encode(name), outcome)
        for name, outcome in said.items()
    ]
    pages = [
        Case(f"page in {name}.html", f"<meta charset={name}><p>{words}</p><p>{SENTENCE}</p>".encode(name), KEPT)
        for name, words in (
            ("shift_jis", "児童"),
            ("big5", "兒童"),
            ("koi8-r", "Совет"),
            ("gbk", "儿童"),
            ("euc-kr", "아동"),
        )
    ]
    lies = (
        "zlib base64 rot13 hex punycode idna undefined unicode_escape utf-16 utf-32 cp037 uu no-such " + "x" * 3000
    ).split()
    declared = [
        Case(f"page that says {name[:20]}.html", f"<meta charset='{name}'><p>é</p><p>{SENTENCE}</p>".encode(), KEPT)
        for name in lies
    ]
    return [*plain_files, *other, *pages, *declared]


def _broken_bytes() -> list[Case]:
    good = _text("Zoë’s café – “no less” – is open.").encode()
    contents = {
        "cp1252 after much UTF-8": (good + b"caf\xe9\n", "cannot be read as UTF-8"),
        "UTF-8 after much cp1252": (_text("“Zoë’s” – “no” – ‘less’ –").encode("cp1252") + "é".encode(), KEPT),
        "UTF-8 after UTF-16": (good.decode().encode("utf-16") + b"caf\xc3\xa9", "cannot be read as UTF-16"),
        "two marks of UTF-8": (b"\xef\xbb\xbf\xef\xbb\xbf" + good, KEPT),
        "the mark of UTF-16 before UTF-8": (b"\xff\xfe" + good + b"x", READ),
        "a mark and nothing": (b"\xff\xfe", "empty"),
        "cut within a letter": (good + "é".encode()[:1], "cannot be read as UTF-8"),
        "letters longer than needed": (good + b"\xc0\xaf\xe0\x80\xaf", "cannot be read as UTF-8"),
        "surrogates in UTF-8": (good + b"\xed\xa0\x80\xed\xb0\x80", "cannot be read as UTF-8"),
        "beyond the last letter": (good + b"\xf4\x90\x80\x80", "cannot be read as UTF-8"),
        "continuations alone": (good + b"\x80\xbf\x80", "cannot be read as UTF-8"),
        "what cp1252 has not": (b"caf\x81 " + SENTENCE.encode(), "cannot be read as"),
        "a NUL": (good + b"\0", "binary"),
        "NULs between letters": (b"\0".join(bytes([one]) for one in good), "binary"),
        "every byte": (bytes(range(256)) * 4, "binary"),
        "random bytes": (bytes((7 * n * n + 13 * n) % 256 for n in range(5000)), "binary"),
        "nothing": (b"", "empty"),
        "a mark and blanks": (b"\xef\xbb\xbf \r\n\t", "empty"),
        "line ends of every sort": (good.replace(b"\n", b"\r") + b"\r\n\x0c\x0b" + good, KEPT),
    }
    return [Case(f"{name}.txt", content, outcome) for name, (content, outcome) in contents.items()]


_TEXTS = {
    "escapes of terminals": "\x1b[2J\x1b]0;title\x07\x1b[31mred",
    "C1 controls": "".join(map(chr, range(0x80, 0xA0))),
    "deletes and backspaces": "good\x08\x08\x08\x08bad\x7f",
    "text turned round": "\u202eCouncil\u202c \u2067Kirklees\u2069 \u200fOfsted\u200e",
    "turned and never back": "\u202e\u202d\u2066\u2067\u2068" * 400,
    "zero width": "Kir\u200bklees\u200d Coun\u200ccil\ufeff wa\u2060s rated bad. ",
    "soft hyphens": "Kirk\u00adlees Coun\u00adcil",
    "invisible letters": "\U000e0041\U000e0042\u3164\u115f\u180e\u034f",
    "noncharacters": "\U0001fffe\U0010ffff\ufdd0",
    "private letters": "\ue000\uf8ff\U000f0000",
    "separators": "a\u2028b\u2029c\x85d",
    "accent upon accent": "K" + "\u0301\u0316\u0489" * 500,
    "ligatures and look-alikes": "Ｋｉｒｋｌｅｅｓ Ϲouncil ﬁne Кirklees İſ",
    "other digits": "In ٢٠١٦ and २०१६, ²⁰¹⁶ of ½ and Ⅻ, £٥m was ①②③.",
    "every script": "儿童 아동 детей παιδιών बच्चे أطفال ילדים เด็ก 𓀀 𝕂𝕚𝕣𝕜",
    "emoji": "👍🏽👨‍👩‍👧‍👦🇬🇧🏴󠁧󠁢󠁥󠁮󠁧󠁿❤️‍🔥" * 50,
    "a quotation that never closes": "“We will do it, said Ann Example.",
    "ten thousand quotations that open": "“" * 10_000,
    "ten thousand straight marks": '"' * 10_001,
    "marks within marks": "“‘\"'«„" * 500,
    "a letter that is two in lower case": "İstanbul is far from İzmir.",
    "an apostrophe a letter": "'a" * 3000,
    "brackets that never close": "([{" * 3000,
    "ten thousand names": " ".join(f"{given} {_surname(n)} and" for n in range(5000) for given in ("Ann", "Sam")),
    "three hundred leaders": " ".join(f"Ann {_surname(n)}, leader of Kent County Council, and" for n in range(300)),
    "a name of a thousand words": "Ann " + "Example " * 1000,
    "titles alone": "Sir Dr Cllr Professor Mr " * 500,
    "initials alone": "A. B. C. " * 1000,
    "one long word": "x" * 200_000,
    "one long word of marks": "-" * 100_000,
    "dots": "." * 100_000,
    "digits": "9" * 100_000,
    "a sum beyond all sums": "£" + "9" * 400 + "bn for 1e999999 social workers",
    "blanks": " \t\u00a0\u2003" * 20_000,
    "lines": "\n" * 100_000,
    "short lines": "Kirklees\n" * 1_000,
    "Turtle": '<a> a <b> ; rdfs:label "x"""" . @prefix : <#> .\n',
    "N-Quads": '<http://a.example/> <http://b.example/> "\\"^^<x> ." <> .\n' * 50,
    "SPARQL": "} ; DROP ALL ; DELETE WHERE { ?s ?p ?o } # SERVICE <http://localhost/> {}\n",
    "HTML": "<script>alert(1)</script><!-- --><![CDATA[ ]]></p>&#x202e;&lt;" * 20,
    "entities": '<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c SYSTEM "file:///etc/passwd">]>&b;',
    "addresses": "https://example.org/" + "a" * 5000 + '?x=%00%ff#<>"{}|\\^`',
    "an IRI of ours": "https://w3id.org/caregraph/id/council/leeds> <http://evil.example/",
    "addresses of scripts": "javascript:alert(1) data:text/html;base64,PHNjcmlwdD4= file:///etc/passwd",
    "CSV": '=HYPERLINK("http://evil.example/";"x"),"+1","-1","@x"\r\n',
    "templates": "{{ 7*7 }} {% include '/etc/passwd' %} ${jndi:ldap://x} %s%n%x $(reboot) `id`",
    "SQL": "'; DROP TABLE kept; --",
    "paths": "../../../../etc/passwd C:\\Windows\\System32 \\\\host\\share",
    "patterns": "(a+)+$ (?P<x>.*)* [[:alpha:]] \\1 " + "a" * 5000 + "!",
    "symbols of lines": "‹C0› was rated ‹G1› in ‹D2› ¤¤¤ by ‹P3›",
    "a thousand grades": "inadequate good outstanding requires improvement " * 250,
    "ten thousand dates": "5 January 2016 31/02/2016 2016-13-45 29 February 1900 " * 300,
    "dates at the ends of time": "In 9999, in 0001, on 31 December 9999, on 1 January 0001 and in 0000.",
    "clause in clause": "Ann Example, who was appointed director of Kent Council by Ann Example, and " * 300,
    "dashes": "Kirklees – rated good – said – " * 100,
    "abbreviations": "Association of Directors of Children's Services (ADCS) " * 300,
    "stops after initials": "e.g. i.e. St. Mr. No. p. A. " * 500,
}


def _texts() -> list[Case]:
    """Texts as JSON lines, which can carry every character; what no output can carry is replaced."""
    made = [
        Case(f"{name}.jsonl", json.dumps({"id": name, "text": _text(words)}).encode(), KEPT)
        for name, words in _TEXTS.items()
    ]
    unwritable = {
        "NULs": "\0" * 500,
        "every control": "".join(map(chr, range(32))),
        "half characters": "\ud800\udc00\udfff",
    }
    made += [
        Case(f"{name}.jsonl", json.dumps({"id": name, "text": _text(words)}).encode(), KEPT)
        for name, words in unwritable.items()
    ]
    return made


_NESTED = "{}<p>{}</p>"
_PAGES = {
    "nested within reason": ("<div>" * 500 + f"<p>{SENTENCE}</p>", KEPT),
    "nested beyond reason": ("<div>" * 5000 + f"<p>{SENTENCE}</p>", "nested too deeply"),
    "lists in lists": ("<ul><li>x" * 3000 + SENTENCE, "nested too deeply"),
    "tables in tables": ("<table><tr><td><p>x" * 100 + f"</table><p>{SENTENCE}", KEPT),
    "cells without rows": ("<td>x" * 20_000 + f"<p>{SENTENCE}", READ),
    "nothing closes": (f"<html><body><b><i><p>{SENTENCE}<p>x<p", KEPT),
    "nothing opens": (f"</div></p></b>{SENTENCE}</html></html>", KEPT),
    "crossed": (f"<b><p><i>{SENTENCE}</b></i></p>", KEPT),
    "a comment that never closes": (f"<p>{SENTENCE}</p><!-- <p>lost", KEPT),
    "a script that never closes": (f"<p>{SENTENCE}</p><script>lost", KEPT),
    "only scripts": ("<script>x</script>" * 1000, "no article text"),
    "only a frame": ("<frameset><frame src='file:///etc/passwd'></frameset>", "no article text"),
    "plaintext": (f"<p>{SENTENCE}</p><plaintext></p>x", KEPT),
    "entities that expand": (
        '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' + f"<p>&b;&b;</p><p>{SENTENCE}</p>",
        KEPT,
    ),
    "an entity from outside": (
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><p>&x;</p><p>{SENTENCE}</p>',
        KEPT,
    ),
    "XHTML": (f'<?xml version="1.0" encoding="utf-8"?><html xmlns="x"><p>{SENTENCE}</p></html>', KEPT),
    "numbers of no character": (f"<p>&#0;&#xD800;&#1114112;&#999999999999;&#x;</p><p>{SENTENCE}</p>", KEPT),
    "controls": (f"<p>\x01\x02\x1b[2J\x0b\x7f\x85</p><p>{SENTENCE}</p>", "binary"),
    "a hundred thousand attributes": (f"<p {'a=1 ' * 100_000}>{SENTENCE}</p>", KEPT),
    "a long attribute": (f"<p class='{'x ' * 100_000}'>{SENTENCE}</p>", KEPT),
    "a mark that never closes": (f'<p>{SENTENCE}</p><a href="' + "x" * 10_000, KEPT),
    "ten thousand headings": ("<h1>Title</h1>" * 10_000 + f"<p>{SENTENCE}</p>", KEPT),
    "ten thousand bylines": ("<span class=byline>" * 1000 + "Ann Example" + f"</span><p>{SENTENCE}</p>", READ),
    "ten thousand breaks": ("<br>" * 10_000 + SENTENCE, KEPT),
    "an address of a script": (f"<link rel=canonical href='javascript:alert(1)'><p>{SENTENCE}</p>", KEPT),
    "a title of markup": (f"<meta property='og:title' content='</title><script>x'><p>{SENTENCE}</p>", KEPT),
    "a title without end": (f"<meta property='og:title' content='{'Council ' * 50_000}'><p>{SENTENCE}</p>", KEPT),
    "broken data": (f"<script type='application/ld+json'>{{\"@type\":</script><p>{SENTENCE}</p>", KEPT),
    "deep data": (f"<script type='application/ld+json'>{'[' * 100_000}</script><p>{SENTENCE}</p>", KEPT),
    "odd data": (
        '<script type=\'application/ld+json\'>{"@type": ["Article"], "datePublished": [[2016]], "author": '
        '[{"name": {"name": ["x", 5, null]}}], "publisher": 1e999, "url": {}}</script>' + f"<p>{SENTENCE}</p>",
        KEPT,
    ),
    "a date beyond time": (f"<meta property='article:published_time' content='0000-00-00'><p>{SENTENCE}</p>", KEPT),
    "a date of other digits": (f"<meta name=date content='٢٠١٦-٠١-٠٥'><p>{SENTENCE}</p>", KEPT),
    "a page as text": (f"{_BEFORE}{SENTENCE}", KEPT),
}


def _pages() -> list[Case]:
    return [Case(f"{name}.html", page.encode(), outcome) for name, (page, outcome) in _PAGES.items()]


def _lines() -> list[Case]:
    """Lines that are no articles, each before a line that is one."""
    broken = {
        "cut in the middle": (b'{"id": "cut", "text": "Leeds City Cou', "not valid JSON"),
        "cut within an escape": (b'{"id": "cut", "text": "Leeds \\u00"}', "not valid JSON"),
        "cut after a key": (b'{"id":', "not valid JSON"),
        "two on one line": (b'{"text": "one"} {"text": "two"}', "not valid JSON"),
        "a comma too many": (b'{"text": "one",}', "not valid JSON"),
        "marks of Python": (b"{'text': 'one'}", "not valid JSON"),
        "a comment": (b'{"text": "one"} // two', "not valid JSON"),
        "a control in a string": (b'{"text": "one\ttwo"}', "not valid JSON"),
        "a number beyond numbers": (b'{"text": ' + b"9" * 5000 + b"}", "not valid JSON"),
        "an id beyond numbers": (b'{"id": ' + b"9" * 5000 + b', "text": "x"}', "not valid JSON"),
        "an id without end": (b'{"id": "' + b"9" * 5000 + b'", "text": "x"}', "characters"),
        "an infinite id": (b'{"id": 1e999, "text": "x"}', "no name"),
        "a false id": (b'{"id": false, "text": "x"}', "no name"),
        "a text of numbers": (b'{"text": 1e400}', "no string"),
        "no number": (b'{"text": NaN}', "no string"),
        "a text in a list": (b'{"text": ["Leeds"]}', "no string"),
        "a list": (b"[1, 2]", "no JSON object"),
        "a word": (b"null", "no JSON object"),
        "nested without end": (b"[" * 100_000, "nested too deeply"),
        "objects without end": (b'{"a":' * 100_000, "nested too deeply"),
        "XML": (b"<?xml version='1.0'?>", "not valid JSON"),
        "NULs": (b'{"text": "\0"}', "binary"),
        "UTF-16": ('{"text": "one"}'.encode("utf-16-le"), "binary"),
        "half UTF-8": ('{"text": "caféé'.encode() + b'\xe9"}', "cannot be read"),
    }
    good = json.dumps({"text": _text("x")}).encode()
    return [
        Case(f"{name} before a good line.jsonl", bad + b"\n" + good, said, rest=True)
        for name, (bad, said) in broken.items()
    ]


def _records() -> list[Case]:
    """Articles whose fields are not what they should be."""
    deep: object = "x"
    for _ in range(200):
        deep = [deep]
    fields: dict[str, dict[str, object]] = {
        "an id of a path": {"id": "../../etc/passwd"},
        "an id of dots": {"id": ".."},
        "an id of an IRI": {"id": "https://w3id.org/caregraph/id/graph/reference"},
        "an id of markup": {"id": '"><script>alert(1)</script>'},
        "an id of Turtle": {"id": '> . <a> <b> "c'},
        "an id with controls": {"id": "a\nb\x1b[2J\x00c"},
        "an id turned round": {"id": "\u202eabc"},
        "an id of emoji": {"id": "👨‍👩‍👧"},
        "an id of percents": {"id": "%2F%00%"},
        "an id of half a character": {"id": "\ud800"},
        "an id of blanks around": {"id": " a "},
        "an id of digits": {"id": int("9" * 400)},
        "a date of tomorrow's end": {"published": "9999-12-31"},
        "a date of the first day": {"published": "0001-01-01"},
        "a title of lines": {"title": "one\r\ntwo\u2028three"},
        "a title without end": {"title": "Council " * 100_000},
        "a title of controls": {"title": "\x00\x1b[2J\u202e"},
        "a title of numbers": {"title": 5},
        "an address of a script": {"url": "javascript:alert(document.cookie)"},
        "an address of data": {"url": "data:text/html,<script>alert(1)</script>"},
        "an address of a file": {"url": "file:///etc/passwd"},
        "an address of many lines": {"url": "https://example.org/\n> <x"},
        "an address that is none": {"url": "http://[::1"},
        "an author in lists": {"author": deep},
        "a publisher in objects": {"publisher": {"name": {"name": ["x", {"name": None}]}}},
        "a publisher of markup": {"publisher": "<img src=x onerror=alert(1)>"},
        "ten thousand other fields": {f"x{n}": n for n in range(10_000)},
        "fields of Python": {"__class__": "x", "__proto__": {"text": "y"}},
    }
    kept = [
        Case(f"{name}.jsonl", json.dumps({"text": _text("x"), **more}).encode(), KEPT) for name, more in fields.items()
    ]
    told: dict[str, tuple[object, str]] = {
        "a date of year nought": ("0000-01-01", "is no date"),
        "a date of the thirtieth of February": ("2016-02-30", "is no date"),
        "a date without end": ("2016-" * 100_000, "is no date"),
        "a date of lists": ([[["soon"]]], "is no date"),
        "a date of controls": ("\x1b[2J\n\u202e", "is no date"),
    }
    kept += [
        Case(f"{name}.jsonl", json.dumps({"text": _text("x"), "published": value}).encode(), said, rest=True)
        for name, (value, said) in told.items()
    ]
    twice = json.dumps({"text": _text("x")})[:-1] + ', "text": ' + json.dumps(_text("y")) + "}"
    return [*kept, Case("a text that stands twice.jsonl", twice.encode(), "stands twice", rest=True)]


def _not_articles() -> list[Case]:
    """Files of other sorts under the names of articles, bombs among them."""
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", "x" * 1_000_000)
    bomb = gzip.compress(b"Leeds City Council was rated good. " * 1_000_000, mtime=0)
    pdf = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Filter/FlateDecode>>stream\n" + zlib.compress(b"x" * 9000)
    sorts = {"zip": zipped.getvalue(), "gzip": bomb, "pdf": pdf + bytes(64), "png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"}
    sorts |= {
        "zstd": b"\x28\xb5\x2f\xfd\0\0\0\0" * 9,
        "sqlite": b"SQLite format 3\0" * 9,
        "elf": b"\x7fELF\2\1\1" + bytes(99),
    }
    endings = ("txt", "html", "jsonl")
    return [Case(f"a {sort}.{end}", content, "") for sort, content in sorts.items() for end in endings]
