"""Dates, money and counts."""

import re
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

from spacy.tokens import Doc

from caregraph.model.dates import MONTH_PATTERN, MONTHS, PartialDate, full_year
from caregraph.model.mention import Mention, MentionKind
from caregraph.recognition.relative_dates import COUNT_WORDS, ago, relative, since_told
from caregraph.recognition.state import State, state_of

_MONTH = rf"(?:{MONTH_PATTERN})\b\.?"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?,? (?:the )?"
_NUMBER_WORD = "|".join(COUNT_WORDS)
_TIMES = {"hundred": 100, "thousand": 1000}
_SCALE = {"k": 3, "thousand": 3, "m": 6, "mn": 6, "mln": 6, "million": 6, "bn": 9, "billion": 9}

_DAY_MONTH = rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m>{_MONTH})"
_MONTH_DAY = rf"(?P<m>{_MONTH}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?"
_DATES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(source, re.IGNORECASE), name)
    for source, name in (
        # a weekday belongs to the date behind it
        *((rf"\b{_DAY}{day},? (?P<y>\d{{4}})\b", "weekday-full") for day in (_DAY_MONTH, _MONTH_DAY)),
        *((rf"\b{_DAY}{day}(?!\w|,? \d{{4}})", "weekday-day") for day in (_DAY_MONTH, _MONTH_DAY)),
        (rf"\b{_DAY_MONTH},? (?P<y>\d{{4}})\b", "full"),
        (rf"\b{_MONTH_DAY},? (?P<y>\d{{4}})\b", "full"),
        (r"\b(?P<y>\d{4})-(?P<mn>\d{2})-(?P<d>\d{2})\b", "iso"),
        (r"\b(?P<d>\d{1,2})/(?P<mn>\d{1,2})/(?P<y>\d{4})\b", "iso"),
        (rf"\b(?:between )?{_MONTH} (?:and|to) {_MONTH} (?P<y>(?:19|20)\d{{2}})\b", "months"),
        (rf"\b(?P<m>{_MONTH}),? (?:of )?(?P<y>(?:19|20)\d{{2}})\b", "month"),
        (rf"\b{_DAY_MONTH}(?! \d{{4}})", "day"),
        (rf"\b{_MONTH_DAY}\b(?!,? \d{{4}})", "day"),
        (
            (
                r"\b(?:(?P<which>last|next|this|early|late|mid-?) )?(?P<m>January|February|March|April|May|June|"
                r"July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|"
                r"Dec)\b(?: (?P<year>last year|this year|next year|of last year|of this year|"
                r"(?:of )?(?:that|the same|the following|the previous) year))?"
            ),
            "bare",
        ),
        (r"\b(?P<y>(?:19|20)\d{2})[/-](?P<y2>\d{2,4})\b", "span"),
        (r"\b(?:spring|summer|autumn|winter) (?:of )?(?P<y>(?:19|20)\d{2})\b", "year"),
        (
            (
                r"\b(?:last|(?<!later )this) (?:week|month|year|spring|summer|autumn|winter)\b|\bearlier this (?:week|"
                r"month|year|spring|summer|autumn|winter)\b|\bnext (?:week|month|year)\b|\byesterday\b|\btoday\b|"
                r"\btomorrow\b"
            ),
            "relative",
        ),
        (
            (
                r"(?:(?<=[Mm]id-)|(?<![£\d,.-]))\b(?P<y>(?:19[89]\d|20[0-4]\d))(?:s)?\b(?![\d,]*\d| (?:children|"
                r"cases|people|"
                r"social|staff|young|families|pupils|files))"
            ),
            "year",
        ),
        (
            (
                rf"\b(?:a|an|\d+|{_NUMBER_WORD}) (?:days?|weeks?|months?|years?) (?:ago|earlier|"
                rf"before(?! (?:\w+ing|he|she|they|his|her|their)\b)|later|previously)\b|\bthe following year\b|"
                r"\bthe year after(?= *(?:[.,;)]|$)| (?:and|but)\b)"
            ),
            "ago",
        ),
        (
            (
                r"\b(?:on |last |this |next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?: (?:morning|night|"
                r"evening|afternoon))?"
            ),
            "weekday",
        ),
    )
)
# What a line must hold for an expression to be found in it, which is sooner seen than that it is not there.
_HOLDS = {
    "digit": re.compile(r"\d"),
    "month": re.compile(rf"\b(?:{MONTH_PATTERN})\b", re.IGNORECASE),
    "months": re.compile(rf"\b(?:{MONTH_PATTERN})\b\.? (?:and|to) ", re.IGNORECASE),
    "relative": re.compile(r"\b(?:last|this|next|yesterday|today|tomorrow)\b", re.IGNORECASE),
    "ago": re.compile(r"\b(?:ago|after|earlier|before|later|previously|following)\b", re.IGNORECASE),
    "weekday": re.compile(r"day\b", re.IGNORECASE),
}
_NEEDS = {
    "weekday-full": "weekday",
    "weekday-day": "weekday",
    "months": "months",
    "full": "month",
    "month": "month",
    "day": "month",
    "bare": "month",
} | {name: name for name in ("relative", "ago", "weekday")}
_YEAR_TOLD = re.compile(r"\b(?:that|same|following|previous) year$", re.IGNORECASE)
# months that are given names too: `Jan Marsh`, `April Dunn`
_GIVEN_NAMES = frozenset(("Jan", "April", "May", "June"))
_SURNAME_AFTER = re.compile(r" [A-Z][a-z]+")
# `In May Ruth Ansell`: the month before a name of its own
_TIME_BEFORE = re.compile(r"\b(?:In|in|[Ss]ince|[Uu]ntil|[Dd]uring) $")
_NAME_AFTER = re.compile(r" [A-Z][a-z]+ [A-Z][a-z]")
_RELATIVE = re.compile(r", (?:who|which|where) ")
# `will join from A, where she is R, on 2 May`
_ASIDE_ENDS = re.compile(r", (?:who|which|where) [^,;]{3,90}, (?:on|in|from|at the end of|by) (?:the )?$")
_FUTURE = re.compile(
    r"\b(?:will|'ll|’ll|(?:is|are) (?:also |now |then )?to|due to|next|joins|starts|begins|leaves|(?:ends|finishes|"
    r"completes) (?:his|her|their)|retires|takes (?:up|over)|steps (?:down|up)|becomes|succeeds|replaces|set to|"
    r"plans? to|hands (?:over|on)|stands down|departs|arrives|moves|expected|scheduled|(?:is|are) (?:leaving|joining|"
    r"retiring|stepping|taking|starting|standing|quitting|giving|moving|going|calling|bowing|heading|departing|"
    r"resigning|replacing|succeeding|becoming|handing|swapping|returning))\b[^.]*$|\b(?:by|until) (?:the )?(?:end of |"
    r"start of )?$"
)
# `will be run by B under a direction issued in December`: what is issued is over, whatever is to come of it
_DONE = re.compile(
    r"\b(?:direction|notice|report|letter|review|inspection|judgement|agreement|deal|order|figure|finding|statement|"
    r"verdict|ruling)s? (?:issued|published|signed|served|released|approved|announced|struck|agreed|imposed|made|"
    r"carried out|completed|conducted)(?: (?:by|to|on|with) [^.,;]{1,40}?)? (?:on |in |back in |early in |late in )?$"
)
# `From 1 February A will run …`
_FROM = re.compile(r"\b(?:From|On) $")
_WILL = re.compile(
    r"(?:(?!\b(?:said|was|were|had|has|have|found|told|\w+ed)\b)[^.;\n]){0,100}?\b(?:will|is to|are to)\b"
)
_BREAK = 2  # characters between two sentences
_WOULD = re.compile(r"\bwould\b[^.]*$")
_LATER = re.compile(r"\b(?:later|the following year|the year after)$", re.IGNORECASE)
_DATED = re.compile(rf"\b(?:{MONTH_PATTERN}|\d{{4}})\b", re.IGNORECASE)
_LINE = re.compile(r"[^\n]+")
_MONEY = re.compile(
    r"£\s?(?P<n>\d(?:,?\d)*(?:\.\d+)?)(?:\s?(?P<scale>k|mn?|mln|million|bn|billion|thousand)\b)?", re.IGNORECASE
)
# `five million pounds`, `another 2.5 million pounds`
_IN_WORDS = re.compile(
    rf"\b(?:(?P<n>\d(?:,?\d)*(?:\.\d+)?)|(?P<w>(?:{_NUMBER_WORD})(?:[ -](?:{_NUMBER_WORD}))?)|(?P<half>half a)|a) ?"
    r"(?P<scale>m|million|bn|billion|thousand) pounds\b(?! (?:of|in) (?:cuts|savings))",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    rf"(?<![\w£.,/-])(?P<n>\d(?:,?\d)*(?:\.\d+)?)(?P<percent>\s?(?:%|per cent|percent))?(?![\w/-]|\.\d)|"
    rf"\b(?P<w>(?:(?:{_NUMBER_WORD}) (?:hundred|thousand)(?: and)? )?(?:{_NUMBER_WORD})(?:[ -](?:{_NUMBER_WORD}))?|"
    rf"(?:{_NUMBER_WORD}) (?:hundred|thousand))\b(?P<wp> per cent)?",
    re.IGNORECASE,
)


