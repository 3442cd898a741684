"""One file: argparse, Counter, statistics by exact fractions."""

import argparse
import sys
from collections import Counter
from fractions import Fraction
from itertools import chain
from random import Random

from notation import SIDES, read
from ways import ways


def whole(low, high=None):
    def convert(text):
        if not (text.isascii() and text.isdecimal() and low <= int(text) <= (high or int(text))):
            raise ValueError(text)
        return int(text)

    return convert


def rows(counts, shares):
    n = sum(counts.values())
    for total in sorted(shares):
        p = shares[total]
        off = (counts[total] - n * p) ** 2 > 4 * n * p * (1 - p)
        cells = str(total).rjust(5), str(counts[total]).rjust(8)
        percents = [f"{float(100 * x):.2f}".rjust(8) for x in (Fraction(counts[total], n), p)]
        yield off, "".join(chain(cells, percents)) + " *" * off


def exact(count, sides, added):
    return {total: Fraction(n, sides**count) for total, n in ways(count, sides, added).items()}


def simulate(dice, options):
    rng, (count, sides, added) = options.rng, dice
    totals = (
        added + sum(rng.randint(1, sides) for _ in range(count)) for _ in range(options.times)
    )
    found = list(rows(Counter(totals), exact(*dice)))
    lines = [line for _, line in found]
    return [*lines, f"off {sum(off for off, _ in found)} of {len(found)}"]


def spread(counts):
    """As far off as the squared differences say, since all games have the same number of throws."""
    return sum(n * n for n in counts.values())


def fair(options):
    throws, bad = [], []
    with open(options.file, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                throws += map(whole(1, options.sides), line.split())
            except ValueError:
                bad.append(f"{options.file}: line {number}: {line.strip()}")
    if bad or not throws:
        raise LookupError("\n".join(bad) or f"{options.file} is empty")
    counts, faces, k = Counter(throws), range(1, options.sides + 1), 1
    for _ in range(999):
        game = Counter(options.rng.choice(faces) for _ in throws)
        k += spread(game) >= spread(counts)
    found = [line for _, line in rows(counts, exact(1, options.sides, 0))]
    end = "nothing speaks against a fair die" if k > 50 else "a fair die is seldom so far off"
    return [f"throws {len(throws)}", *found, f"p {k / 1000:.3f}", end]


def roll(dice, options):
    faces = [options.rng.randint(1, dice[1]) for _ in range(dice[0])]
    return [" ".join(["dice", *map(str, faces)]), f"total {sum(faces) + dice[2]}"]


def table(dice, options):
    shares, left = exact(*dice), Fraction(1)
    mean = float(sum(total * share for total, share in shares.items()))
    lines = [f"outcomes {dice[1] ** dice[0]}", f"range {min(shares)} to {max(shares)}"]
    lines.append(f"mean {mean:.1f}")
    for total, share in shares.items():
        lines.append(f"{total:5}{float(100 * share):8.2f}{float(100 * left):8.2f}")
        left -= share
    return lines


def arguments():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("roll", "table", "simulate", "fair"):
        command = commands.add_parser(name)
        command.add_argument("file" if name == "fair" else "notation")
        if name == "fair":
            command.add_argument("sides", type=whole(SIDES[0], SIDES[-1]))
        if name == "simulate":
            command.add_argument("--times", type=whole(1, 100000), required=True)
        if name != "table":
            command.add_argument("--seed", type=whole(0))
    return parser.parse_args()


def main():
    options = arguments()
    options.rng = Random(getattr(options, "seed", None))
    if options.command == "fair":
        try:
            print(*fair(options), sep="\n")
        except (OSError, LookupError) as error:
            print(error, file=sys.stderr)
            return 1
        return 0
    try:
        dice = read(options.notation)
    except ValueError:
        print(f"no notation: {options.notation!r}", file=sys.stderr)
        return 2
    print(
        *{"roll": roll, "table": table, "simulate": simulate}[options.command](dice, options),
        sep="\n",
    )
    return 0


sys.exit(main())
