"""Sorts mails into spam and ham:

python spam.py baseline FILE DATE WORDS    prints what the filter has to beat
python spam.py train FILE DATE MODEL       learns from the mails before a day
python spam.py classify MODEL FILE         prints a score for each mail
"""

import sys
from datetime import date
from pathlib import Path

import bayes
import mails
import measures

USAGE = """usage: python spam.py baseline FILE DATE WORDS
       python spam.py train FILE DATE MODEL
       python spam.py classify MODEL FILE"""


def read(name):
    """Return the labelled mails of a file."""
    return mails.read(name, mails.labelled, mails.COLUMNS)


def baseline(name, day, list_name):
    """Print the counts, and how good two simple rules are."""
    everything = read(name)
    listed = set(Path(list_name).read_text(encoding="utf-8").lower().split())
    train, test = mails.split(everything, day)
    print(f"training: {measures.counts(train)}")
    print(f"test: {measures.counts(test)}")
    print(f"left out: {len(everything) - len(train) - len(test)} mails")
    often = sum(one["spam"] for one in train) * 2 > len(train)
    print(f"always {'spam' if often else 'ham'}: {measures.rates(test, [often] * len(test))}")
    called = [any(word in listed for word in mails.words(one["text"])) for one in test]
    print(f"word list: {measures.rates(test, called)}")


def train(name, day, model_name):
    """Learn from the mails before a day, and write the model to a file."""
    before, _ = mails.split(read(name), day)
    model = bayes.learn(before)
    bayes.save(model, model_name)
    known = len(model["words"])
    print(f"learned {known} words from {model['spam']} spam and {model['ham']} ham mails")


def classify(model_name, name):
    """Print the score of each mail, and its line."""
    model = bayes.load(model_name)
    for one in mails.read(name, mails.new, ["text"]):
        print(f"{bayes.score(model, one['text']):+.2f} line {one['line']}")


def command(arguments):
    """Return the function that is asked for and its arguments; raise ValueError if none is."""
    if len(arguments) == 3 and arguments[0] == "classify":
        return classify, arguments[1:]
    name, file, day, other = arguments
    commands = {"baseline": baseline, "train": train}
    if name not in commands:
        raise ValueError(f"there is no command {name}")
    return commands[name], [file, date.fromisoformat(day), other]


def main(arguments):
    """Do what the arguments ask for; return the exit code."""
    try:
        asked, values = command(arguments)
    except ValueError:
        print(USAGE, file=sys.stderr)
        return 2
    try:
        asked(*values)
    except (FileNotFoundError, ValueError) as error:
        print(f"spam: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
