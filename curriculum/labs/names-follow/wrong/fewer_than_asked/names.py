"""You invent as many names as were asked for and then leave out those that aren't new, so fewer are printed. Who asks for
20 new names wants 20: go on until you have them."""

import random
import sys

import chain
import lists

USAGE = """usage: python names.py after FILE LETTER
       python names.py invent FILE COUNT [--seed SEED] [--new]"""
MOST, TRIES = 1000, 100
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


def invent(path, count, seed, new):
    """Print invented names."""
    names = lists.read(path)
    table, rng = chain.count(names), random.Random(seed)
    found = []
    for _ in range(count):
        name = chain.invent(table, rng)
        if not new or (name not in names and name not in found):
            found.append(name)
    if not found:
        raise LookupError(f"nothing new was found: {path}")
    for name in found:
        print(name)


def whole(text):
    """Return the number that a text says in digits; raise ValueError if it says none."""
    if not text.isdigit():
        raise ValueError(f"{text} is not a whole number")
    return int(text)


def options(words):
    """Return seed and whether names must be new; raise ValueError for any other words."""
    seed, new = None, False
    while words:
        option, *words = words
        if option == "--new":
            new = True
        elif option == "--seed" and words:
            seed = whole(words[0])
            words = words[1:]
        else:
            raise ValueError(f"{option} is no option")
    return seed, new


def call(arguments):
    """Return the function and the arguments that are asked for; raise ValueError if none is."""
    command, path, text, *rest = arguments
    if command == "invent" and 1 <= whole(text) <= MOST:
        return invent, [path, whole(text), *options(rest)]
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
