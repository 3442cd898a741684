"""The main of a tip program

`tip.py` works out what a table in a restaurant pays with its tip. It is called as `python tip.py AMOUNT` or
`python tip.py AMOUNT RATE`; RATE is the tip in per cent, 10 if it is left out. So that the whole `main` can be tested, here it
returns both: the exit code and the line that the program prints.

- `arguments`: the list that `main` is handed, as in `main(sys.argv[1:])`. If there are one or two, they are texts of numbers
  that `float` can read, 0 or more.
- Returns a tuple. With one or two arguments: `0` and the amount with the tip, with two digits after the point, as
  `f"{value:.2f}"` writes it. With any other number of arguments: `2` and the text `"usage: tip.py AMOUNT [RATE]"`.

>>> main(["50"])
(0, '55.00')
>>> main(["50", "0"])
(0, '50.00')
>>> main([])
(2, 'usage: tip.py AMOUNT [RATE]')
"""

minutes = 6
chapter = "02-program-and-module"
hint = "Deal with the wrong number of arguments first. Then give a name to the rate: 10, or what was typed."


def main(arguments: list[str]) -> tuple[int, str]:
    if len(arguments) not in [1, 2]:
        return 2, "usage: tip.py AMOUNT [RATE]"
    rate = 10
    if len(arguments) == 2:
        rate = float(arguments[1])
    total = float(arguments[0]) * (1 + rate / 100)
    return 0, f"{total:.2f}"


def cases(rng):
    yield ([],)
    yield (["50"],)
    yield (["50", "0"],)
    yield (["0"],)
    yield (["80", "25"],)
    yield (["12.5", "20"],)
    yield (["80", "12.5"],)
    yield (["50", "5", "2"],)
    yield (["4", "5", "6", "7"],)
    yield (["20", "10", "x"],)
    yield (["64", "0.0"],)
    for a in rng.integers(4, 400, 4).tolist():
        p = int(rng.integers(1, 8)) * 4
        yield ([str(a / 2)],)
        yield ([str(a / 4), str(p + 12)],)


def wrong_program_first(arguments):
    """You take the first entry for the name of the program. In `sys.argv` it is, but `main` was handed `sys.argv[1:]`."""
    if len(arguments) not in [2, 3]:
        return 2, "usage: tip.py AMOUNT [RATE]"
    rate = float(arguments[2]) if len(arguments) == 3 else 10
    return 0, f"{float(arguments[1]) * (1 + rate / 100):.2f}"


def wrong_more_are_ignored(arguments):
    """You complain only if nothing was typed. Whoever types three arguments gets a price for two of them and believes that
    all were used."""
    if len(arguments) == 0:
        return 2, "usage: tip.py AMOUNT [RATE]"
    rate = float(arguments[1]) if len(arguments) > 1 else 10
    return 0, f"{float(arguments[0]) * (1 + rate / 100):.2f}"


def wrong_rate_as_amount(arguments):
    """You add the rate as an amount. 10 per cent of 50 is 5, not 10."""
    if len(arguments) not in [1, 2]:
        return 2, "usage: tip.py AMOUNT [RATE]"
    rate = float(arguments[1]) if len(arguments) == 2 else 10
    return 0, f"{float(arguments[0]) + rate:.2f}"


def wrong_ends_with_zero(arguments):
    """Your complaint comes with the exit code 0, which means that all went well. A script that relies on the code would
    go on."""
    if len(arguments) not in [1, 2]:
        return 0, "usage: tip.py AMOUNT [RATE]"
    rate = float(arguments[1]) if len(arguments) == 2 else 10
    return 0, f"{float(arguments[0]) * (1 + rate / 100):.2f}"
