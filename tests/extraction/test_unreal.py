"""Unreal: what a sentence leaves undone or undecided is no fact, whatever kind it would be, and what only looks so is."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from caregraph.model.fact import Fact
from tests.kinds.harness import asserted, label


class Clause(NamedTuple):
    """One thing that may be told to be done: who does it, in four forms of the verb, and the kind of fact that it is."""

    who: str
    verbs: tuple[str, str, str, str]
    rest: str
    kind: str

    def forms(self) -> dict[str, str]:
        """The clause in the forms that the frames hold."""
        act, did, acting, done = (f"{verb} {self.rest}" for verb in self.verbs)
        told = f"{self.who} {did}"
        whole = {"told": told, "Told": told[0].upper() + told[1:], "had": f"{self.who} {done}"}
        return {"who": self.who, "act": act, "acting": acting, **whole}


def _regular(stem: str) -> tuple[str, str, str, str]:
    return stem, f"{stem}ed", f"{stem}ing", f"{stem}ed"


_POST = "director of children's services"
_SERVICES = "Derby City Council's children's services"
CLAUSES = (
    Clause("Derby City Council", _regular("appoint"), f"Ida Coe as {_POST}", "event"),
    Clause("Ida Coe", ("become", "became", "becoming", "become"), f"{_POST} at Derby City Council", "event"),
    Clause("Ida Coe", ("resign", "resigned", "resigning", "resigned"), f"as {_POST} at Derby City Council", "event"),
    Clause("Derby City Council", _regular("sack"), f"Ida Coe as {_POST}", "event"),
    Clause("Ofsted", ("rate", "rated", "rating", "rated"), f"{_SERVICES} inadequate", "judgement"),
    Clause(
        "the government", ("send", "sent", "sending", "sent"), "a commissioner into Derby City Council", "intervention"
    ),
    Clause(
        "the government",
        ("issue", "issued", "issuing", "issued"),
        "Derby City Council with an improvement notice",
        "intervention",
    ),
    Clause("the government", _regular("hand"), f"{_SERVICES} to an independent trust", "intervention"),
    Clause(
        "Leicester City Council",
        ("take", "took", "taking", "taken"),
        "over children's services in Derby",
        "intervention",
    ),
    Clause("Derby City Council", _regular("recruit"), "40 social workers", "measure"),
    Clause("Derby City Council", _regular("join"), "the Staying Close pilot", "participation"),
)
# what stands before a verb that is not done
_OPEN = (
    "is minded to",
    "are minded to",
    "is considering whether to",
    "is keen to",
    "would like to",
    "may",
    "might",
    "could",
    "should",
    "ought to",
    "is likely to",
    "is unlikely to",
    "is thinking of whether to",
    "has been urged to",
    "has been told it should",
    "is under pressure to",
    "is being pressed to",
    "refused to",
    "declined to",
    "has failed to",
    "has yet to",
    "did not",
    "will not",
    "has no plans to",
    "is not ready to",
    "threatened to",
    "is threatening to",
    "offered to",
    "is tempted to",
    "was tempted to",
    "is inclined to",
    "is reluctant to",
    "is in talks to",
    "proposed to",
    "is ready to",
    "is prepared to",
    "is poised to",
    "is tipped to",
    "is rumoured to",
    "was poised to",
    "had been due to",
    "had planned to",
    "had intended to",
    "had hoped to",
    "was on the verge of a decision to",
    "denied that it would",
    "must",
    "needs to",
    "has the power to",
    "has a duty to",
    "is free to",
    "is being invited to",
    "has until May to",
    "has been given the chance to",
    "has voted against a plan to",
    "rejected a call to",
    "fears it will",
    "feared it would",
    "has dropped plans to",
    "has shelved plans to",
    "nearly did",
    "is almost certain to",
    "is said to be about to",
    "has drawn up plans to",
    "is drawing up plans to",
    "is consulting on plans to",
    "is willing to",
    "has not ruled out a move to",
    "has been advised to",
    "recommended it should",
    "has been recommended to",
)
# sentences about what somebody has not done, or not for certain
_FRAMES = (
    "If {told}, staff would leave.",
    "Unless {told}, nothing would change.",
    "Had {had}, staff would have left.",
    "It is not true that {told}.",
    "Reports that {told} were wrong.",
    "Claims that {told} have been denied.",
    "The council denied that {told}.",
    "Rumours that {told} were false.",
    "Nobody thinks that {told}.",
    "There is no evidence that {told}.",
    "A union called on {who} to {act}.",
    "MPs urged {who} to {act}.",
    "Campaigners want {who} to {act}.",
    "Parents demanded that {who} {act}.",
    "The union has asked {who} to {act}.",
    "An MP said {who} should {act}.",
    "There were calls for {who} to {act}.",
    "A petition asks {who} to {act}.",
    "Critics fear {who} may {act}.",
    "There are fears that {who} will {act}.",
    "It is feared that {who} could {act}.",
    "Staff hope {who} will {act}.",
    "Would {who} {act}?",
    "Should {who} {act}?",
    "Will {who} {act}?",
    "What if {told}?",
    "{who} stopped short of {acting}.",
    "{who} ruled out {acting}.",
    "{who} is considering {acting}.",
    "{who} is not {acting}.",
    "{who} has no intention of {acting}.",
    "{who} narrowly avoided {acting}.",
    "{who} was accused of {acting}.",
    "{who} has denied {acting}.",
    "{who} was criticised for not {acting}.",
    "{who} came close to {acting}.",
    "{who} talked about {acting}.",
    "{who} has been warned against {acting}.",
    "{who} has not yet decided whether to {act}.",
    "A decision on whether {who} should {act} is due in May.",
    "Councillors will vote on whether {who} should {act}.",
    "Ministers would have to agree before {who} could {act}.",
    "{who} would {act} if ministers agreed.",
    "{who} would have had to {act} had it not been for Ofsted.",
    "Some say {who} ought to {act}.",
    "One option is for {who} to {act}.",
    "The report suggests {who} could {act}.",
    "The review recommended that {who} {act}.",
    "It was wrongly reported that {told}.",
    "A rumour spread that {told}.",
    "It is speculated that {who} will {act}.",
    "No one expected {who} to {act}.",
    "It would be wrong for {who} to {act}.",
    "It is too early for {who} to {act}.",
    "It would cost £5m for {who} to {act}.",
    "In an ideal world {who} would {act}.",
    "Maybe {who} should {act}.",
    "{who} might yet {act}.",
    "{who} may have to {act}.",
    "{who} will never {act}.",
    "{who} could be forced to {act}.",
    "{who} could soon {act}.",
    "{who} faces pressure to {act}.",
    "{who} cannot {act}.",
    "{who} need not {act}.",
    "{who} was never going to {act}.",
)
# sentences that tell of what is done, whatever else stands in them
_PLAIN = (
    "{Told}.",
    "Yesterday {told}.",
    "It emerged that {told}.",
    "It was announced that {told}.",
    "The council confirmed that {told}.",
    "It has been confirmed that {told}.",
    "In May {told}.",
    "Last week {told}, to the surprise of staff.",
    "{Told}, it has emerged.",
    "{Told}, the council said.",
    "A report said {told}.",
    "Critics say {told} without good reason.",
    "When {told}, staff were pleased.",
    "After {told}, staff were pleased.",
    "Staff were pleased when {told}.",
    "Staff were surprised that {told}.",
    "The news that {told} came as a surprise.",
    "{Told}, although parents could not believe it.",
    "{Told}, and may do more.",
    "{Told}, but unions want more.",
    "Although unions wanted a delay, {told}.",
    "{Told} because it needed to act.",
    "There is no doubt that {told}.",
    "It is true that {told}.",
    "{Told}, which should help children.",
    "{Told} in the hope that children would be safer.",
    "Nobody was surprised that {told}.",
    "{Told}, not before time.",
    "Not long ago {told}.",
    "Minutes show that {told}.",
    "{Told} amid fears for children.",
    "What matters is that {told}.",
    "The day {told}, the mayor could not be reached.",
    "Despite fears for children, {told}.",
)


def _asserted(text: str) -> Iterator[Fact]:
    """The facts that a text asserts, without the post that somebody is said to leave or to be sent from."""
    for fact in asserted(text[0].upper() + text[1:]):
        if fact.kind.name in ("statement", "promise", "consultation"):
            continue
        held = fact.kind.name == "post" and label(fact, "tenure") == "current"
        if held and ("resign" in text or "sack" in text):
            continue
        yield fact


@pytest.mark.parametrize("words", _OPEN)
def test_what_may_or_may_not_be_done_is_no_fact(words: str) -> None:
    for clause in CLAUSES:
        text = f"{clause.who} {words} {clause.forms()['act']}."
        assert not list(_asserted(text)), text


@pytest.mark.parametrize("frame", _FRAMES)
def test_what_is_denied_or_asked_for_or_guessed_is_no_fact(frame: str) -> None:
    for clause in CLAUSES:
        text = frame.format(**clause.forms())
        assert not list(_asserted(text)), text


@pytest.mark.parametrize("frame", _PLAIN)
def test_what_is_done_is_a_fact_beside_doubts_about_something_else(frame: str) -> None:
    for clause in CLAUSES:
        text = frame.format(**clause.forms())
        assert clause.kind in {fact.kind.name for fact in _asserted(text)}, text
