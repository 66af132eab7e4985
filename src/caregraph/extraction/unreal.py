"""Unreal: words that leave a clause undone, undecided or untrue (`is minded to act`), and what only seems to do so."""

import re

_TO = r"to(?= ?$| [a-z])"
_ADVERBS = r"(?:(?:[a-z]+ly|now|also|still|even|then|so|very|more|quite|all) ){0,2}"
# whoever is so has not done it, nor said that it will be done
_STATE = (
    r"(?:minded|keen|eager|anxious|prepared|poised|tempted|inclined|reluctant|unwilling|willing|loath|free|unlikely|"
    r"likely|certain|sure|bound|entitled|empowered|rumoured|tipped|hesitant|impatient|desperate|(?<!getting )ready|"
    r"unable|disposed|apt|liable|welcome|wary|obliged(?= by law))"
)
_STRIVES = (
    r"(?:seek(?:s|ing)?|sought|hop(?:e|es|ed|ing)|want(?:s|ed|ing)?|look(?:s|ed|ing)|"
    r"struggl(?:e|es|ed|ing)|fight(?:s|ing)?|fought|campaign(?:ed|ing)|bidding|wait(?:s|ed|ing)?|"
    r"refus(?:e|es|ed|ing)|fail(?:s|ed|ing)?|threaten(?:s|ed|ing)?|(?<!job )(?<!made )(?<!making )offer(?:s|ed|"
    r"ing)?|propos(?:e|es|ed|ing)|"
    r"declin(?:e|es|ed|ing)|hesitat(?:e|es|ed|ing)|neglect(?:s|ed|ing)?|attempt(?:s|ed|ing)?|long(?:s|ed|ing)|"
    r"yearn(?:s|ed|ing)?|press(?:es|ing)|lobb(?:y|ies|ied|ying)|demand(?:s|ed|ing)?|wish(?:es|ed|ing)?|"
    r"recommend(?:s|ed|ing)?|scrambl(?:e|es|ed|ing)|jostl(?:e|es|ed|ing)|negotiat(?:e|es|ed|ing)|in talks)"
)
_BEING_TOLD = (
    r"(?:pressed|pressured|urged|pushed|lobbied|being invited|advised|encouraged|recommended|begged|implored|"
    r"challenged|"
    r"dared|tempted|petitioned)"
)
# `has until May to act`, `has the power to act`
_MAY = (
    r"(?:has|have|had|having|is|are|was|were|been|be)(?: been)?(?: given| granted| handed| offered| left with)? "
    r"(?:yet|until (?:‹D\d+›|[a-z ]{3,30}?)|(?:‹X\d+›|a|six|three|two|twelve) (?:days?|weeks?|months?|years?)|"
    r"(?:the|a|an|no|every|any|little|some|its|legal|statutory|new|sweeping|wide|sole) (?:[a-z]+ ){0,2}?(?:powers?|"
    r"right|rights|chance|duty|duties|option|ability|responsibility|opportunity|plans?|reason|wish|desire|"
    r"intention|need|mandate|obligation|choice|time|ambition|aim|hope|goal))"
)
_PLAN = (
    r"(?:plans?|proposals?|calls?|orders?|moves?|bids?|requests?|ideas?|offers?|suggestions?|attempts?|demands?|"
    r"recommendations?|schemes? drawn up)"
)
_OPEN = (
    r"(?:draw(?:n|s|ing)? up|drew up|consult(?:s|ed|ing|ation)? (?:on|about|over)|drop(?:s|ped|ping)?|"
    r"shelv(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|ditch(?:es|ed|ing)?|reject(?:s|ed|ing)?|"
    r"fight(?:s|ing)?|fought|oppos(?:e|es|ed|ing)|vot(?:e|es|ed|ing) (?:down|against)|block(?:s|ed|ing)?|against|"
    r"consider(?:s|ed|ing)?|stud(?:y|ies|ied|ying)|weigh(?:s|ed|ing)?(?: up)?|discuss(?:es|ed|ing)?|"
    r"float(?:s|ed|ing)?|put(?:s|ting)? on hold|paus(?:e|es|ed|ing)|delay(?:s|ed|ing)?|withdr(?:aw|ew|awn|awing)|"
    r"resist(?:s|ed|ing)?|turn(?:s|ed|ing)? down|threw out|thrown out|unveil(?:s|ed|ing)? proposals?)"
)
_NO = r"(?:no|not any|little|scant|hardly any)"
# `there is no evidence that A acted`, `it is too early for A to act`, `one option is for A to act`
_FRAMES = (
    rf"\b(?:is|was|are|were|be|been|'s|has|have|had|found|saw|seen) {_NO} (?:[a-z]+ )?(?:evidence|signs?|indication|"
    r"suggestion|truth|proof|question|prospect|chance|possibility|likelihood)\b|"
    r"\b(?:nobody|no one|no ‹X\d+›|no-one|few people|few) (?:[a-z]+ )?(?:think|believe|expect|want|say|claim|"
    r"suggest|imagine)\w*\b|"
    r"\b(?:wrongly|incorrectly|mistakenly|falsely|inaccurately) (?:been )?(?:report|claim|sa[iy]|suggest|stat|announc|"
    r"assum|believ)\w*|"
    r"\b(?:is|was|being|been|are|were) (?:widely )?(?:speculated|rumoured|feared|suggested|mooted|hoped)\b|"
    r"\b(?:is|was|be|seems?|seemed|being) (?:far |much |perhaps |still )?(?:too (?:early|soon|late|much|costly|risky)|"
    r"premature|wrong|unwise|foolish|impossible|unthinkable|unfair|better|best|vital|essential|time|right|important|"
    r"crucial|necessary|unrealistic) for\b[^.;]*\bto\b|"
    r"\b(?:option|idea|suggestion|answer|solution|alternative|proposal|aim|hope|wish|dream|ambition|request|demand|"
    r"recommendation|call|way|need|case|time) (?:is|was|would be|being|had been) for\b|"
    r"\b(?:cost|take|need|require)s? [^.;,]{1,30} for [^.;,]{3,60} to\b|"
    r"\brecommend(?:s|ed|ing)? (?:that\b|(?=‹))(?![^;]*, and )|\bin an ideal world\b|\b(?:union|unions|petition|"
    r"letter|motion|campaign\w*|"
    r"mps?|parents|critics|opposition|charit(?:y|ies)|protesters|residents|families) (?:has |have |had )?ask(?:s|"
    r"ed|ing) "
    r"(?:for )?[^.;,]{3,60} to\b|"
    r"\b(?:accused of|warned (?:against|of)|talk(?:s|ed|ing)? (?:of|about)|threat(?:s|ened)? (?:of|with)|prospect of|"
    r"idea of|possibility of|option of|risk of|merits of|case for|against|instead of|rather than|far from|short of|"
    r"without|think(?:ing)? (?:of|about)|thought (?:of|about)|afraid of|fear of|hope of|chance of|dream(?:s|ed|ing|t)? "
    r"of|close to|ruled out|rules out|avoid(?:s|ed|ing)?)(?: [a-z]+ly)?(?: ?$| [a-z]+ing\b)"
)
_UNREAL = re.compile(
    rf"{_FRAMES}|"
    rf"\b(?:{_STATE}|{_STRIVES}|(?:be(?:en|ing)?|is|are|was|were) {_ADVERBS}{_BEING_TOLD}) {_TO}|"
    rf"\b(?:ought|yet) to\b|\b{_MAY} {_ADVERBS}{_TO}|"
    r"\bwould (?:like|love|prefer|rather|much rather|be (?:happy|willing|open|right|wrong))\b|"
    r"\b(?:very nearly|nearly|almost|all but) (?:did|decided|agreed|chose|voted)\b|"
    r"\b(?:said|believed|thought|understood|reported|rumoured) to be (?:about|set|ready|considering|planning|due|in)\b|"
    r"\bhad (?:been (?:due|set|expected|scheduled|planned|lined up)|planned|intended|hoped|meant|wanted|expected) to\b|"
    rf"\b{_OPEN} (?:(?:a|an|the|its|any|his|her|their|[a-z]+ial|[a-z]+ed) ){{0,3}}{_PLAN} (?:to|that|for|of)\b|"
    r"\bon the (?:brink|verge|cusp|point) of\b|\bnot ruled out\b|\b(?:perhaps|maybe)\b(?! [a-z]+ly\b)"
)
# `Had A acted, staff would have stayed`, `Reports that A has acted were wrong`
_UNTRUE = re.compile(
    r"^(?:had|were) (?:‹[A-Z]\d+›|the |it |they |he |she |ministers |ofsted |inspectors )[^;.]*, [^.]*\b(?:would|"
    r"could|might)\b|"
    r"^(?:(?:media|press|newspaper|earlier|recent|previous|these|the|online|any) )*(?:reports?|claims?|rumours?|"
    r"suggestions?|allegations?|speculation|talk|stories|gossip|assertions?) (?:that|of) [^.]*\b(?:was|were|is|"
    r"are|has been|"
    r"have been|had been)(?: [a-z]+)? (?:wrong|false|untrue|denied|dismissed|rejected|unfounded|inaccurate|incorrect|"
    r"baseless|premature|mistaken|wide of the mark|nonsense|refuted|rubbished)\b"
)
_SUBJECT = (
    r"(?=(?:the |its |their |both |all |two |‹[ABCDNPRX]\d+›|it |he |she |they |we |councillors|ministers|mr |ms |mrs |"
    r"miss |dr |cllr |sir |dame |inspectors|ofsted|staff|managers|children's |services |social ))"
)
# `Despite fears for jobs, A acted`, `Not long ago A acted`, `nobody was surprised that A acted`
_SETTLED = re.compile(
    r"^(?:and |but |yet )?(?:although|though|even though|while|whilst|despite|in spite of|notwithstanding|amid|"
    r"because|as|"
    rf"after|when|following|having|with|since) [^;]*?, {_SUBJECT}|"
    r"\b(?:made|makes?|making) (?:good|‹G\d+›) (?:on )?(?:its|their|his|her) (?:threats?|warnings?)\b|"
    r"\bnot (?:long (?:ago|after|before|since)|only|surprisingly|unexpectedly|before time|for the (?:first|last) time|"
    r"least|just)\b|"
    r"\bcan (?:(?:now|also|today|exclusively|at last|finally|only|officially) )*(?:confirm|reveal|announce|disclose|"
    r"report|exclusively report)\b(?: today| now)?|"
    r"\b(?:nobody|no one|no ‹X\d+›|few|none) (?:was|were|is|are|will be|can be|could have been) (?:at all )?surprised "
    r"(?:that|when|by)\b|\b(?:little|no|small) (?:wonder|surprise|secret|doubt|question) (?:that|when|about|is|was)\b"
)


def is_unreal(before: str) -> bool:
    """Whether the words of a clause up to a verb leave it undone and undecided."""
    return _UNREAL.search(before) is not None


def is_untrue(text: str) -> bool:
    """Whether a sentence tells what would have been, or what it says is not so."""
    return _UNTRUE.search(text) is not None


def settled(scope: str) -> str:
    """The words of a clause up to a verb, without those that only seem to leave it open."""
    return _SETTLED.sub(" ", scope)
