"""Numbers as English writes them in words."""

UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBER_WORDS = {word: number for number, word in enumerate(UNITS, 1)} | {word: n * 10 for n, word in enumerate(TENS, 2)}
"""The number that each word stands for; those above twenty are made of two words."""
