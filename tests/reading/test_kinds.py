"""What stands on a page is told apart: pages made up here, block by block."""

from pathlib import Path

import pytest

from caregraph.model.text import Article, BlockKind
from caregraph.reading import read

LEAD = "Inspectors have told Exampleshire County Council that its services for children are no longer inadequate."
MORE = "The council's leader, Olive Tern, said that the work of the past two years had paid off at last for families."
THIRD = (
    "A further visit by the inspectors is expected before the end of the year, the county's scrutiny committee heard."
)
TITLE = "Exampleshire climbs out of lowest grade"


def kinds_of(page: str, tmp_path: Path) -> list[tuple[str, str]]:
    article = article_of(page, tmp_path)
    return [(block.kind.value, article.text[block.start : block.end]) for block in article.blocks]


def article_of(page: str, tmp_path: Path) -> Article:
    source = tmp_path / "page.txt"
    source.write_text(page, encoding="utf-8")
    (article,) = read(source)
    assert isinstance(article, Article), article
    return article


def in_body(line: str) -> str:
    return f"{TITLE}\n\n{LEAD}\n\n{MORE}\n\n{line}\n\n{THIRD}\n\n{MORE} Staff agreed.\n"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("SOUTHVALE", "heading"),
        ("Southvale", "heading"),
        ("Looked-after children", "heading"),
        ("‘Worst on the coast’", "heading"),
        ("What happens next?", "heading"),
        ("Terms of reference", "heading"),
        ("March 2014", "heading"),
        ("• Southvale – commissioner appointed March 2014", "item"),
        ("- adoption: good", "item"),
        ("Leadership, management and governance: requires improvement", "item"),
        ("The council offices. Picture: Jane Doe", "caption"),
        ("The council offices (Image: Vale Herald)", "caption"),
        ("Image caption, The council offices", "caption"),
        ("Councillors met on Monday. Getty Images", "caption"),
        ("Read more: Southvale director resigns", "furniture"),
        ("READ MORE", "furniture"),
        ("Advertisement", "furniture"),
        ("Story continues below", "furniture"),
        ("Sign up to our newsletter", "furniture"),
        ("Share this article", "furniture"),
        ("You may also want to watch:", "furniture"),
        ("She had not slept.", "paragraph"),
        ("The county will spend £2m a year on this until 2020, and recruit 40 social workers.", "paragraph"),
        ("“Nobody is going to rest now,” he said.", "paragraph"),
        ("Credit for the change goes to the staff, who never gave up on a single one of these children.", "paragraph"),
        ("Share of cases seen late: the council would not say what it was, a spokesman said.", "paragraph"),
    ],
)
def test_a_line_in_the_body(line: str, kind: str, tmp_path: Path) -> None:
    found = kinds_of(in_body(line), tmp_path)
    assert (kind, line) in found
    assert [other for other in found if other[1] != line][-2:] == [
        ("paragraph", THIRD),
        ("paragraph", f"{MORE} Staff agreed."),
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Jane Doe", "byline"),
        ("Jane Doe", "byline"),
        ("Jane Doe, Local Democracy Reporter", "byline"),
        ("Local Democracy Reporter Jane Doe", "byline"),
        ("Jane Doe 9 November 2017", "byline"),
        ("10 Mar 15", "date"),
        ("Tuesday, January 5, 2016", "date"),
        ("5 January 2016 | 10:30", "date"),
        ("2016-01-05T10:30:00Z", "date"),
        ("Published: 5 January 2016", "date"),
        ("Published5 January 2016", "date"),
        ("Last updated 5th January 2016, 4:37 pm", "date"),
        ("PUBLISHED: 15:47 16 February 2017 | UPDATED: 15:47 16 February 2017", "date"),
        ("3 min read", "furniture"),
        ("0 Comments", "furniture"),
        ("Share Tweet Email", "furniture"),
        ("SOUTHVALE", "heading"),
        ("Two years of work pay off for the families of the county", "paragraph"),
    ],
)
def test_a_line_between_headline_and_lead(line: str, kind: str, tmp_path: Path) -> None:
    found = kinds_of(f"{TITLE}\n{line}\n{LEAD}\n\n{MORE}\n", tmp_path)
    assert found == [("title", TITLE), (kind, line), ("paragraph", LEAD), ("paragraph", MORE)]


