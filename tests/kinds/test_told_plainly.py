"""Told plainly: facts in everyday wording that is easily taken for something else, and look-alikes."""

import pytest

from tests.kinds.harness import Case, check

DCS = "director of children's services"

POSTS = [
    # what a post is over may be called anything
    Case(
        "Ola Brand, head of quality and review at Derby City Council, agreed.",
        ("Ola Brand", "head of quality and review", "Derby", "current"),
    ),
    Case(
        "Derby City Council met. Ola Brand, head of recruitment, said it was time.",
        ("Ola Brand", "head of recruitment", "Derby", "current"),
    ),
    Case(
        "Ola Brand, executive director for children, young people and learners at Derby City Council, agreed.",
        ("Ola Brand", "executive director for children, young people and learners", "Derby", "current"),
    ),
    Case(
        "Derby City Council met. Ola Brand, head of the safeguarding unit, said it was time.",
        ("Ola Brand", "head of the safeguarding unit", "Derby", "current"),
    ),
    Case("Derby City Council met. Ola Brand, head of a family of five, said it was time."),
    Case("Derby City Council met. The director of children's services blamed Ola Brand."),
    Case(
        "Kent County Council met. Ola Brand, director of children's services at County Hall, agreed.",
        ("Ola Brand", DCS, "Kent", "current"),
    ),
    # a party's leader on a council does not lead the council
    Case(
        "Ola Brand, leader of Salford Liberal Democrats, agreed.",
        ("Ola Brand", "liberal democrats' leader", "Salford", "current"),
    ),
    Case(
        "Ola Brand, leader of Salford City Council's Labour group, agreed.",
        ("Ola Brand", "labour group leader", "Salford", "current"),
    ),
    Case("Ola Brand, leader of Salford City Council, agreed.", ("Ola Brand", "leader", "Salford", "current")),
    # `our` is the speaker's
    Case(
        "Ola Brand is leader of Kent County Council, which has helped Luton Council. Cllr Brand said: “I want to "
        "congratulate Luton Council. Most of the credit is due to our assistant director, Una Tarn.”",
        ("Ola Brand", "leader", "Kent", "current"),
        ("Una Tarn", "assistant director", "Kent", "current"),
    ),
    # one spelling of a title is as good as another
    Case(
        "Bolton Council met. Cabinet member for early help, Clr Ola Brand, said so.",
        ("Ola Brand", "cabinet member for early help", "Bolton", "current"),
    ),
    Case(
        "Una Tarn takes over from the outgoing deputy chief executive and director of children's services Ola Brand at "
        "Bury Council.",
        ("Ola Brand", DCS, "Bury", "current"),
        ("Una Tarn", DCS, "Bury", "future"),
    ),
    Case(
        "Una Tarn and Ola Brand will act as commissioners at Bury Council.",
        ("Una Tarn", "commissioner", "Bury", "future"),
        ("Ola Brand", "commissioner", "Bury", "future"),
    ),
    Case("Una Tarn and Ola Brand could act as commissioners at Bury Council."),
    Case("Ola Brand, boss of Barnardo's, agreed.", ("Ola Brand", "boss", "Barnardo's", "current")),
    Case("Unison chief Ola Brand agreed.", ("Ola Brand", "chief", "Unison", "current")),
    Case(
        "The notice was signed by the Under Secretary of State, Ola Brand.",
        ("Ola Brand", "under secretary of state", "UK Government", "current"),
    ),
]
EVENTS = [
    Case(
        "On Sunday Cllrs Ola Brand, Una Tarn and Ben Rook resigned as cabinet members at Kent County Council.",
        ("Ola Brand", "resigned", None, "Kent", "2016-01-03"),
        ("Una Tarn", "resigned", None, "Kent", "2016-01-03"),
        ("Ben Rook", "resigned", None, "Kent", "2016-01-03"),
    ),
]
EVENTS += [
    Case(
        "Una Tarn resigned as director of children's services at Bury Council in June and the deputy director left in July.",
        ("Una Tarn", "resigned", DCS, "Bury", "2015-06"),
    ),
    Case("Una Tarn, the children's minister, took charge of the overhaul of Bury Council's children's services."),
]
POSTS += [
    Case(
        "Una Tarn resigned as director of children's services at Bury Council in June and the deputy director left in July.",
        ("Una Tarn", DCS, "Bury", "former"),
    ),
]
JUDGEMENTS = [
    Case(
        "Devon County Council has improved. It was rated inadequate at three inspections in a row - in 2013, 2014 and 2016.",
        ("Devon", "inadequate", "overall", "2013"),
        ("Devon", "inadequate", "overall", "2014"),
        ("Devon", "inadequate", "overall", "2016"),
    ),
    Case("Devon County Council met. Services were rated inadequate at most inspections in 2013."),
    Case(
        "Cllr Ola Brand said: “I want to congratulate Luton Council on being given a good rating by Ofsted.”",
        ("Luton", "good", "overall", None),
    ),
    Case("Cllr Ola Brand said: “I want Luton Council to be given a good rating by Ofsted.”"),
    Case(
        "Bury Council's child protection was inadequate, Ofsted found, and so were its leadership and adoption services.",
        ("Bury", "inadequate", "help and protection", None),
        ("Bury", "inadequate", "leadership", None),
        ("Bury", "inadequate", "adoption", None),
    ),
    Case(
        "Salford City Council met. Ofsted looked at the children's services department under nine headings, and judged it "
        "inadequate under six of them, adequate under two and good under the other."
    ),
    Case(
        "Ofsted visited Bury Council. Leadership was also inadequate overall after the eight-day inspection.",
        ("Bury", "inadequate", "leadership", None),
    ),
    Case("Ofsted judged Salford City Council inadequate in six areas, adequate in two and good in the other."),
]
INTERVENTIONS = [
    Case(
        "Leicester City Council is to take over all managerial responsibility for children's services in Rutland.",
        ("Rutland", "takeover", None, None),
    ),
    Case(
        "Under the contract Leicester City Council will manage Rutland Council's children's services.",
        ("Rutland", "takeover", None, None),
    ),
    Case(
        "Una Tarn and Ola Brand have been appointed commissioners at Bury Council.",
        ("Bury", "commissioner", "Una Tarn", None),
        ("Bury", "commissioner", "Ola Brand", None),
    ),
]
INTERVENTIONS += [
    Case(
        "Derby City Council has been told it must work with a commissioner.",
        ("Derby", "commissioner", None, None),
    ),
    Case(
        "A commissioner, Una Tarn, is overseeing children's services at Derby City Council.",
        ("Derby", "commissioner", "Una Tarn", None),
    ),
    Case(
        "An independent commissioner has begun work at Derby City Council.",
        ("Derby", "commissioner", None, None),
    ),
    Case(
        "The government issued Derby City Council with a string of directions.",
        ("Derby", "direction", None, None),
    ),
    Case(
        "The secretary of state has made a direction requiring Derby City Council to improve.",
        ("Derby", "direction", None, None),
    ),
    Case(
        "Derby City Council is to set up a trust to run its children's services.",
        ("Derby", "trust", None, None),
    ),
    Case(
        "The government has put Leicester City Council in charge of children's services in Derby.",
        ("Derby", "takeover", None, None),
    ),
    Case(
        "Derby City Council has entered a partnership in which Leicester City Council runs its children's services.",
        ("Derby", "takeover", None, None),
    ),
    Case(
        "Leicester City Council has managed children's services in Derby since 2014.",
        ("Derby", "takeover", None, "2014"),
    ),
    Case(
        "Derby City Council was rated inadequate in 2013. A commissioner was sent in.",
        ("Derby", "commissioner", None, None),
    ),
    Case("Leicester City Council has managed budgets in Derby since 2014."),
    Case(
        "Derby City Council is working with a DfE improvement adviser.",
        ("Derby", "improvement adviser", None, None),
    ),
    Case("Derby City Council is working with an adviser on its car parks."),
    Case(
        "A commissioner will review Derby City Council's children's services for three months.",
        ("Derby", "review", None, None),
    ),
    Case(
        "Commissioner Una Tarn, who reviewed Derby City Council's children's services for the government, agreed.",
        ("Derby", "commissioner", "Una Tarn", None),
        ("Derby", "review", "Una Tarn", None),
    ),
]
MEASURES = [
    Case(
        "Kent County Council will hire 12 social workers, six managers and two administrators.",
        ("Kent", "recruitment", "12"),
        ("Kent", "recruitment", "6"),
        ("Kent", "recruitment", "2"),
    ),
    Case("Kent County Council has lost 12 social workers, six managers and two administrators."),
    Case(
        "Kent County Council, which has 40 social workers and 12 managers, has recruited five social workers.",
        ("Kent", "recruitment", "5"),
    ),
]

