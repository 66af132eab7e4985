"""Tells the stretches of a page apart: headline, byline, date, headings, body, captions, items, furniture."""

from collections.abc import Sequence
from enum import Enum, auto

from caregraph.model.text import Block, BlockKind
from caregraph.reading import furniture, marks
from caregraph.reading.lines import Stretch
from caregraph.reading.runs import settle_headings

_FIRM = 80
_SHORT = 160
_TWO_PARAGRAPHS = 200
_BODY = 2  # paragraphs: a page with fewer may not have ended
_BREAK = 1  # character: a line break, no blank line
_TWO_LINES = 2
_TOLD = 60  # letters: more than a label over links has


class Form(Enum):
    """What a stretch is by its own looks, before its place on the page is weighed."""

    PROSE = auto()
    SHORT = auto()
    ITEM = auto()
    CAPTION = auto()
    DATE = auto()
    BYLINE = auto()
    FURNITURE = auto()


_HINTED = {
    BlockKind.ITEM: Form.ITEM,
    BlockKind.CAPTION: Form.CAPTION,
    BlockKind.DATE: Form.DATE,
    BlockKind.BYLINE: Form.BYLINE,
}
_SETTLED = {
    Form.ITEM: BlockKind.ITEM,
    Form.CAPTION: BlockKind.CAPTION,
    Form.BYLINE: BlockKind.BYLINE,
    Form.PROSE: BlockKind.PARAGRAPH,
    Form.FURNITURE: BlockKind.FURNITURE,
}


def blocks_of(page: Sequence[Stretch], title: str = "") -> tuple[Block, ...]:
    """The blocks of a page, each with its kind; the title is one known from elsewhere, if any."""
    kinds = _Page(page, title).kinds()
    return tuple(Block(kind, at.start, at.end) for kind, at in zip(kinds, page, strict=True))


def _form(stretch: Stretch) -> Form:
    text = stretch.text
    if furniture.is_furniture(text) and stretch.hint is not BlockKind.TITLE:
        return _furniture_or_date(text)
    if stretch.hint in _HINTED:
        return _HINTED[stretch.hint]
    if marks.is_bullet(text):
        return _bulleted(text)
    if marks.is_credited(text):
        return Form.CAPTION
    return _short_form(text) if len(text) <= _SHORT else Form.PROSE


def _furniture_or_date(text: str) -> Form:
    return Form.DATE if marks.is_date_line(text) else Form.FURNITURE


def _bulleted(text: str) -> Form:
    words = marks.without_bullet(text)
    if len(words) <= _SHORT and marks.is_date_line(words):
        return Form.DATE
    return Form.FURNITURE if furniture.is_furniture(words) else Form.ITEM


def _short_form(text: str) -> Form:
    if marks.is_date_line(text):
        return Form.DATE
    if marks.is_signed(text):
        return Form.BYLINE
    if marks.is_sourced_date(text):
        return Form.DATE
    if marks.is_grade_pair(text):
        return Form.ITEM
    if marks.ends_sentence(text) and not marks.has_heading_form(text):
        return Form.PROSE
    return Form.SHORT