@pytest.mark.parametrize(
    "marker",
    [
        "More like this", "Related articles", "Register Now to Continue Reading", "Subscribe", "Sign up",
        "Trade Weekly Digital membership", "Trade Weekly membership", "Create a free account to read on", "From £15 / month", "Already have an account? Sign in here", "Comments",
        "3 comments", "Most read", "Did you enjoy this article?", "© 2016 Vale Herald", "Latest jobs", "Tags: Ofsted",
        "£38,000 per annum", "Follow Vale Herald on Twitter", "Want full article access?",
    ],
)  # fmt: skip
def test_what_follows_the_end_of_an_article_is_furniture(marker: str, tmp_path: Path) -> None:
    advert = "Director of Children's Services, Southvale Council"
    teaser = "Southvale Council's director of children's services has been suspended."
    page = f"{TITLE}\n\n{LEAD}\n\n{MORE}\n\n{THIRD}\n\n{marker}\n\n{advert}\n\n{teaser}\n\nApply now\n"
    found = kinds_of(page, tmp_path)
    assert [kind for kind, _ in found] == ["title", *["paragraph"] * 3, *["furniture"] * 4]


@pytest.mark.parametrize("insert", ["Subscribe", "Sign up to our daily newsletter\n\nThe newsletter that you want"])
def test_an_article_that_goes_on_after_an_insert_is_read_on(insert: str, tmp_path: Path) -> None:
    found = kinds_of(f"{TITLE}\n\n{LEAD}\n\n{insert}\n\n{MORE}\n\n{THIRD}\n", tmp_path)
    assert found[-2:] == [("paragraph", MORE), ("paragraph", THIRD)]
    assert {kind for kind, words in found if words in insert} == {"furniture"}


def test_links_below_their_label_are_furniture_and_a_section_in_capitals_is_none(tmp_path: Path) -> None:
    links = "READ MORE ON VALE HERALD\n\nWhat does a commissioner do?\n\nSouthvale rated good"
    found = kinds_of(in_body(f"{links}\n\nNORTHVALE"), tmp_path)
    assert [kind for kind, words in found if words in links.split("\n\n")] == ["furniture"] * 3
    assert ("heading", "NORTHVALE") in found


def test_readers_comments_never_become_the_article(tmp_path: Path) -> None:
    found = kinds_of(f"{TITLE}\n\n{LEAD}\n\n{MORE}\n\n{THIRD}\n\nComments\n\n{LEAD} {MORE}\n\n{THIRD}\n", tmp_path)
    assert [kind for kind, _ in found[4:]] == ["furniture"] * 3


def test_the_headline_comes_after_labels_and_notices(tmp_path: Path) -> None:
    page = (
        f"News\nSocial Care\nWe use cookies to give you the best experience on our site.\n\n{TITLE}\n\n{LEAD}\n\n{MORE}"
    )
    assert [kind for kind, _ in kinds_of(page, tmp_path)] == ["furniture"] * 3 + ["title", "paragraph", "paragraph"]


def test_a_body_without_headline_has_no_title(tmp_path: Path) -> None:
    assert article_of(f"{LEAD}\n\n{MORE}\n", tmp_path).title == ""


def test_a_line_printed_twice_is_a_caption(tmp_path: Path) -> None:
    page = f"{TITLE}\n\n{LEAD}\n\nThe council was rated good in 2011.\nThe council was rated good in 2011.\n\n{MORE}\n"
    assert [kind for kind, _ in kinds_of(page, tmp_path)] == ["title", "paragraph", "caption", "caption", "paragraph"]


def test_a_headline_printed_twice_is_one_title(tmp_path: Path) -> None:
    assert [kind for kind, _ in kinds_of(f"{TITLE}\n\n{TITLE}\n\n{LEAD}\n\n{MORE}\n", tmp_path)][:2] == [
        "title",
        "furniture",
    ]


