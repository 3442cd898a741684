"""You make a new generator with the same seed for each throw. Each begins again, so all throws show the same total. Make
one before the loop."""

import random
import sys
from pathlib import Path

import fairness
import notation
import simulation
from ways import ways

USAGE = """usage: python dice.py roll NOTATION [--seed SEED]
       python dice.py table NOTATION
       python dice.py simulate NOTATION --times TIMES [--seed SEED]
       python dice.py fair FILE SIDES [--seed SEED]"""
TIMES = range(1, 100_001)


def roll(count, sides, added, seed):
    """Throw the dice once and print what they show."""
    rng = random.Random(seed)
    faces = [rng.randint(1, sides) for _ in range(count)]
    print("dice", *faces)
    print("total", sum(faces) + added)


def table(count, sides, added):
    """Print the exact distribution of the total."""
    found = ways(count, sides, added)
    outcomes = sum(found.values())
    print("outcomes", outcomes)
    print(f"range {min(found)} to {max(found)}")
    print(f"mean {count * (sides + 1) / 2 + added:.1f}")
    left = outcomes
    for total, number in found.items():
        print(f"{total:5}{100 * number / outcomes:8.2f}{100 * left / outcomes:8.2f}")
        left -= number


def simulate(count, sides, added, times, seed):
    """Throw the dice often and print the counts beside the exact shares."""
    counts = {}
    for _ in range(times):
        for total in simulation.throws(count, sides, added, 1, random.Random(seed)):
            counts[total] = counts.get(total, 0) + 1
    lines, off = simulation.rows(counts, ways(count, sides, added))
    for line in lines:
        print(line)
    print("off", off, "of", len(lines))


def fair(name, sides, seed):
    """Print whether the throws in a file are those of a fair die; return the exit code."""
    try:
        counts, damaged = fairness.read(Path(name).read_text(encoding="utf-8"), sides)
    except FileNotFoundError:
        print(f"dice: there is no file {name}", file=sys.stderr)
        return 1
    if damaged:
        for line in damaged:
            print(f"dice: {name}: line {line} is damaged", file=sys.stderr)
        return 1
    if not counts:
        print(f"dice: there are no throws in {name}", file=sys.stderr)
        return 1
    print("throws", sum(counts.values()))
    lines, _ = simulation.rows(counts, ways(1, sides, 0))
    for line in lines:
        print(line)
    p = fairness.p_value(counts, sides, random.Random(seed))
    print(f"p {p:.3f}")
    if p <= fairness.LEVEL:
        print("a fair die is seldom so far off")
    else:
        print("nothing speaks against a fair die")
    return 0


def usage():
    """Say how the program is used; return the exit code."""
    print(USAGE, file=sys.stderr)
    return 2


def asked(arguments):
    """Return the words before a seed, and the seed; raise ValueError if they make no sense."""
    words, seed = arguments, None
    if words[-2:-1] == ["--seed"] and words[-1].isdigit() and words[0] != "table":
        words, seed = words[:-2], int(words[-1])
    if words[:1] == ["simulate"] and words[2:3] == ["--times"] and len(words) == 4:
        return ["simulate", words[1], notation.number(words[3], TIMES)], seed
    if words[:1] == ["fair"] and len(words) == 3:
        return ["fair", words[1], notation.number(words[2], notation.SIDES)], seed
    if words[:1] in (["roll"], ["table"]) and len(words) == 2:
        return words, seed
    raise ValueError("nobody can make sense of this")


def main(arguments):
    """Do what the arguments ask for; return the exit code."""
    try:
        (command, text, *number), seed = asked(arguments)
    except ValueError:
        return usage()
    if command == "fair":
        return fair(text, *number, seed)
    try:
        count, sides, added = notation.read(text)
    except ValueError as error:
        print(f"dice: {text} is no dice notation: {error}", file=sys.stderr)
        return 2
    if command == "roll":
        roll(count, sides, added, seed)
    elif command == "table":
        table(count, sides, added)
    else:
        simulate(count, sides, added, *number, seed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
