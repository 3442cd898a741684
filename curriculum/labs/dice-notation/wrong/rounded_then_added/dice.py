"""You add up shares that have been rounded already. With two dice, 11 or more is 3 of 36, 8.33 %, and the rounded shares
5.56 and 2.78 make 8.34. Add up the ways, and round only what you print."""

import random
import sys

import notation
from ways import ways

USAGE = """usage: python dice.py roll NOTATION [--seed SEED]
       python dice.py table NOTATION"""


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
    shares = [round(100 * number / outcomes, 2) for number in found.values()]
    for i, total in enumerate(found):
        print(f"{total:5}{shares[i]:8.2f}{sum(shares[i:]):8.2f}")


def usage():
    """Say how the program is used; return the exit code."""
    print(USAGE, file=sys.stderr)
    return 2


def main(arguments):
    """Do what the arguments ask for; return the exit code."""
    seed = None
    if len(arguments) == 4 and arguments[2] == "--seed" and arguments[0] == "roll":
        if not arguments[3].isdigit():
            return usage()
        seed = int(arguments[3])
    elif len(arguments) != 2 or arguments[0] not in ["roll", "table"]:
        return usage()
    command, text = arguments[:2]
    try:
        count, sides, added = notation.read(text)
    except ValueError as error:
        print(f"dice: {text} is no dice notation: {error}", file=sys.stderr)
        return 2
    if command == "roll":
        roll(count, sides, added, seed)
    else:
        table(count, sides, added)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