def test_a_paragraph_wrapped_by_hand_stays_one(tmp_path: Path) -> None:
    wrapped = (
        "Inspectors have told the council that its\nservices for children are no longer weak.\n"
        "Olive Tern, who leads the council and its\nScrutiny Panel, said that she was pleased."
    )
    found = kinds_of(f"{TITLE}\n\n{wrapped}\n\n{MORE}\n", tmp_path)
    assert found == [("title", TITLE), ("paragraph", wrapped), ("paragraph", MORE)]


def test_a_line_that_ends_in_a_comma_goes_on(tmp_path: Path) -> None:
    listed = "Those chosen as examples are Northvale, Westvale,\nTri-county (Eastvale and Southvale), and Exampleshire."
    assert ("paragraph", listed) in kinds_of(in_body(listed), tmp_path)


def test_lines_that_each_end_a_sentence_are_paragraphs_of_their_own(tmp_path: Path) -> None:
    found = kinds_of(f"{TITLE}\n{LEAD}\n{MORE}\n{THIRD}\n", tmp_path)
    assert [words for _, words in found] == [TITLE, LEAD, MORE, THIRD]


def test_rows_below_one_another_are_items(tmp_path: Path) -> None:
    rows = ["Northvale – commissioner appointed, May 2014", "Southvale – improvement notice, June 2015"]
    found = kinds_of(in_body("Councils in trouble\n" + "\n".join(rows)), tmp_path)
    assert [kind for kind, words in found if words in rows] == ["item", "item"]
    assert ("heading", "Councils in trouble") in found


def test_links_below_the_last_paragraph_are_furniture(tmp_path: Path) -> None:
    links = ["Southvale's director of children's services resigns", "Northvale rated good by Ofsted"]
    found = kinds_of(f"{TITLE}\n\n{LEAD}\n\n{MORE}\n\n" + "\n\n".join(links), tmp_path)
    assert found[-2:] == [("furniture", link) for link in links]


@pytest.mark.parametrize(
    ("page", "published"),
    [
        (f"{TITLE}\n\n5 January 2016\n\n{LEAD}", "2016-01-05"),
        (f"{TITLE}\n10 Mar 15\n{LEAD}", "2015-03-10"),
        (f"date 2019-10-10 {LEAD}\n\n{MORE}", "2019-10-10"),
        (f"{TITLE}\n\nJanuary 2016\n\n{LEAD}", "2016-01"),
        (f"{TITLE}\n\nThe Southvale Herald, Thursday January 5 2016\n\n{LEAD}", "2016-01-05"),
        (f"{TITLE}\n\nJan 5 2016 by Jane Doe, Southvale News\n\n{LEAD}", "2016-01-05"),
        (f"{TITLE}\n\nPosted on January 5, 2016 by Southvale Herald\n\n{LEAD}", "2016-01-05"),
        (f"{TITLE}\n\nVale & Dale | Southvale | Published: Jan 5, 2016\n\n{LEAD}", "2016-01-05"),
        (f"Page last updated at 16:08 GMT, Tuesday, 5 January 2016\n\n{TITLE}\n\n{LEAD}", "2016-01-05"),
        (f"{TITLE}\n\nBy Jane Doe\nSVH Now, 5 January 2016\n\n{LEAD}", "2016-01-05"),
        (f"{TITLE}\n\nJane Doe\nHerald Professional, Tuesday 5 January 2016 09.15 GMT\n\n{LEAD}", "2016-01-05"),
        (f"{TITLE}\n\n5 January 2016 by Southvale Matters staff\n\n{LEAD}", "2016-01-05"),
        (f"{TITLE}\n\n18:04, 5 JAN 2016   UPDATED 09:31, 6 JAN 2016\n\n{LEAD}", "2016-01-05"),
        (f"{TITLE}\n\nAfter 5 January 2016 Nothing Was The Same In Southvale\n\n{LEAD}", "None"),
        (f"{TITLE}\n\nPetition handed in on 5 January 2016 in Southvale\n\n{LEAD}", "None"),
        (f"{TITLE}\n\nUpdated 7 March 2016\n\nPublished 3 March 2016\n\n{LEAD}", "2016-03-03"),
        (f"{TITLE}\n\n{LEAD}\n\n{MORE}\n\nFriday, November 25, 2016", "2016-11-25"),
        (f"{TITLE}\n\n{LEAD}\n\n{MORE}\n\nMore like this\n\nFirst published in Vale Herald, 5 May 2014", "2014-05-05"),
        (
            f"{TITLE}\n\nThe county was inspected between 1 March 2015 and 4 April 2015, the report said, by seven.",
            "None",
        ),
        (f"{TITLE}\n\n{LEAD}\n\n{MORE}\n\nMore like this\n\nSouthvale in trouble\n\n3 May 2014", "None"),
    ],
)
def test_the_date_is_the_pages_own_and_never_one_in_its_prose(page: str, published: str, tmp_path: Path) -> None:
    assert str(article_of(page, tmp_path).published) == published


