"""What a short stretch shows by its own form: a bullet, a date line, a byline, a caption, a heading, a table row."""

import re

from caregraph.model.dates import MONTH_PATTERN, MONTHS, PartialDate, find_full_date

_SHORT = 100
_TERMINAL = frozenset(".!?,;:…")
_CLOSING_MARKS = "\"'”’»)] \xa0"

_BULLET = re.compile(r"(?:[•·▪●○◦‣∙■□►▶➢✓✔]\s*|[*–—-]\s+|\(?\d{1,2}[.)]\s+|\(?[a-hivx]{1,3}\)\s+)(?=\S)")
_DATE_LABEL = re.compile(
    r"(?:page\s+)?(?:(?:first|last|originally|date|article|story)\s+)?(?:published|updated|posted|modified|created|"
    r"added|"
    r"uploaded|date)\b"
    r"(?:\s+(?:on|at))?\s*[:–-]?\s*",
    re.IGNORECASE,
)
_LABELLED_AGAIN = re.compile(
    r"[\s\d:.,apm]*(?:\||\s{2,})\s*(?P<again>(?:last\s+)?(?:updated|modified|published)\b.*)", re.IGNORECASE
)
_TIME = re.compile(r"\b\d{1,2}[.:]\d{2}(?:\s?[ap]m)?\b(?:\s(?:GMT|BST|UTC))?", re.IGNORECASE)
_UPDATED = re.compile(r"(?:last\s+)?(?:updated|modified)", re.IGNORECASE)
_MONTH_YEAR = re.compile(rf"({MONTH_PATTERN})\.?,?\s+(\d{{4}})", re.IGNORECASE)
_ISO_TIME = re.compile(r"(?<=\d{4}-\d{2}-\d{2})T(?=\d)")
_GLUED_YEAR = re.compile(r",(?=\d{4}\b)")
_WORDS = re.compile(r"[A-Za-z]+")
# Words that may stand beside a date without making its line more than a date line.
_DATE_WORDS = frozenset(
    "published updated last first originally posted on at am pm gmt bst utc edt est cet date created modified added "
    "uploaded article story page the of time edited online z t m a p h hrs mon monday tue tues tuesday wed wednesday "
    "thu thur thurs thursday fri friday sat saturday sun sunday".split()
)
_SOURCE_WORDS = 9
_NAME_WORDS = 3
_PARTS = re.compile(r"[,|/–—]|\bby\b")
_BESIDE_NAMES = frozenset("by and in for staff".split())
_NO_SOURCE = re.compile(r"[.!?:;\"“”]|['‘]\w+[^'’]*['’]|\d{2,}|\b(?:On|In|At|After|Since|From|Until|By)\b")

_NAME = r"[A-Z][\w'’-]*[a-z][\w'’-]*(?:\s+[A-Z]\.?)?(?:\s+(?:de|van|von|der|[A-Z][\w'’-]*[a-z][\w'’-]*)){1,3}"
_NAME_ALONE = re.compile(rf"{_NAME}(?:(?:,|\s+and|\s+&)\s+{_NAME}){{0,2}}")
_BETWEEN_NAMES = re.compile(r",\s*|\s+(?:and|&)\s+")
_BY = re.compile(
    r"(?:exclusive:?\s+)?(?:by|words(?:\s+by)?|(?:written|reported|posted|published)\s+by|author|"
    r"reporter)\s*:?\s+(?=[A-Z@])",
    re.IGNORECASE,
)
_WRITER = r"(?:reporter|editor|correspondent|journalist|reporting service|staff writer|columnist)"
_WRITER_LINE = re.compile(
    rf"{_NAME}\s*[,|–—-]?\s+(?:[\w'’&-]+\s+){{0,5}}{_WRITER}s?|(?:[\w'’&-]+\s+){{0,5}}{_WRITER}:?\s+{_NAME}",
    re.IGNORECASE,
)
_WRITER_WORD = re.compile(rf"\b{_WRITER}", re.IGNORECASE)
# Words of headings and labels, which no person's name has.
_NO_NAME = frozenset(
    "service services council councils care news social child children county city borough government education "
    "family families health adoption fostering north south east west upon the local authority board trust ofsted "
    "report reports review read inspection government's public sector community youth young people work justice "
    "comment opinion analysis feature features home page image picture latest more top law policy safeguarding "
    "protection new digital magazine school schools next what evening daily weekly herald chronicle gazette times "
    "post echo mail guardian observer mercury telegraph argus advertiser".split()
)

_CAREER = re.compile(
    r"(?:cv|curriculum vitae|r[eé]sum[eé]|career(?: history| so far| highlights)?)(?:[:,] [\w .'’-]{3,40})?[:.]?",
    re.IGNORECASE,
)
_DATED_ENTRY = re.compile(r"(?:19|20)\d\d(?: ?(?:-|–|—|to) ?(?:\d\d(?:\d\d)?|present|date|now))?[:,]? +[A-Z][^.!?]*")