def find_dates(doc: Doc) -> Doc:
    """Add dates, resolved as far as the text and the publication date allow; no date is guessed."""
    state = state_of(doc)
    published = state.article.published
    lines = _lines_by_what_they_hold(state.article.text)
    for expression, name in _DATES:
        resolve = _RESOLVERS[name]
        text = state.masked()
        held = lines[_NEEDS.get(name, "digit")]
        state.add(
            Mention(
                MentionKind.DATE,
                match.start(),
                match.end(),
                _following(state, match)
                if name == "bare" and text[: match.start()].endswith("the following ")
                else _in_year_told(state, match)
                if name == "bare" and _YEAR_TOLD.search(match.group())
                else since_told(state, match)
                if name == "ago" and _LATER.search(match.group())
                else _safely(resolve, match, published, _is_ahead(text, match)),
            )
            for start, end in held
            for match in expression.finditer(text, start, end)
            if not (name == "bare" and _is_no_month(text, match))
        )
    return doc


def _lines_by_what_they_hold(text: str) -> dict[str, list[tuple[int, int]]]:
    bounds = [(line.start(), line.end()) for line in _LINE.finditer(text)]
    return {
        name: [(start, end) for start, end in bounds if sign.search(text, start, end)] for name, sign in _HOLDS.items()
    }


