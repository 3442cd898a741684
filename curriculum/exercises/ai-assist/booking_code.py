"""Look it up, then fix it: booking codes

A booking code has two capital letters from A to Z, a dash and four digits from 0 to 9, and nothing else: `KX-2041`. The
assistant's pattern accepts it. It said: "`[A-z]` stands for the letters of the alphabet, and `match` checks the text."
Look up both halves of this sentence, and fix the function.

In Python's order of characters, the capital letters A to Z are followed by six other characters (`[`, `\\`, `]`, `^`,
`_` and a backtick), and then come the small letters.

- `text`: a text, possibly empty.
- Returns True if it is a booking code, else False.

>>> is_code("KX-2041")
True
>>> is_code("KX-20415")
False
"""

import re

kind = "fix"
minutes = 4
chapter = "02-look-it-up"
hint = "Two things: which characters lie between A and z, and what may follow after a match?"

starter = '''
import re


def is_code(text: str) -> bool:
    """Check a booking code such as KX-2041."""
    return re.match(r"[A-z]{2}-[0-9]{4}", text) is not None
'''


def is_code(text: str) -> bool:
    return re.fullmatch(r"[A-Z]{2}-[0-9]{4}", text) is not None


def cases(rng):
    for text in ("", "KX", "KX-2041", "AZ-0000", "ZA-9999", "KX-20415", "KX-204", "kx-2041", "Kx-2041", "K_-2041",
                 "KX-2041 ", " KX-2041", "KX2041", "KXX-2041", "K-2041", "KX-2041\n", "KX-20a1", "KX-٢٠٤١", "^^-1234", "[]-1234",
                 "KX-2041 and more", "ÄÖ-1234", "KX--041"):
        yield (text,)
    for _ in range(4):
        letters = "".join("AKZaz_"[i] for i in rng.integers(0, 6, 2).tolist())
        digits = "".join("0519"[i] for i in rng.integers(0, 4, int(rng.integers(3, 6))).tolist())
        yield (f"{letters}-{digits}",)


def wrong_still_match(text):
    """You accept texts that only begin with a code, such as "KX-20415". `match` doesn't care what comes after."""
    return re.match(r"[A-Z]{2}-[0-9]{4}", text) is not None


def wrong_still_small_letters(text):
    """You accept small letters, or even `_`. The range from `A` to `z` holds all that lies between them."""
    return re.fullmatch(r"[A-z]{2}-[0-9]{4}", text) is not None


def wrong_found_anywhere(text):
    """You accept texts that contain a code anywhere. The whole text must be a code."""
    return re.search(r"[A-Z]{2}-[0-9]{4}", text) is not None
