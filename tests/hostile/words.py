"""Articles told in the words that rules look for, so that chance reaches the rules and not only the reader."""

_WORDS = """
Kirklees Council|Leeds City Council|Birmingham|Kent|the council|the authority|it|council's children's services|Slough|
Ofsted|the Department for Education|the DfE|Her Majesty's Inspectorate|inspectors|the government|the secretary of state|
Ann Example|Mr Example|Dr Sam Reed|Reed|she|he|they|Cllr Jo Doe MBE|Sir Tom O'Hara-Smith|Jean-Luc d'Example|PERSON|
director of children's services|DCS|interim chief executive|leader|lead member for children|commissioner|minister|
was rated|has been rated|rated|inadequate|good|outstanding|requires improvement|weak|overall|leadership|'inadequate'|
was appointed|has resigned|stepped down|will join|replaces|was sacked|took over|has been suspended|is leaving|from|as|
has issued a direction|an improvement notice|intervention|a children's trust|was lifted|took control|judicial review|
said|says|added|told the BBC|according to|claimed|“We will improve|” she said|"Nobody|‘not good enough’|,” said Mr Reed,|
£5m|£1.2 billion|50 social workers|20 per cent|from 45 to 12|1,234|caseloads|will recruit|plans to invest|by half|
in 2016|on 5 January 2016|last month|next year|by March 2017|in the past six months|since|2016/17|yesterday|Friday|
signed up to|Partners in Practice|a pilot|the scheme|joined|is one of|councils|eleven councils|seven of them|both|
must|pledged to|promised|deadline|is expected to|report back|review|would|if|not|never|denied|may|could|unless|alleged|
and|or|but|with|to|of|at|for|the|a|which|who|whose|where|when|after|before|while|that|than|between|among|including|
By Ann Example|5 January 2016|Share this article|Read more|Sign up|Related|Copyright|Picture: Getty|Comments|Published
"""
_MARKS = ".,;:?!…–-()[]“”\"‘’'/•*©£%&@#|\n\n\n\t\u00a0\u200b\u202e\u2028\ufffdİßﬁ\u0301👍\x85\x0c"
VOCABULARY = (*_WORDS.replace("\n", "").split("|"), *_MARKS, "\n\n", "e\u0301", "'s", "1.", "e.g.")


def told(data: bytes) -> str:
    """A text of which each byte gives a word or a mark; the last byte value takes the next ones as they are."""
    words, at = [], 0
    while at < len(data):
        if data[at] == 0xFF:
            words.append(data[at + 1 : at + 9].decode("utf-8", "surrogateescape"))
            at += 9
            continue
        word = VOCABULARY[data[at] % len(VOCABULARY)]
        words.append(word if not words or not word[0].isalnum() else f" {word}")
        at += 1
    return "".join(words)
