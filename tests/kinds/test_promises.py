"""Promises: passages with pledges and deadlines of named councils, what came of them, and look-alikes without any."""

from pathlib import Path

import pytest

from caregraph.extraction.kinds import KINDS
from caregraph.model.fact import Certainty
from caregraph.model.text import Article
from caregraph.reading import find_sources, read
from tests.kinds.harness import Case, Row, article_of, check, facts_of


def planned(text: str, *rows: Row, published: str | None = "2016-01-05") -> Case:
    return Case(text, *rows, published=published, certainty=Certainty.PLANNED)


def broken(text: str, *rows: Row) -> Case:
    return Case(text, *rows, certainty=Certainty.DENIED)


CASES: tuple[Case, ...] = (
    # Given until, given so long.
    planned(
        "The Department for Education has given Norfolk County Council until 31 March 2017 to improve its children's "
        "services.",
        ("Norfolk", "improvement", None, "2017-03-31", "Norfolk"),
    ),
    planned("Ministers gave Surrey six months to improve.", ("Surrey", "improvement", None, "2016-07", "Surrey")),
    planned(
        "Derby City Council has been given six months to turn around its children's services.",
        ("Derby", "improvement", None, "2016-07", "Derby"),
    ),
    planned(
        "Wirral Council has until June to show that children are safe.",
        ("Wirral", "improvement", None, "2016-06", "Wirral"),
    ),
    planned(
        "Under the notice, Kent County Council has a year to improve.",
        ("Kent", "improvement", None, "2017", "Kent"),
    ),
    planned(
        "Last week Slough Council was given 12 months to improve its services.",
        ("Slough", "improvement", None, "2017-01", "Slough"),
    ),
    planned(
        "In November, ministers gave Torbay Council six months to improve.",
        ("Torbay", "improvement", None, "2016-05", "Torbay"),
    ),
    planned(
        "Reading Council has been given a deadline of 1 May to improve.",
        ("Reading", "improvement", None, "2016-05-01", "Reading"),
    ),
    planned("Kent has been told it has until September to improve.", ("Kent", "improvement", None, "2016-09", "Kent")),
    planned(
        "A judge gave Suffolk County Council until 12 February to produce its care plan.",
        ("Suffolk", "plan", None, "2016-02-12", "Suffolk"),
    ),
    planned(
        "Eleanor Sample, who was sent to Herefordshire as commissioner, gave the council six months to show real change.",
        ("Herefordshire", "improvement", None, "2016-07", "Herefordshire"),
    ),
    planned(
        "The department has served Essex with a notice and given the council until 2010 to do better by children.",
        ("Essex", "improvement", None, "2010", "Essex"),
        published=None,
    ),
    # Without the article's date a spell of time gives no date; a date in full does.
    planned(
        "Ministers gave Surrey six months to improve.",
        ("Surrey", "improvement", None, None, "Surrey"),
        published=None,
    ),
    planned(
        "Ministers gave Surrey until May 2017 to improve.",
        ("Surrey", "improvement", None, "2017-05", "Surrey"),
        published=None,
    ),
    planned(
        "Ministers gave Surrey six months to improve.",
        ("Surrey", "improvement", None, None, "Surrey"),
        published="2016",
    ),
    # Told to, must.
    planned(
        "The notice orders Trafford Council to publish an improvement plan by August.",
        ("Trafford", "plan", None, "2016-08", "Trafford"),
    ),
    planned(
        "Medway Council was told to produce an action plan within six weeks.",
        ("Medway", "plan", None, "2016-02", "Medway"),
    ),
    # Ninety days from 5 January end in April, and would end in March had they begun a week earlier.
    planned(
        "Medway Council was told to produce an action plan within 90 days.",
        ("Medway", "plan", None, None, "Medway"),
    ),
    planned(
        "Medway Council must submit an action plan to Ofsted by 12 April.",
        ("Medway", "plan", None, "2016-04-12", "Medway"),
    ),
    planned(
        "The Department for Education said that Sutton must improve by June or lose control.",
        ("Sutton", "improvement", None, "2016-06", "Sutton"),
    ),
    planned(
        "The commissioner at Norfolk has told the council to improve by May.",
        ("Norfolk", "improvement", None, "2016-05", "Norfolk"),
    ),
    # Commissioners and their reports.
    planned(
        "The Department for Education has issued a direction notice appointing Ruth Ansell as commissioner of children's "
        "services in Dorset and has asked her to report by 30 April 2016.",
        ("Dorset", "report", None, "2016-04-30", "Ruth Ansell"),
    ),
    planned(
        "Ruth Ansell, the children's commissioner in Dorset, has been asked by the Department for Education to prepare a "
        "report by 31 March 2016.",
        ("Dorset", "report", None, "2016-03-31", "Ruth Ansell"),
    ),
    planned(
        "The government appointed Ruth Ansell as commissioner of children's services at Dorset. She has three months to "
        "report to ministers.",
        ("Dorset", "report", None, "2016-04", "Ruth Ansell"),
    ),
    planned("The commissioner in Bury will report in June.", ("Bury", "report", None, "2016-06", None)),
    planned("The commissioner's report on Sandwell is due in May.", ("Sandwell", "report", None, "2016-05", None)),
    planned(
        "Ruth Ansell, commissioner in Merton, will decide by June whether services should move to a trust.",
        ("Merton", "decision", None, "2016-06", "Ruth Ansell"),
    ),
    # Pledged.
    planned(
        "Leeds City Council has pledged to hire 40 social workers by 2018.",
        ("Leeds", "recruitment", "40", "2018", "Leeds"),
    ),
    planned(
        "Doncaster Council has promised to recruit more social workers.",
        ("Doncaster", "recruitment", None, None, "Doncaster"),
    ),
    planned(
        "Kent County Council pledged £8m to improve its children's services.",
        ("Kent", "funding", "8000000", None, "Kent"),
    ),
    planned(
        "Somerset's director of children's services, Ruth Ansell, pledged that the council would reach requires "
        "improvement by April 2017.",
        ("Somerset", "improvement", None, "2017-04", "Somerset"),
    ),
    planned(
        "Hull City Council has committed to train 80 social workers within a year.",
        ("Kingston upon Hull", "training", "80", "2017", "Kingston upon Hull"),
    ),
    planned(
        "York has vowed to open two family hubs by autumn 2017.",
        ("York", "service", "2", "2017", "York"),
    ),
    planned(
        "Ministers promised Merton £2m for its social workers.",
        ("Merton", "funding", "2000000", None, "UK Government"),
    ),
    planned(
        "Jane Doe, leader of Kent County Council, said: “I promise that we will publish a plan by May.”",
        ("Kent", "plan", None, "2016-05", "Kent"),
    ),
    # Planned, with a figure or a deadline.
    planned(
        "Essex County Council will put £30m over four years into its teams and hire another 45 social workers.",
        ("Essex", "funding", "30000000", "2020", "Essex"),
        ("Essex", "recruitment", "45", "2020", "Essex"),
    ),
    planned(
        "Over the next four years Essex County Council is to spend £50m on its children's services.",
        ("Essex", "funding", "50000000", "2020", "Essex"),
    ),
    planned(
        "Essex County Council will recruit 60 more social workers over the next four years.",
        ("Essex", "recruitment", "60", "2020", "Essex"),
    ),
    planned(
        "Kent County Council is to spend £3m over two years on family hubs and recruit 30 social workers by 2017.",
        ("Kent", "funding", "3000000", "2018", "Kent"),
        ("Kent", "recruitment", "30", "2017", "Kent"),
    ),
    planned(
        "“We will recruit 30 social workers by September,” said Dorcas Wetherell, leader of Walsall Council.",
        ("Walsall", "recruitment", "30", "2016-09", "Walsall"),
    ),
    planned(
        "Jane Doe, leader of Kent County Council, said: “By September we will have recruited 30 social workers.”",
        ("Kent", "recruitment", "30", "2016-09", "Kent"),
    ),
    planned(
        "Merton said it would hire 15 social workers by the end of the year.",
        ("Merton", "recruitment", "15", None, "Merton"),
    ),
    planned("Bexley plans to hire 12 social workers.", ("Bexley", "recruitment", "12", None, "Bexley")),
    planned(
        "Sutton Council agreed to spend an extra £2m on social workers by 2017.",
        ("Sutton", "funding", "2000000", "2017", "Sutton"),
    ),
    planned(
        "Thurrock Council will cut average caseloads to 15 by December.",
        ("Thurrock", "caseload", "15", "2016-12", "Thurrock"),
    ),
    planned(
        "Reading Borough Council is to transfer its children's services to an independent trust by April 2017.",
        ("Reading", "trust", None, "2017-04", "Reading"),
    ),
    planned(
        "Kent County Council will publish its improvement plan next month.", ("Kent", "plan", None, "2016-02", "Kent")
    ),
    planned("Ofsted will re-inspect Kent within six months.", ("Kent", "inspection", None, "2016-07", "Ofsted")),
    planned(
        "The council will appoint a new director of children's services by May, Kent County Council said.",
        ("Kent", "appointment", None, "2016-05", "Kent"),
    ),
    planned(
        "Wigan Council has begun its repairs. It will audit 400 open cases by March.",
        ("Wigan", "audit", "400", "2016-03", "Wigan"),
    ),
    planned(
        "Council bosses in Rotherham have pledged that no social worker will have more than 16 cases.",
        ("Rotherham", "caseload", "16", None, "Rotherham"),
    ),
    planned(
        "Leicester City Council was handed six months to improve its child protection services.",
        ("Leicester", "improvement", None, "2016-07", "Leicester"),
    ),
    planned(
        "Peterborough City Council, which has until May to meet the terms of its notice, says that it is on course.",
        ("Peterborough", "improvement", None, "2016-05", "Peterborough"),
    ),
    # A season is no date.
    planned(
        "The Department for Education has told Gloucestershire County Council to improve by next summer.",
        ("Gloucestershire", "improvement", None, None, "Gloucestershire"),
    ),
    # Due.
    planned(
        "An improvement plan for Torbay's children's services is due by the end of March.",
        ("Torbay", "plan", None, "2016-03", "Torbay"),
    ),
    planned(
        "The action plan must be sent to Ofsted by 20 April, and Merton is writing it.",
        ("Merton", "plan", None, "2016-04-20", "Merton"),
    ),
    planned(
        "Wirral Council has apologised. An additional £2m is to be invested in social work by April 2017.",
        ("Wirral", "funding", "2000000", "2017-04", "Wirral"),
    ),
    planned(
        "Kirklees Council said the review would be finished by May.",
        ("Kirklees", "review", None, "2016-05", "Kirklees"),
    ),
    # What came of it: kept is stated, broken is denied.
    Case(
        "Ruth Ansell, the commissioner in Dorset, has delivered her report.",
        ("Dorset", "report", None, None, "Ruth Ansell"),
    ),
    Case(
        "Luton Council has kept its promise to recruit 40 social workers.",
        ("Luton", "recruitment", "40", None, "Luton"),
    ),
    Case("Luton Council has met the deadline for its improvement plan.", ("Luton", "plan", None, None, "Luton")),
    Case("Luton Council has submitted its improvement plan to Ofsted.", ("Luton", "plan", None, None, "Luton")),
    broken(
        "Luton Council has missed its March deadline to publish an improvement plan.",
        ("Luton", "plan", None, None, "Luton"),
    ),
    broken(
        "Luton Council broke its promise to recruit 40 social workers.",
        ("Luton", "recruitment", "40", None, "Luton"),
    ),
    broken(
        "Barnet has gone back on its pledge to hire 20 social workers.",
        ("Barnet", "recruitment", "20", None, "Barnet"),
    ),
    broken(
        "Northamptonshire failed to hit its target of recruiting 40 social workers by December.",
        ("Northamptonshire", "recruitment", "40", "2016-12", "Northamptonshire"),
    ),
    broken(
        "Luton Council failed to publish its improvement plan by October 2015.",
        ("Luton", "plan", None, "2015-10", "Luton"),
    ),
)

