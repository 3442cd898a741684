"""Invents names like those of a file, and measures how well it guesses them:

python names.py after FILE LETTER         prints what follows a letter, and how often
python names.py invent FILE 10 --seed 1   invents ten names; with --new none of the file's
python names.py measure FILE 4            measures how well 1 to 4 letters tell the next
python names.py train FILE MODEL          trains a network, and compares it with counting
python names.py write MODEL 10 --seed 1   writes ten names with a trained network
python names.py slopes MODEL FILE OUT     writes the slopes of the network's loss to a file

NumPy takes a moment to start, so only the commands that need it import the network.
"""

import os
import random
import sys

import chain
import lists
import measuring

USAGE = """usage: python names.py after FILE LETTER
       python names.py invent FILE COUNT [--seed SEED] [--new] [--order K] [--temperature T]
       python names.py measure FILE K
       python names.py train FILE MODEL.npz [--seed SEED]
       python names.py write MODEL.npz COUNT [--seed SEED] [--temperature T]
       python names.py slopes MODEL.npz FILE OUT.npz"""
MOST, TRIES = 1000, 100
ORDERS, LEAST = range(1, 7), 10
SHOWN = {chain.MARK: "end", " ": "space"}
# Matrices of this size gain nothing by threads, which only wait for each other.
THREADS = os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


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


def train(path, model_path, asked):
    """Train a network on the training names, keep it, and print how well it guesses."""
    import contest
    import network

    names = several(path)
    training, validation, _ = measuring.split(names)
    letters = measuring.alphabet(names)
    model = network.train(training, validation, letters, asked["--seed"])
    network.save(model_path, model)
    for line in contest.report(names, model):
        print(line)


def write(path, count, asked):
    """Print names that a trained network writes."""
    import network

    model, rng = network.load(path), random.Random(asked["--seed"])
    for _ in range(count):
        print(network.write(model, rng, asked["--temperature"]))


def slopes(model_path, path, out_path):
    """Write the slopes of a network's loss on the names of a file to another file."""
    import network

    model, names = network.load(model_path), lists.read(path)
    strange = set("".join(names)) - set(model["letters"].tolist())
    if strange:
        raise ValueError(f"{path} has letters that the model lacks: {sorted(strange)}")
    network.save(out_path, network.slopes(model, *network.encoded(model, names)))
    surprises = network.surprises(model, names)
    print(f"guesses {len(surprises)} bits {surprises.mean():.3f}")


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


def options(words, allowed):
    """Return the options as a dict; raise ValueError if the words say anything else."""
    found = {"--seed": None, "--order": 1, "--temperature": 1, "--new": False}
    while words:
        option, *words = words
        if option not in allowed:
            raise ValueError(f"{option} is no option")
        if option == "--new":
            found[option] = True
        else:
            text, *words = words
            found[option] = OPTIONS[option](text)
    return found


def model_name(text):
    """Return the name of a model's file; raise ValueError if it doesn't end in .npz."""
    if not text.endswith(".npz"):
        raise ValueError(f"{text} doesn't end in .npz")
    return text


def count(text):
    """Return how many names to invent; raise ValueError if the text says it wrongly."""
    if not 1 <= whole(text) <= MOST:
        raise ValueError(f"{text} are too few or too many")
    return int(text)


def sign(text):
    """Return the letter that a text stands for; raise ValueError if it stands for none."""
    if text == "start":
        return chain.MARK
    if len(text) != 1:
        raise ValueError(f"{text} is no letter")
    return text.lower()


# Of each command its function, what its arguments are, and its options if it has any.
COMMANDS = {
    "after": (after, [str, sign], []),
    "invent": (invent, [str, count], ["--seed", "--new", "--order", "--temperature"]),
    "measure": (measure, [str, order], []),
    "train": (train, [str, model_name], ["--seed"]),
    "write": (write, [model_name, count], ["--seed", "--temperature"]),
    "slopes": (slopes, [model_name, str, model_name], []),
}


def call(arguments):
    """Return the function and the arguments that are asked for; raise ValueError if none is."""
    command, *words = arguments
    if command not in COMMANDS:
        raise ValueError(f"{command} can't be done")
    function, readers, allowed = COMMANDS[command]
    first, rest = words[: len(readers)], words[len(readers) :]
    values = [read(word) for read, word in zip(readers, first, strict=True)]
    if allowed:
        return function, [*values, options(rest, allowed)]
    if rest:
        raise ValueError(f"{rest} is too much")
    return function, values


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
