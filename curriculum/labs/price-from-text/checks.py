import re

from gradatim.checks import check, close, equal, kind, raises, valid

EXACT = {"rtol": 1e-12, "atol": 0.0}
DIGITS = r"[0-9](?: *[0-9])*"
PRICE = re.compile(rf" *(?:EUR *)?{DIGITS}(?:,{DIGITS})? *(?:EUR *)?")


@valid
def parse_price(s):
    return PRICE.fullmatch(s) is not None and s.count("EUR") <= 1


def grouped(n):
    """1234567 -> '1 234 567'"""
    return f"{n:,}".replace(",", " ")


@check
def whole_euros(lab, rng):
    """reads whole euros, such as '7 EUR', and returns a float"""
    for n in rng.integers(2, 999, size=3).tolist():
        got = lab.parse_price(f"{n} EUR")
        equal(kind(got), "float", hint="float(...) turns a text into a number")
        close(got, float(n), hint="what is in the text besides the digits?", **EXACT)


@check(needs=whole_euros)
def decimal_comma(lab, rng):
    """reads a comma as the decimal mark, with one digit or several after it"""
    for digits, low in ((1, 1), (1, 6), (2, 1), (3, 1)):
        n, part = int(rng.integers(0, 999)), low + int(rng.integers(4))
        text = f"{n},{part:0{digits}} EUR"
        hint = "what does float expect where this text has a comma?"
        close(lab.parse_price(text), n + part / 10**digits, hint=hint, **EXACT)


@check(needs=whole_euros)
def thousands(lab, rng):
    """reads digits with spaces between them, in thousands and in millions"""
    for low, high in ((1_000, 9_999), (10_000, 999_999), (1_000_000, 9_999_999)):
        n = int(rng.integers(low, high))
        hint = "are the spaces between the digits gone?"
        close(lab.parse_price(f"{grouped(n)} EUR"), float(n), hint=hint, **EXACT)


@check(needs=[decimal_comma, thousands])
def all_together(lab, rng):
    """reads thousands and a decimal comma in one price"""
    for _ in range(3):
        n, cents = int(rng.integers(1_000, 9_999_999)), int(rng.integers(10, 100))
        close(lab.parse_price(f"{grouped(n)},{cents} EUR"), float(f"{n}.{cents}"), **EXACT)


@check(needs=decimal_comma)
def place_of_eur(lab, rng):
    """reads a price with EUR before it, right after it, or not at all"""
    n, part = int(rng.integers(2, 999)), int(rng.integers(1, 10))
    for text in (f"EUR {n},{part}", f"{n},{part}EUR", f"EUR{n},{part}", f"{n},{part}"):
        close(lab.parse_price(text), n + part / 10, hint="EUR may be somewhere else", **EXACT)


@check(needs=whole_euros)
def outer_spaces(lab, rng):
    """reads a price with spaces around it"""
    n = int(rng.integers(2, 999))
    for text in (f"  {n} EUR", f"{n} EUR  ", f"   EUR  {n}   ", f" {n}"):
        close(lab.parse_price(text), float(n), hint="spaces at the ends", **EXACT)


@check(needs=whole_euros)
def no_digit(lab):
    """raises ValueError if there is no digit in the text"""
    for text in ("free", "", "   ", "EUR", " EUR ", ","):
        raises(ValueError, lab.parse_price, text, hint=f"the text is {text!r}")


@check(needs=decimal_comma)
def two_commas(lab, rng):
    """raises ValueError if there is more than one comma"""
    n, m = rng.integers(100, 999, size=2).tolist()
    for text in (f"{n},{m},50 EUR", f"1,{n},{m}"):
        raises(ValueError, lab.parse_price, text, hint=f"the text is {text!r}")


@check(needs=whole_euros)
def a_point(lab, rng):
    """raises ValueError if there is a point in the text"""
    n = int(rng.integers(100, 999))
    for text in (f"1.{n} EUR", f"{n}.50", f"1.{n},90 EUR"):
        raises(ValueError, lab.parse_price, text, hint=f"what is {text!r}, in which country?")


@check(needs=whole_euros)
def other_characters(lab, rng):
    """raises ValueError if there are other signs or letters besides the digits"""
    n = int(rng.integers(2, 999))
    for text in (f"{n} USD", f"{n} €", f"-{n} EUR", f"+{n}", f"{n}%", f"{n} EUR per kg", f"a{n}"):
        raises(ValueError, lab.parse_price, text, hint=f"the text is {text!r}")


@check(needs=whole_euros)
def more_than_digits(lab, rng):
    """raises ValueError for texts that float can read but that aren't prices"""
    n = int(rng.integers(2, 9))
    for text in ("nan", "inf EUR", f"{n}e3 EUR", f"{n}_000 EUR"):
        raises(
            ValueError, lab.parse_price, text, hint=f"float reads {text.split()[0]!r}; a price too?"
        )
