"""Your test part leaves out the senders who are known before the first day, and no others. Whoever writes for the
first time between the two days is known on the second one: such senders don't belong to the test part."""

import sys
from datetime import date
from pathlib import Path

import bayes
import choice
import mails
import measures

USAGE = """usage: python spam.py baseline FILE DATE WORDS
       python spam.py train FILE DATE MODEL
       python spam.py classify MODEL FILE
       python spam.py threshold FILE DAY1 DAY2 COST"""


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


def threshold(name, first, second, lost):
    """Learn before the first day, choose before the second, and test on what comes then."""
    everything = read(name)
    train, later = mails.split(everything, first)
    test = [one for one in later if one["day"] >= second]
    validation = [one for one in later if one["day"] < second]
    if not validation:
        raise ValueError(f"{name}: no mail to choose a threshold by")
    model = bayes.learn(train)
    rows = choice.scored(model, validation)
    best = choice.best(rows, lost)
    print(f"training: {measures.counts(train)}")
    print(f"validation: {measures.counts(validation)}")
    print(f"threshold {best:+.2f}, cost {choice.cost(rows, best, lost)}")
    print(f"test: {measures.counts(test)}")
    report(choice.scored(model, test), best, lost)


def report(rows, best, lost):
    """Print how a threshold does on mails, and which of them a person should look at."""
    asked = [(score, one) for score, one in rows if choice.is_near(score, best)]
    decided = [(score, one) for score, one in rows if not choice.is_near(score, best)]
    for line in choice.table(rows, best):
        print(line)
    print(f"cost {choice.cost(decided, best, lost)}, to look at {len(asked)}")
    for score, one in asked:
        print(f"{choice.probability(score):.4f} line {one['line']}")


def plan(name, first, second, lost):
    """Return the arguments of `threshold`; raise ValueError if they make no sense."""
    days = [date.fromisoformat(first), date.fromisoformat(second)]
    if days[0] >= days[1] or int(lost) < 1:
        raise ValueError("the days or the cost make no sense")
    return [name, *days, int(lost)]


def command(arguments):
    """Return the function that is asked for and its arguments; raise ValueError if none is."""
    if len(arguments) == 3 and arguments[0] == "classify":
        return classify, arguments[1:]
    if len(arguments) == 5 and arguments[0] == "threshold":
        return threshold, plan(*arguments[1:])
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