_FEW_WORDS = 6
_CUT_OFF = re.compile(
    r"^(?:Cllrs?|Coun|Councillor|Mr|Mrs|Ms|Dr|Sir|Dame) [A-Z][^.]*, |, [a-z][^,.]*, (?:who|sai?d?$|said)\b|\bsaid\b|"
    r"^[“\"][^”\"]*$|[:,] [“\"][^”\"]*$"
)

_CAPTION_SURE = 120
_CREDIT_SIGNS = ":/©("
_CREDIT = re.compile(
    r"\b(?:picture|photo|photograph|photography|image|pic|credit|illustration|source)s?"
    r"(?:\s+(?:credit|by|courtesy(?:\s+of)?|source))?s?\s*(?::|/|©|\(c\))"
    r"|\b(?:getty|shutterstock|alamy|istock|pixabay|unsplash|adobe\s*stock|geograph|press association|pa wire"
    r"|pa images|rex/|flickr|google (?:street ?view|maps|images)|wikimedia|creative commons|fotolia|dreamstime"
    r"|bigstock|(?:photo|picture|image) by)|©|\(c\)"
)
_CAPTION_START = re.compile(
    r"(?:image|picture|photo|photograph|pictured|caption)(?: caption| source)?\s*[:,]", re.IGNORECASE
)

_PAIR = re.compile(r"[“\"'‘]?[A-Z£\d][^.!?:]{1,59}?(?::\s+|\s+[–—-]\s+|\s*\|\s*|\t\s*)\S")
_GRADES = "outstanding|good|adequate|requires improvement|inadequate|weak|poor"
_GRADE_PAIR = re.compile(rf"[A-Z][^.!?:]{{2,80}}:\s+[\"“‘']?(?:{_GRADES})\b[\"”’'.]*$", re.IGNORECASE)


def is_bullet(text: str) -> bool:
    """Whether a stretch begins as the item of a list does."""
    return _BULLET.match(text) is not None


def without_bullet(text: str) -> str:
    """The words after the bullet."""
    match = _BULLET.match(text)
    return text[match.end() :] if match else text


def ends_sentence(text: str) -> bool:
    """Whether a stretch ends as a sentence does, inside or outside closing quotation marks."""
    last = text[-1]
    return last in _TERMINAL or last in '"”' or text[-6:].rstrip(_CLOSING_MARKS)[-1:] in _TERMINAL


def is_cut_off(text: str) -> bool:
    """Whether a last line begins a sentence that the page breaks off: somebody speaks, or a quotation is open."""
    return len(text.split()) >= _FEW_WORDS and _CUT_OFF.search(text) is not None


def stands_alone(line: str) -> bool:
    """Whether a line is a date or a byline, which no paragraph runs on from or into."""
    return len(line) <= _SHORT and (is_date_line(line) or is_signed(line) or is_sourced_date(line))


_LABEL_WORDS = 6


def is_date_line(line: str) -> bool:
    """Whether a line says a date, and perhaps a time, and nothing else."""
    if len(line) > _SHORT or not any(map(str.isdigit, line)):
        return False
    parts = [part.strip() for part in line.split("|")]
    if len(parts) > 1 and len(parts[0]) > 1 and all(len(part.split()) <= _LABEL_WORDS for part in parts):
        return any(part and is_date_line(part) for part in parts)  # 19 January 2012 | England | News
    plain = _plain_date(line)
    match = _MONTH_YEAR.search(plain)
    hit = find_full_date(plain)
    if not (hit or match):
        return False
    start, end = (hit[1], hit[2]) if hit else match.span() if match else (0, 0)
    rest = plain[:start] + " " + plain[end:]
    if again := _LABELLED_AGAIN.match(rest):
        return is_date_line(again["again"])
    return _DATE_WORDS.issuperset(map(str.lower, _WORDS.findall(rest)))


def is_sourced_date(line: str) -> bool:
    """Whether a line says a date and who published or wrote: 'The Daily Post, Thursday 1 May 2014', '… by Jane Doe'."""
    plain = _plain_date(line) if len(line) <= _SHORT else ""
    hit = find_full_date(plain)
    if hit is None:
        return False
    rest = _TIME.sub(" ", f"{plain[: hit[1]]} {plain[hit[2] :]}")
    words = _WORDS.findall(rest)
    names = [word for word in words if word.lower() not in _DATE_WORDS and word not in _BESIDE_NAMES]
    parted = len(names) <= _NAME_WORDS or _PARTS.search(rest)
    return bool(parted) and len(words) <= _SOURCE_WORDS and all(map(_is_name, names)) and not _NO_SOURCE.search(rest)


