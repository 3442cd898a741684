import argparse
import re
import sys
from fractions import Fraction
from random import Random

SHAPE = re.compile(r"([0-9]*)d([0-9]+)([+-][0-9]{1,3})?")


def times(one, other):
    """The product of two polynomials, by their coefficients."""
    product = [0] * (len(one) + len(other) - 1)
    for i, a in enumerate(one):
        for j, b in enumerate(other):
            product[i + j] += a * b
    return product


class Dice:
    def __init__(self, text):
        match = SHAPE.fullmatch(text)
        if match is None:
            raise ValueError("say something like 2d6, d20 or 4d6-1")
        self.count, self.sides, self.plus = (
            int(x or d) for x, d in zip(match.groups(), "110", strict=True)
        )
        if not (0 < self.count < 21 and 1 < self.sides < 101):
            raise ValueError("at most 20 dice, with 2 to 100 sides")

    @property
    def lowest(self):
        return self.count + self.plus

    def shares(self):
        result = [1]
        for _ in range(self.count):
            result = times([1] * self.sides, result)
        return [Fraction(n, self.sides**self.count) for n in result]


def roll(dice, seed):
    rng = Random(seed) if seed is not None else Random()
    shown = []
    while len(shown) < dice.count:
        shown.append(rng.randrange(dice.sides) + 1)
    return [" ".join(["dice", *map(str, shown)]), f"total {sum(shown, dice.plus)}"]


def table(dice):
    shares = dice.shares()
    lines = [f"outcomes {dice.sides**dice.count}"]
    lines.append(f"range {dice.lowest} to {dice.lowest + len(shares) - 1}")
    mean = sum(i * share for i, share in enumerate(shares, dice.lowest))
    lines.append(f"mean {float(mean):.1f}")
    more = 0
    rows = []
    for i in reversed(range(len(shares))):
        more += shares[i]
        columns = (
            (dice.lowest + i, 5),
            (f"{float(100 * shares[i]):.2f}", 8),
            (f"{float(100 * more):.2f}", 8),
        )
        rows.insert(0, "".join(str(cell).rjust(width) for cell, width in columns))
    return lines + rows


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    throw = commands.add_parser("roll")
    throw.add_argument("--seed", type=lambda text: int(re.fullmatch("[0-9]+", text)[0]))
    for command in (throw, commands.add_parser("table")):
        command.add_argument("notation")
    found = parser.parse_args()
    try:
        dice = Dice(found.notation)
    except ValueError as error:
        sys.stderr.write(f"{found.notation}: {error}\n")
        return 2
    print("\n".join(roll(dice, found.seed) if found.command == "roll" else table(dice)))


sys.exit(main())