def _in_year_told(state: State, match: re.Match[str]) -> PartialDate | None:
    """`August of that year`: a month of the year that was named last, or of the one beside it."""
    dates = [m for m in state.mentions if m.kind is MentionKind.DATE and m.end <= match.start()]
    told = [m.value for m in sorted(dates, key=lambda m: m.start) if isinstance(m.value, PartialDate)]
    if not told:
        return None
    step = {"following": 1, "previous": -1}.get(match.group().split()[-2].lower(), 0)
    return PartialDate.of(told[-1].year + step, _month(match["m"]))


def _following(state: State, match: re.Match[str]) -> PartialDate | None:
    """`the following August`: the next month of that name after the date that was named last."""
    dates = [m for m in state.mentions if m.kind is MentionKind.DATE and m.end <= match.start()]
    told = max(dates, key=lambda m: m.start).value if dates else None
    if not isinstance(told, PartialDate):
        return None
    month = _month(match["m"])
    return PartialDate.of(told.year + (told.month is None or month <= told.month), month)


def _is_no_month(text: str, match: re.Match[str]) -> bool:
    """Whether `may` or `march` is the verb, or the month stands in lower case."""
    word = match.group("m")
    if word in _GIVEN_NAMES and _SURNAME_AFTER.match(text, match.end()) and not match.group("which"):
        before = text[max(0, match.start() - 7) : match.start()]
        return not (_TIME_BEFORE.search(before) and _NAME_AFTER.match(text, match.end()))
    return not word[0].isupper() or (
        word in ("May", "March")
        and not re.search(
            r"(?:in|since|by|until|from|last|of|during|for|after|before|next|this|and|to|between) $",
            text[max(0, match.start() - 9) : match.start("m")],
            re.IGNORECASE,
        )
        and not match.group("which")
        and not match.group("year")
    )


def _is_ahead(text: str, match: re.Match[str]) -> bool:
    """Whether the words before a date in its sentence speak of what is to come."""
    opening = max(text.rfind(". ", 0, match.start()), text.rfind("\n", 0, match.start()), match.start() - 400, 0)
    start = max(opening, match.start() - 160)
    asides = [] if _ASIDE_ENDS.search(text, start, match.start()) else _RELATIVE.finditer(text, start, match.start())
    told = max([start, *(hit.end() for hit in asides)])
    if _DONE.search(text[told : match.start()]):
        return False
    if _FUTURE.search(text, told, match.start()):
        return True
    if opening + _BREAK >= match.start() - len("From ") and _FROM.search(text, opening, match.start()):
        return bool(_WILL.match(text, match.end()))
    # `in February it was said that she would go in April` looks ahead from that February
    return bool(_WOULD.search(text, told, match.start())) and not _DATED.search(text, opening, match.start())


Resolver = Callable[[re.Match[str], PartialDate | None], PartialDate | None]
_DAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")


def _safely(resolve: Resolver, match: re.Match[str], published: PartialDate | None, ahead: bool) -> PartialDate | None:
    """The date that an expression means; one without a year, spoken of as to come, is the next such date."""
    try:
        date = resolve(match, published)
        if date is None or not ahead or resolve not in (_day, _bare, _weekday) or published is None:
            return date
        if date.last_day() >= published.first_day() or (
            match.groupdict().get("year") or match.groupdict().get("which")
        ):
            return date
        return _next_weekday(date) if resolve is _weekday else PartialDate.of(date.year + 1, date.month, date.day)
    except ValueError:
        return None