class _Page:
    """One page on its way through the passes that settle the kinds of its stretches."""

    def __init__(self, page: Sequence[Stretch], title: str) -> None:
        self.page = page
        self.forms = [_form(stretch) for stretch in page]
        self._find_captions()
        self._find_rows()
        self._find_careers()
        self._find_listed()
        self.firm = [self._is_firm(at) for at in range(len(page))]
        self.first_prose = self.firm.index(True) if True in self.firm else len(page)
        self.last_body = self._last_body()
        self.title = self._find_title(" ".join(title.split()))

    def kinds(self) -> list[BlockKind]:
        """The kind of each stretch, in order, knowing where the body is and where it has ended."""
        found: list[BlockKind] = []
        tail = final = links = False
        prose = 0
        for at, stretch in enumerate(self.page):
            if tail and not final and self._resumes(at):
                tail = False
            if not tail and at > self.first_prose and self._opens_tail(at):
                tail = True
            final = final or (tail and prose >= 2 and furniture.ends_page(stretch.text))
            kind = BlockKind.FURNITURE if tail else self._kind(at, prose, links=links)
            links = furniture.is_bare_label(stretch.text) or (links and kind is BlockKind.FURNITURE)
            prose += kind is BlockKind.PARAGRAPH and self.firm[at]
            found.append(kind)
        return settle_headings(found)

    def _kind(self, at: int, prose: int, *, links: bool) -> BlockKind:
        form = self.forms[at]
        if at == self.title:
            return BlockKind.TITLE
        if form is Form.DATE:
            return self._date_kind(at, prose)
        if form is not Form.SHORT:
            return _SETTLED[form]
        if at == len(self.page) - 1 and prose >= _BODY and marks.is_cut_off(self.page[at].text):
            return BlockKind.PARAGRAPH
        if (links and not self.page[at].text.isupper()) or at < self.title or self._repeats_title(at):
            return BlockKind.BYLINE if self._is_byline(at, prose) else BlockKind.FURNITURE
        return self._short_kind(at, prose)

    def _short_kind(self, at: int, prose: int) -> BlockKind:
        text = self.page[at].text
        if self._is_byline(at, prose):
            return BlockKind.BYLINE
        if self.page[at].hint is BlockKind.HEADING:
            return BlockKind.HEADING
        if not marks.has_heading_form(text):
            return BlockKind.PARAGRAPH
        # Between headline and lead stands a standfirst or a caption rather than the heading of a section.
        standfirst = at < self.first_prose and len(text.split()) > 4 and not text.isupper()
        return BlockKind.PARAGRAPH if standfirst else BlockKind.HEADING

    def _date_kind(self, at: int, prose: int) -> BlockKind:
        labelled = marks.is_labelled_date(marks.without_bullet(self.page[at].text))
        if labelled or prose <= 1 or at > self.last_body:
            return BlockKind.DATE
        return BlockKind.HEADING

    def _is_byline(self, at: int, prose: int) -> bool:
        if not marks.is_name(self.page[at].text):
            return False
        beside_date = any(self.forms[near] is Form.DATE for near in (at - 1, at + 1) if 0 <= near < len(self.forms))
        return (at > self.title and prose == 0) or (beside_date and prose <= 1)

    def _repeats_title(self, at: int) -> bool:
        return self.title >= 0 and at <= self.first_prose and self.page[at].text == self.page[self.title].text

    def _find_captions(self) -> None:
        """A stretch printed twice in a row is the caption of a picture, except for a headline printed twice."""
        seen_prose = False
        for at in range(1, len(self.page)):
            above, text = self.page[at - 1].text, self.page[at].text
            seen_prose = seen_prose or self.forms[at - 1] is Form.PROSE
            twice = len(above) == len(text) >= 20 and above == text and seen_prose
            if self.forms[at] in (Form.PROSE, Form.SHORT) and (twice or marks.announces_caption(above)):
                self.forms[at] = Form.CAPTION
                self.forms[at - 1] = Form.CAPTION

    def _find_rows(self) -> None:
        """Lines of two parts, one below another, are the rows of a table."""
        rows = [form is Form.SHORT and marks.is_pair(at.text) for form, at in zip(self.forms, self.page, strict=True)]
        for at, is_row in enumerate(rows):
            beside = rows[at - 1 : at] + rows[at + 1 : at + 2]
            if is_row and (any(beside) or "\t" in self.page[at].text):
                self.forms[at] = Form.ITEM

    def _find_careers(self) -> None:
        """Short lines that begin with a year, below one that announces a career, are its entries."""
        below = False
        for at, stretch in enumerate(self.page):
            if below and self.forms[at] is Form.SHORT and marks.is_dated_entry(stretch.text):
                self.forms[at] = Form.ITEM
            else:
                below = marks.announces_career(stretch.text)

    def _find_listed(self) -> None:
        """Two or more lines, one straight below another, that a colon announces are a list, though unmarked."""
        for at, stretch in enumerate(self.page):
            told = self.forms[at] is Form.PROSE or (self.forms[at] is Form.SHORT and len(stretch.text) >= _TOLD)
            if not told or not stretch.text.endswith(":"):
                continue
            end = at + 1
            while end < len(self.page) and (end == at + 1 or self.page[end].start - self.page[end - 1].end <= _BREAK):
                end += 1
            if end - at > _TWO_LINES and all(self._may_be_listed(line) for line in range(at + 1, end)):
                self.forms[at + 1 : end] = [Form.ITEM] * (end - at - 1)

    def _may_be_listed(self, at: int) -> bool:
        return self.forms[at] is Form.SHORT or (self.forms[at] is Form.PROSE and len(self.page[at].text) <= _SHORT)

    def _is_firm(self, at: int) -> bool:
        text = self.page[at].text
        return self.forms[at] is Form.PROSE and len(text) >= _FIRM and marks.ends_sentence(text)

    def _last_body(self) -> int:
        return max((at for at, form in enumerate(self.forms) if form in (Form.PROSE, Form.ITEM)), default=-1)

    def _find_title(self, known: str) -> int:
        candidates = [at for at in range(min(self.first_prose, len(self.page))) if self._may_head(at)]
        for at in candidates:
            if self.page[at].hint is BlockKind.TITLE or (known and self.page[at].text == known):
                return at
        for at in candidates:
            if len(self.page[at].text.split()) >= 4 or len(self.page[at].text) >= 25:
                return at
        return candidates[0] if candidates and self.page[candidates[0]].text.count(" ") else -1

    def _may_head(self, at: int) -> bool:
        form, text = self.forms[at], self.page[at].text
        return form is Form.SHORT or (form is Form.PROSE and len(text) <= _SHORT and text[-1] in "?!\"”’'" and at == 0)

    def _opens_tail(self, at: int) -> bool:
        return self.forms[at] is Form.FURNITURE and furniture.opens_tail(marks.without_bullet(self.page[at].text))

    def _resumes(self, at: int) -> bool:
        """Whether the article itself goes on here: long prose, or two paragraphs of prose in a row."""
        if self.forms[at] is not Form.PROSE:
            return False
        if furniture.is_long_prose(self.page[at].text) or furniture.is_reported_speech(self.page[at].text):
            return True
        both = self.page[at : at + 2]
        if (
            len(both) < 2
            or self.forms[at + 1] is not Form.PROSE
            or sum(len(part.text) for part in both) < _TWO_PARAGRAPHS
        ):
            return False
        return all(furniture.is_plain_prose(part.text) for part in both)