NOISE = Path(__file__).parents[1] / "noise" / "texts"

LOOK_ALIKES: tuple[Case, ...] = (
    # Wishes, fears, conditions, denials.
    Case("The union wants Manchester City Council to recruit 50 more social workers by May."),
    Case("Ministers hope that Surrey will improve by 2017."),
    Case("Bexley hopes to hire 12 social workers by May."),
    Case("Bexley aims to be rated good by 2018."),
    Case("Ofsted said that Somerset should improve by April 2017."),
    Case("Parents fear that Leeds City Council will not publish its plan by June."),
    Case("If it won the bid, Shropshire Council would invest £3m in children's services by 2018."),
    Case("Suffolk could be given six months to improve."),
    Case("Suffolk may have to publish a plan by May."),
    Case("Suffolk was not given six months to improve."),
    Case("Havering Council denied that it would recruit 30 social workers by May."),
    Case("Havering Council refused to promise 30 more social workers."),
    Case("Will Havering Council publish its plan by May?"),
    # Somebody else's.
    Case("The charity Brightway will open three centres in York by 2018."),
    Case("The opposition promised to recruit 50 social workers in York by 2018."),
    Case("Campaigners have given Suffolk County Council until May to publish its plan."),
    Case("Bath rugby club has until June to find a new director."),
    Case("Essex Police will recruit 200 officers by next year."),
    Case("Councils judged inadequate will have six months to improve."),
    Case("Councils have until 31 March to spend the grant."),
    Case("Ministers have pledged £100m to train social workers across England by 2018."),
    Case("Leeds is doing well. The review of safeguarding boards is expected to be completed by March."),
    Case("The trust will take over Reading's children's services by April."),
    # History.
    Case("In 2009 ministers gave Essex until 2010 to improve."),
    Case("Devon County Council had until March 2015 to improve."),
    Case("Bury Council had promised in 2012 to recruit 20 social workers."),
    Case("Kent was placed on notice in 2012 and told to improve within a year."),
    Case("The deadline for improvement in Norfolk passed in June 2015."),
    Case("Sutton has already spent £2m on social workers."),
    Case("Merton's improvement plan was published in May 2014."),
    # Nothing of children's services, or nothing promised.
    Case("Devon County Council will repair its roads by June."),
    Case("Dorset Council has pledged £3m for its libraries by 2017."),
    Case("The new director of children's services at Kent, Ruth Ansell, will start by May."),
    Case("“We will do whatever it takes to improve,” said Jane Doe, leader of Kent County Council."),
    Case("Kent must report back to the minister every month."),
    Case("“We will not miss the deadline of May,” said Dorcas Wetherell, leader of Walsall Council."),
)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_promises(case: Case) -> None:
    check("promises", case)


@pytest.mark.parametrize("case", LOOK_ALIKES, ids=str)
def test_look_alikes_promise_nothing(case: Case) -> None:
    assert [fact for fact in facts_of(article_of(case)) if fact.kind is KINDS["promise"]] == []


@pytest.mark.parametrize("path", find_sources([NOISE]), ids=lambda path: path.stem)
def test_noise_promises_nothing(path: Path) -> None:
    articles = [article for article in read(path) if isinstance(article, Article)]
    facts = [fact for article in articles for fact in facts_of(article)]
    assert [fact for fact in facts if fact.kind is KINDS["promise"]] == []


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("Ministers gave Surrey six months to improve.", "UK Government"),
        ("Medway Council must submit an action plan to Ofsted by 12 April.", "Ofsted"),
        ("Wirral Council has until June to show that children are safe.", None),
    ],
)
def test_to_whom_a_promise_is_owed(text: str, to: str | None) -> None:
    [promise] = [fact for fact in facts_of(article_of(Case(text))) if fact.kind is KINDS["promise"]]
    assert getattr(promise.get("to"), "label", None) == to