def test_writer_and_publisher_are_those_that_the_page_names(tmp_path: Path) -> None:
    thanks = "Thank you for visiting Vale & Moor Today and more."
    page = f"{TITLE}\n\nBy Jane Doe, Local Democracy Reporter\n\n{LEAD}\n\n{MORE}\n\n{thanks}"
    article = article_of(page, tmp_path)
    assert (article.title, article.author, article.publisher) == (TITLE, "Jane Doe", "Vale & Moor Today")


def test_the_originals_have_every_headline_and_no_furniture_in_the_body(original_articles: Path) -> None:
    for source in sorted(original_articles.glob("*.txt")):
        (article,) = read(source)
        assert isinstance(article, Article)
        kept = [at for at in article.blocks if at.kind is not BlockKind.FURNITURE]
        words = "\n".join(article.text[at.start : at.end] for at in kept)
        assert article.title
        assert not any(sign in words for sign in ("Subscribe", "Register", "/ month", "digital issues", "enjoy this"))


def test_lines_that_a_colon_announces_are_a_list(tmp_path: Path) -> None:
    plan = "The plan has four themes and 21 actions, and it commits the county to the following things:"
    lines = "Recruit 28 social workers, among them eight from abroad\nOpen four homes by 2024. There are none now\nLook again"
    kinds = {words: kind for kind, words in kinds_of(in_body(f"{plan}\n\n{lines}"), tmp_path)}
    assert kinds[plan] == "paragraph"
    assert [kinds[line] for line in lines.split("\n")] == ["item"] * 3


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Cllr Olive Tern, the council's cabinet member for children, sai", "paragraph"),
        ("The leader said that the council had not been told of the", "paragraph"),
        ("Ms Tern added: “We are glad that the inspectors saw how", "paragraph"),
        ("Southvale director resigns after report into two deaths", "furniture"),
        ("Related: Southvale and its lost schools", "furniture"),
        ("More from the council chamber", "furniture"),
    ],
)
def test_a_last_line_that_a_page_cuts_off_is_read(line: str, kind: str, tmp_path: Path) -> None:
    page = f"{TITLE}\n\n{LEAD}\n\n{MORE}\n\n{THIRD}\n\n{line}"
    assert kinds_of(page, tmp_path)[-1] == (kind, line)


@pytest.mark.parametrize("before", ["?", "??", "? "])
@pytest.mark.parametrize("behind", ["?", " ??", " ? ?"])
def test_question_marks_that_an_extractor_left_are_no_words(before: str, behind: str, tmp_path: Path) -> None:
    page = f"{TITLE}\n\n{before}{LEAD}{behind}\n\n{MORE}{behind}\n\n{THIRD}"
    body = [text for kind, text in kinds_of(page, tmp_path) if kind == "paragraph"]
    assert body == [LEAD, MORE, THIRD]


def test_a_question_keeps_its_mark(tmp_path: Path) -> None:
    question = "“Who was it that let these children down for so long, and why was nobody told of it at all?”"
    asked = "Is that so?? Many people in the county are asking themselves this very question at the moment."
    page = f"{TITLE}\n\n{LEAD}\n\n{question}\n\n{asked}\n\n{THIRD}"
    body = [text for kind, text in kinds_of(page, tmp_path) if kind == "paragraph"]
    assert body == [LEAD, question, asked, THIRD]