def _month(text: str) -> int:
    return MONTHS[text.lower().rstrip(".")]


def _full(match: re.Match[str], published: PartialDate | None) -> PartialDate:
    return PartialDate.of(int(match["y"]), _month(match["m"]), int(match["d"]))


def _iso(match: re.Match[str], published: PartialDate | None) -> PartialDate:
    return PartialDate.of(int(match["y"]), int(match["mn"]), int(match["d"]))


def _month_year(match: re.Match[str], published: PartialDate | None) -> PartialDate:
    return PartialDate.of(int(match["y"]), _month(match["m"]))


def _day(match: re.Match[str], published: PartialDate | None) -> PartialDate | None:
    """A day without a year is the last such day before publication."""
    if published is None or published.month is None:
        return None
    month, day = _month(match["m"]), int(match["d"])
    later = (month, day) > (published.month, published.day or 31)
    return PartialDate.of(published.year - later, month, day)


def _bare(match: re.Match[str], published: PartialDate | None) -> PartialDate | None:
    """A month without a year: the last one before publication, or the year that the words give."""
    if published is None or published.month is None:
        return None
    month, year = _month(match["m"]), match["year"] or ""
    if "last" in year or "previous" in year:
        return PartialDate.of(published.year - 1, month)
    if "next year" in year:
        return PartialDate.of(published.year + 1, month)
    if "this" in year or (match["which"] or "").lower() == "this":
        return PartialDate.of(published.year, month)
    if (match["which"] or "").lower() == "next":
        return PartialDate.of(published.year + (month <= published.month), month)
    gone = month == published.month and (match["which"] or "").lower() == "last"
    return PartialDate.of(published.year - (gone or month > published.month), month)


def _span(match: re.Match[str], published: PartialDate | None) -> PartialDate | None:
    """A school or financial year has no single calendar year."""
    return None


def _year(match: re.Match[str], published: PartialDate | None) -> PartialDate | None:
    return None if match.group().endswith("s") else PartialDate.of(full_year(match["y"]))


def _weekday(match: re.Match[str], published: PartialDate | None) -> PartialDate | None:
    """A weekday is the last such day before publication; the day of publication itself is left open."""
    if published is None or published.day is None:
        return None
    name = re.search("|".join(_DAYS), match.group().lower())
    back = (published.first_day().weekday() - _DAYS.index(name.group())) % 7 if name else 0
    day = published.first_day() - timedelta(days=back)
    return PartialDate(day.year, day.month, day.day) if back else None


def _next_weekday(date: PartialDate) -> PartialDate:
    day = date.first_day() + timedelta(days=7)
    return PartialDate(day.year, day.month, day.day)


_RESOLVERS: dict[str, Resolver] = {
    "weekday-full": _full,
    "weekday-day": _day,
    "months": _year,
    "full": _full,
    "iso": _iso,
    "month": _month_year,
    "day": _day,
    "bare": _bare,
    "span": _span,
    "year": _year,
    "relative": relative,
    "ago": ago,
    "weekday": _weekday,
}


def find_figures(doc: Doc) -> Doc:
    """Add sums of money in pounds and counts; a percentage keeps its words."""
    state = state_of(doc)
    state.add(Mention(MentionKind.MONEY, m.start(), m.end(), _pounds(m)) for m in _MONEY.finditer(state.masked()))
    state.add(Mention(MentionKind.MONEY, m.start(), m.end(), _in_words(m)) for m in _IN_WORDS.finditer(state.masked()))
    state.add(_count(m) for m in _NUMBER.finditer(state.masked()))
    return doc


def _pounds(match: re.Match[str]) -> Decimal:
    number = Decimal(match["n"].replace(",", "").rstrip("."))
    return number.scaleb(_SCALE[match["scale"].lower()]) if match["scale"] else number


def _in_words(match: re.Match[str]) -> Decimal:
    if match["n"]:
        number = Decimal(match["n"].replace(",", ""))
    else:
        number = Decimal("0.5") if match["half"] else _words(match["w"]) if match["w"] else Decimal(1)
    return number.scaleb(_SCALE[match["scale"].lower()])


def _words(text: str) -> Decimal:
    """The number that words spell: `two hundred and twelve`."""
    number = 0
    for word in re.split(r"[ -]", text.lower()):
        number = number * _TIMES[word] if word in _TIMES and number else number + COUNT_WORDS.get(word, 0)
    return Decimal(number)


def _count(match: re.Match[str]) -> Mention:
    if match["w"]:
        number, percent = _words(match["w"]), bool(match["wp"])
    else:
        number, percent = Decimal(match["n"].replace(",", "").rstrip(".")), bool(match["percent"])
    return Mention(MentionKind.NUMBER, match.start(), match.end(), f"{number} per cent" if percent else number)