_KINDS = {
    "posts": POSTS,
    "events": EVENTS,
    "judgements": JUDGEMENTS,
    "interventions": INTERVENTIONS,
    "measures": MEASURES,
}

# When: the day, month or year in any wording, and none where two months are told
_TIMES = {
    "in May 2013": "2013-05",
    "on Tuesday 7 May 2013": "2013-05-07",
    "on Tuesday, May 7, 2013": "2013-05-07",
    "in mid-2013": "2013",
    "between May and June 2013": "2013",
    "in June and July 2013": "2013",
    "in the first week of May 2013": "2013-05",
    "at the end of 2013": "2013",
    "in early 2013": "2013",
    "on the morning of 7 May 2013": "2013-05-07",
    "as long ago as 2013": "2013",
}


@pytest.mark.parametrize("words", _TIMES)
def test_when_something_is_told_to_have_been(words: str) -> None:
    date = _TIMES[words]
    check("judgements", Case(f"Kent's services were rated good {words}.", ("Kent", "good", "overall", date)))
    check(
        "events",
        Case(f"Una Tarn resigned as leader of Kent {words}.", ("Una Tarn", "resigned", "leader", "Kent", date)),
    )
    if words != "in mid-2013":
        told = f"{words[0].upper()}{words[1:]}, Una Tarn resigned as leader of Kent."
        check("events", Case(told, ("Una Tarn", "resigned", "leader", "Kent", date)))


@pytest.mark.parametrize(("plural", "case"), [(plural, case) for plural, cases in _KINDS.items() for case in cases])
def test_what_is_told_plainly(plural: str, case: Case) -> None:
    check(plural, case)