def _is_name(word: str) -> bool:
    """Whether a word is written as those of a paper's name are: `Now`, `CYP`."""
    return word.istitle() or word.isupper()


def is_labelled_date(line: str) -> bool:
    """Whether a line is a date that says itself to be that of publication or change."""
    return _DATE_LABEL.match(line) is not None and (is_date_line(line) or is_sourced_date(line))


def is_update(line: str) -> bool:
    """Whether a date line tells when the page was changed, not when it was published."""
    return _UPDATED.match(line) is not None


def date_in(line: str) -> PartialDate | None:
    """The date in a date line, a byline or a metadata field: a full one, or a month with its year."""
    plain = _plain_date(line)
    hit = find_full_date(plain)
    if hit:
        return hit[0]
    match = _MONTH_YEAR.search(plain)
    return PartialDate(int(match[2]), MONTHS[match[1].lower()]) if match and int(match[2]) else None


def _plain_date(line: str) -> str:
    label = _DATE_LABEL.match(line)
    if label:  # "Published18 March 2019" runs together where a page's tags stood between
        line = line[label.end() :]
    return _GLUED_YEAR.sub(", ", _ISO_TIME.sub(" ", line))


def is_signed(line: str) -> bool:
    """Whether a line names its writer as such: By Jane Doe; Jane Doe, Local Democracy Reporter."""
    if len(line) > _SHORT or line[-1] in _TERMINAL:
        return False
    if _BY.match(line):
        return len(line.split()) <= 12
    if _WRITER_WORD.search(line):
        return _WRITER_LINE.match(line) is not None and line[:1].isupper()
    return line[-1].isdigit() and _is_dated_name(line)


def _is_dated_name(line: str) -> bool:
    """Whether a line is a name and a date: Jane Doe 5 January 2016."""
    hit = find_full_date(line)
    return hit is not None and is_name(line[: hit[1]].rstrip(" ,|–-\t\xa0")) and is_date_line(line[hit[1] :])


def is_name(line: str) -> bool:
    """Whether a line is nothing but one person's name, or several."""
    if len(line) > 60 or not _NAME_ALONE.fullmatch(line):
        return False
    return _NO_NAME.isdisjoint(word.lower().strip(",") for word in line.split())


def writer_of(byline: str) -> str:
    """The name in a byline, without 'By', office and date."""
    signed = _BY.match(byline)
    found = _NAME_ALONE.search(byline, signed.end() if signed else 0)
    names = [name for name in _BETWEEN_NAMES.split(found[0]) if is_name(name)] if found else []
    return ", ".join(names)


def is_credited(text: str) -> bool:
    """Whether a stretch is a picture's caption by its own words: it begins as one, or ends in a credit."""
    if len(text) > 400:
        return False
    if text[0] in "IiPpCc" and _CAPTION_START.match(text):
        return True
    end = text[-80:]
    if len(text) > _CAPTION_SURE and text[-1] in '."”' and not any(map(end.__contains__, _CREDIT_SIGNS)):
        return False  # a plain paragraph, as most are: spares it the search
    return _CREDIT.search(end.lower()) is not None


def announces_caption(text: str) -> bool:
    """Whether a stretch says no more than that a caption follows it."""
    return len(text) <= 20 and _CAPTION_START.fullmatch(text) is not None


def is_grade_pair(text: str) -> bool:
    """Whether a line gives an area and its grade: 'Leadership: good'."""
    return len(text) <= 120 and _GRADE_PAIR.match(text) is not None


def is_pair(text: str) -> bool:
    """Whether a line looks like the row of a table: 'Somewhere – commissioner appointed, May 2014'."""
    return len(text) <= 160 and not ends_sentence(text) and _PAIR.match(text) is not None


def has_heading_form(text: str) -> bool:
    """Whether a line is short, begins like a title and does not end like a sentence."""
    if len(text) > 90 or "\n" in text or len(text.split()) > 14:
        return False
    first = text.lstrip("\"'“‘")[:1]
    if not (first.isupper() or first.isdigit()):
        return False
    return not ends_sentence(text) or _short_question(text) or _all_quoted(text)


def _short_question(text: str) -> bool:
    return text[-1] == "?" and len(text.split()) <= 8


def _all_quoted(text: str) -> bool:
    """Whether a line is one quoted phrase without the stop that a quoted sentence would have."""
    return text[0] in "\"“‘'" and text[-2:-1] not in _TERMINAL and len(text.split()) <= 6


def announces_career(text: str) -> bool:
    """Whether a line heads the list of somebody's posts: `CV`, `Curriculum vitae`."""
    return _CAREER.fullmatch(text) is not None


def is_dated_entry(text: str) -> bool:
    """Whether a line is an entry of such a list: `2006 Team manager, Luton`."""
    return len(text) <= _SHORT and _DATED_ENTRY.fullmatch(text) is not None
