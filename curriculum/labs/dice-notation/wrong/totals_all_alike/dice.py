"""You give every total the same share. But 7 is reached by six of the 36 outcomes of two dice and 2 by one of them: the
outcomes are equally likely, the totals aren't."""

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
    left = len(found)
    for total in found:
        print(f"{total:5}{100 / len(found):8.2f}{100 * left / len(found):8.2f}")
        left -= 1


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
