"""Orders up to the end

A kitchen gets its orders on a strip of paper, a text on each line. Lines that begin with `#` are remarks, and empty lines only make
it easier to read: skip both. A line `END` ends the strip; whatever comes after it is left over from yesterday. Every other line is an order: the
number of portions, a space, and the dish. Return how many portions have to be cooked.

- `strip`: a list of texts, without spaces at their ends. A line `END` may be missing. Numbers have one or more digits.
- Returns an int.

>>> portions(["# table 4", "2 soup", "", "12 rice", "END", "3 soup"])
14
>>> portions(["1 soup of the day"])
1
"""

minutes = 9
chapter = "06-until"
hint = "One kind of line ends the loop, two kinds end only the round. For an order, the digits before the first space are the number: another loop can collect them."

equivalent = {
    "Compare_Eq_LtE @ 6:if line == '' or line[0] == '#': -> if line <= '' or line[0] == '#':": "no text is smaller than the empty one",
    "Compare_Eq_LtE @ 6:if line == '' or line[0] == '#': -> if line == '' or line[0] <= '#':": "an order begins with a digit",
    "Compare_Eq_LtE @ 10:if sign == ' ': -> if sign <= ' ':": "no sign of an order comes before the space",
    "Compare_Eq_GtE @ 4:if line == 'END': -> if line >= 'END':": "digits and the number sign come before all letters",
}


def portions(strip: list[str]) -> int:
    total = 0
    for line in strip:
        if line == "END":
            break
        if line == "" or line[0] == "#":
            continue
        digits = ""
        for sign in line:
            if sign == " ":
                break
            digits += sign
        total += int(digits)
    return total


def cases(rng):
    yield ([],)
    yield (["END"],)
    yield (["2 soup"],)
    yield (["12 rice"],)
    yield (["", "2 soup"],)
    yield (["# 9 soup", "2 soup"],)
    yield (["2 soup", "END", "3 soup"],)
    yield (["2 soup", "END", "3 soup", "END", "4 soup"],)
    yield (["1 soup of the day", "1 END of a loaf"],)
    yield (["#", "5 fish", "# END", "6 fish 7"],)
    yield (["# table 4", "2 soup", "", "12 rice", "END", "3 soup"],)
    lines = ["# table", "", "3 rice", "11 fish", "2 soup 4", "7 END"]
    for n in (4, 7):
        some = [lines[i] for i in rng.integers(0, 6, n)]
        yield (["# today", ""] + some + ["10 tarts", "END", "8 rice", "9 fish"],)


def wrong_yesterday_too(strip):
    """You cook what is left over from yesterday. The line `END` ends the loop, not only its round."""
    return sum(int(line.split(" ")[0]) for line in strip if line not in ("", "END") and line[0] != "#")


def wrong_remark_ends_it(strip):
    """You stop at the first remark or empty line. Skip only the line itself; the orders below it count."""
    total = 0
    for line in strip:
        if line == "END" or line == "" or line[0] == "#":
            break
        total += int(line.split(" ")[0])
    return total


def wrong_orders_not_portions(strip):
    """You count the orders. Each of them says how many portions it is."""
    total = 0
    for line in strip:
        if line == "END":
            break
        if line != "" and line[0] != "#":
            total += 1
    return total


def wrong_one_digit(strip):
    """You take only the first digit. A number may have several: it goes up to the first space."""
    total = 0
    for line in strip:
        if line == "END":
            break
        if line != "" and line[0] != "#":
            total += int(line[0])
    return total
