import argparse
import sys
from bisect import bisect_right
from collections import Counter
from itertools import accumulate, chain, pairwise
from pathlib import Path
from random import Random

END, START = "", ">>"


class Trouble(Exception):
    def __init__(self, code, words):
        super().__init__(words)
        self.code = code


class Parser(argparse.ArgumentParser):
    def error(self, message):
        self.exit(2, f"usage: names.py after FILE LETTER | invent FILE COUNT ...; {message}\n")


def digits(text):
    if not text.isdigit():
        raise argparse.ArgumentTypeError("digits, please")
    return int(text)


def some(text):
    if not 0 < digits(text) < 1001:
        raise argparse.ArgumentTypeError("from 1 to 1000")
    return digits(text)


def letter(text):
    if text != "start" and len(text) != 1:
        raise argparse.ArgumentTypeError("one letter, or start")
    return START if text == "start" else text.lower()


class Names:
    def __init__(self, path):
        try:
            lines = Path(path).read_bytes().decode().lower().splitlines()
        except (OSError, UnicodeDecodeError):
            raise Trouble(2, f"{path} cannot be read as UTF-8 text") from None
        self.path = path
        self.all = set(filter(None, (" ".join(line.split()) for line in lines)))
        if not self.all:
            raise Trouble(2, f"{path} holds no names")
        signs = ([START, *name, END] for name in self.all)
        pairs = Counter(chain.from_iterable(pairwise(row) for row in signs))
        self.rows = {}
        for (here, follower), n in sorted(pairs.items()):
            self.rows.setdefault(here, {})[follower] = n

    def after(self, here):
        if here not in self.rows:
            raise Trouble(1, f"no {here} in {self.path}")
        shown = {END: "end", " ": "space"}
        row = Counter(self.rows[here])  # in the order of its letters
        for follower, n in row.most_common():
            yield f"{shown.get(follower, follower)} {n} {n / row.total():.3f}"

    def one(self, rng):
        name, here = [], START
        while len(name) < 30:
            row = self.rows[here]
            reached = list(accumulate(row.values()))
            here = list(row)[bisect_right(reached, rng.random() * reached[-1])]
            if here == END:
                break
            name.append(here)
        return "".join(name)

    def invent(self, count, seed, new):
        rng, found, failed = Random(seed), [], 0
        while len(found) < count:
            name = self.one(rng)
            known = new and (name in self.all or name in found)
            failed = failed + 1 if known else 0
            if failed == 100:
                raise Trouble(1, f"{self.path}: nothing new can be found")
            found += [] if known else [name]
        return found


def main():
    parser = Parser()
    commands = parser.add_subparsers(dest="command", required=True, parser_class=Parser)
    one, two = (commands.add_parser(name, allow_abbrev=False) for name in ("after", "invent"))
    one.add_argument("file")
    one.add_argument("letter", type=letter)
    two.add_argument("file")
    two.add_argument("count", type=some)
    two.add_argument("--seed", type=digits)
    two.add_argument("--new", action="store_true")
    asked = parser.parse_args()
    try:
        names = Names(asked.file)
        if asked.command == "after":
            lines = list(names.after(asked.letter))
        else:
            lines = names.invent(asked.count, asked.seed, asked.new)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return trouble.code
    print(*lines, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
