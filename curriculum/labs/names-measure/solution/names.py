"""Invents names like those of a file, and measures how well it guesses them:

python names.py after FILE LETTER         prints what follows a letter, and how often
python names.py invent FILE 10 --seed 1   invents ten names; with --new none of the file's
python names.py measure FILE 4            measures how well 1 to 4 letters tell the next
"""

import random
import sys

import chain
import lists
import measuring

USAGE = """usage: python names.py after FILE LETTER
       python names.py invent FILE COUNT [--seed SEED] [--new] [--order K] [--temperature T]
       python names.py measure FILE K"""
MOST, TRIES = 1000, 100
ORDERS, LEAST = range(1, 7), 10
SHOWN = {chain.MARK: "end", " ": "space"}


def after(path, letter):
    """Print which letters follow one, the most frequent first."""
    row = chain.count(lists.read(path)).get(letter)
    if row is None:
        raise LookupError(f"there is no {letter} in {path}")
    total = sum(row.values())
    for follower in sorted(row, key=lambda follower: (-row[follower], follower)):
        number = row[follower]
        print(f"{SHOWN.get(follower, follower)} {number} {number / total:.3f}")


def invent(path, count, asked):
    """Print invented names."""
    names, order = lists.read(path), asked["--order"]
    table, rng = chain.count(names, order), random.Random(asked["--seed"])
    found, thrown_away = [], 0
    while len(found) < count:
        name = chain.invent(table, rng, order, asked["--temperature"])
        if not asked["--new"] or (name not in names and name not in found):
            found.append(name)
            thrown_away = 0
            continue
        thrown_away += 1
        if thrown_away == TRIES:
            raise LookupError(f"{path}: {TRIES} names in a row were not new")
    for name in found:
        print(name)


def several(path):
    """Return the names of a file; raise ValueError if they are too few to be split."""
    names = lists.read(path)
    if len(names) < LEAST:
        raise ValueError(f"{path} has fewer than {LEAST} names")
    return names


def measure(path, most):
    """Print how well each order and alpha guesses, and how well the best one."""
    for line in measuring.report(several(path), most):
        print(line)


def whole(text):
    """Return the number that a text says in digits; raise ValueError if it says none."""
    if not text.isdigit():
        raise ValueError(f"{text} is not a whole number")
    return int(text)


def order(text):
    """Return how many letters to look back; raise ValueError if the text says it wrongly."""
    if whole(text) not in ORDERS:
        raise ValueError(f"{text} is no order")
    return int(text)


def temperature(text):
    """Return a temperature; raise ValueError if the text says none that is allowed."""
    if not 0.1 <= float(text) <= 10:
        raise ValueError(f"{text} is no temperature")
    return float(text)


OPTIONS = {"--seed": whole, "--order": order, "--temperature": temperature}


def options(words):
    """Return the options as a dict; raise ValueError if the words say anything else."""
    found = {"--seed": None, "--order": 1, "--temperature": 1, "--new": False}
    while words:
        option, *words = words
        if option == "--new":
            found[option] = True
        elif option in OPTIONS and words:
            found[option] = OPTIONS[option](words[0])
            words = words[1:]
        else:
            raise ValueError(f"{option} is no option")
    return found


def call(arguments):
    """Return the function and the arguments that are asked for; raise ValueError if none is."""
    command, path, text, *rest = arguments
    if command == "invent" and 1 <= whole(text) <= MOST:
        return invent, [path, whole(text), options(rest)]
    if command == "measure" and not rest:
        return measure, [path, order(text)]
    if command != "after" or rest:
        raise ValueError(f"{command} can't be done")
    if text == "start":
        return after, [path, chain.MARK]
    if len(text) != 1:
        raise ValueError(f"{text} is no letter")
    return after, [path, text.lower()]


def main(arguments):
    """Do what the arguments ask for; return the exit code."""
    try:
        function, values = call(arguments)
    except ValueError:
        print(USAGE, file=sys.stderr)
        return 2
    try:
        function(*values)
    except (FileNotFoundError, ValueError) as error:
        print(f"names: {error}", file=sys.stderr)
        return 2
    except LookupError as error:
        print(f"names: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
