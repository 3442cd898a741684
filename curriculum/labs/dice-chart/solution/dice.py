"""A laboratory for dice:

python dice.py roll 3d6+2 --seed 7   throws the dice, again the same with the same seed
python dice.py table 3d6+2           prints what they may show, and how likely that is
python dice.py simulate 3d6+2 --times 1000 --seed 7   throws often, and compares
python dice.py fair FILE 6 --seed 7                   says whether a die looks fair
python dice.py bars 3d6+2            draws a chart in the terminal
python dice.py chart 3d6+2 FILE --times 1000 --seed 7   draws one as an SVG file
"""

import random
import sys
from pathlib import Path

import fairness
import notation
import picture
import simulation
import textchart
from ways import ways

USAGE = """usage: python dice.py roll NOTATION [--seed SEED]
       python dice.py table NOTATION
       python dice.py simulate NOTATION --times TIMES [--seed SEED]
       python dice.py fair FILE SIDES [--seed SEED]
       python dice.py bars NOTATION
       python dice.py chart NOTATION FILE --times TIMES [--seed SEED]"""
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
    counts = simulation.throws(count, sides, added, times, random.Random(seed))
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


def chart(text, dice, name, times, seed):
    """Throw the dice often and write a picture; return the exit code."""
    counts = simulation.throws(*dice, times, random.Random(seed))
    try:
        Path(name).write_text(picture.svg(text, ways(*dice), counts), encoding="utf-8")
    except FileNotFoundError:
        print(f"dice: {name} can't be written: there is no such folder", file=sys.stderr)
        return 1
    return 0


def usage():
    """Say how the program is used; return the exit code."""
    print(USAGE, file=sys.stderr)
    return 2


def asked(arguments):
    """Return the words before a seed, and the seed; raise ValueError if they make no sense."""
    words, seed = arguments, None
    if words[-2:-1] == ["--seed"] and words[-1].isdigit() and words[0] not in ["table", "bars"]:
        words, seed = words[:-2], int(words[-1])
    if words[:1] == ["simulate"] and words[2:3] == ["--times"] and len(words) == 4:
        return ["simulate", words[1], notation.number(words[3], TIMES)], seed
    if words[:1] == ["chart"] and words[3:4] == ["--times"] and len(words) == 5:
        return ["chart", words[1], words[2], notation.number(words[4], TIMES)], seed
    if words[:1] == ["fair"] and len(words) == 3:
        return ["fair", words[1], notation.number(words[2], notation.SIDES)], seed
    if words[:1] in (["roll"], ["table"], ["bars"]) and len(words) == 2:
        return words, seed
    raise ValueError("nobody can make sense of this")


def main(arguments):
    """Do what the arguments ask for; return the exit code."""
    try:
        (command, text, *rest), seed = asked(arguments)
    except ValueError:
        return usage()
    if command == "fair":
        return fair(text, *rest, seed)
    try:
        dice = notation.read(text)
    except ValueError as error:
        print(f"dice: {text} is no dice notation: {error}", file=sys.stderr)
        return 2
    if command == "chart":
        return chart(text, dice, *rest, seed)
    if command == "bars":
        print("\n".join(textchart.lines(ways(*dice))))
    elif command == "roll":
        roll(*dice, seed)
    elif command == "table":
        table(*dice)
    else:
        simulate(*dice, *rest, seed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
