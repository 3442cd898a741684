"""Explore, then fix it: the masked number

A customer's card number is to be shown with stars in place of most digits. You wrote this contract and asked an
assistant for a function.

1. The result is as long as `number`, and spaces stay where they are.
2. The last four *digits* stay, and every digit before them becomes a star.
3. With four digits or fewer, every digit becomes a star: too little would be hidden otherwise.

The proposal below is right for `"4929123456789012"`. Find out for which other numbers it isn't, and fix it.

- `number`: a text of digits and spaces, possibly empty.
- Returns a text.

>>> masked("4929 1234 5678 9012")
'**** **** **** 9012'
>>> masked("12 34")
'** **'
"""

kind = "fix"
minutes = 6
chapter = "01-a-proposal-is-a-claim"
hint = "Try a number with a space between its last digits, one with four digits, and one with five."

starter = '''
def masked(number: str) -> str:
    """Hide all but the last four digits of a card number."""
    return "*" * (len(number) - 4) + number[-4:]
'''


def masked(number: str) -> str:
    left = sum(1 for sign in number if sign.isdigit())
    keep = 4 if left > 4 else 0
    result = ""
    for sign in number:
        if sign.isdigit():
            result += sign if left <= keep else "*"
            left -= 1
        else:
            result += sign
    return result


def cases(rng):
    for number in ("", " ", "7", "1234", "12 34", "12345", "1 2345", "123 45", "1234 5", "49291234 56", "1 2 3 4 5 6",
                   "4929 1234 5678 9012", "4929123456789012", "  777", "88888  ", "123 4", "5 6 7 8 9", "12 3456 78"):
        yield (number,)
    for n in (6, 9, 12):
        digits = "".join(str(d) for d in rng.integers(0, 10, n).tolist())
        cut = int(rng.integers(1, n))
        yield (digits[:cut] + " " + digits[cut:],)


def wrong_spaces_become_stars(number):
    """Your stars cover the spaces as well. They stay where they are."""
    digits = sum(1 for sign in number if sign != " ")
    if digits <= 4:
        return "*" * len(number)
    return "*" * (len(number) - 4) + number[-4:]


def wrong_last_four_characters(number):
    """You keep the last four characters. If one of them is a space, only three digits are left to see."""
    if sum(1 for sign in number if sign != " ") <= 4:
        return "".join(" " if sign == " " else "*" for sign in number)
    return "".join(" " if sign == " " else "*" for sign in number[:-4]) + number[-4:]


def wrong_short_ones_shown(number):
    """A number of four digits or fewer is shown in full. Sentence 3 says what happens with them."""
    left = sum(1 for sign in number if sign != " ")
    result = ""
    for sign in number:
        if sign == " ":
            result += " "
            continue
        result += sign if left <= 4 else "*"
        left -= 1
    return result
