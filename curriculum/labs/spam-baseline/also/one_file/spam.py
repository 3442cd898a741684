"""All in one file: a Counter for the four cases, a pattern for the words."""

import argparse
import csv
import re
import sys
from collections import Counter
from datetime import datetime


class Trouble(Exception):
    pass


def rows_of(name):
    with open(name, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(line for line in file if line.strip())
        fields = [column.strip() for column in reader.fieldnames or []]
        if {"date", "sender", "text", "label"} - set(fields):
            raise Trouble(f"{name}: no such columns")
        reader.fieldnames = fields
        return list(reader)


def place(name, number):
    """The line of a row, blank lines included."""
    with open(name, encoding="utf-8") as file:
        lines = [line for line, text in enumerate(file, 1) if text.strip()]
    return lines[number]


def mails_of(name):
    for number, row in enumerate(rows_of(name), 1):
        try:
            if None in row or None in row.values():
                raise ValueError
            row = {column: text.strip() for column, text in row.items()}
            if row["label"] not in {"ham", "spam"} or row["sender"] == "":
                raise ValueError
            row["date"] = datetime.strptime(row["date"], "%Y-%m-%d")
        except ValueError:
            raise Trouble(f"{name}: line {place(name, number)}: not a mail") from None
        yield row | {"sender": row["sender"].casefold()}


def divided(a, b):
    try:
        return format(a / b, ".3f")
    except ZeroDivisionError:
        return "-"


def report(title, rows, rule):
    cases = Counter((rule(row), row["label"]) for row in rows)
    hit, false = cases["spam", "spam"], cases["spam", "ham"]
    missed, good = cases["ham", "spam"], cases["ham", "ham"]
    print(
        f"{title}: accuracy {divided(hit + good, len(rows))},",
        f"precision {divided(hit, hit + false)}, recall {divided(hit, hit + missed)}",
    )


def main():
    if len(sys.argv) != 5 or sys.argv[1] != "baseline":
        sys.exit(print("usage: spam.py baseline FILE DATE WORDS", file=sys.stderr) or 2)
    parser = argparse.ArgumentParser()
    parser.add_argument("command")
    parser.add_argument("file")
    parser.add_argument("day", type=lambda text: datetime.strptime(text, "%Y-%m-%d"))
    parser.add_argument("words")
    asked = parser.parse_args()
    try:
        mails = list(mails_of(asked.file))
        with open(asked.words, encoding="utf-8") as file:
            listed = {line.strip().lower() for line in file}
    except (Trouble, OSError) as error:
        sys.exit(print(error, file=sys.stderr) or 2)
    old = [row for row in mails if row["date"] < asked.day]
    writers = {row["sender"] for row in old}
    rest = [row for row in mails if row["date"] >= asked.day]
    new = [row for row in rest if row["sender"] not in writers]
    for title, part in (("training", old), ("test", new)):
        spam = [row for row in part if row["label"] == "spam"]
        share = divided(len(spam), len(part))
        print(f"{title}: {len(part)} mails, {len(spam)} spam, prevalence {share}")
    print(f"left out: {len(rest) - len(new)} mails")
    votes = Counter(row["label"] for row in old)
    usual = "spam" if votes["spam"] > votes["ham"] else "ham"
    report(f"always {usual}", new, lambda row: usual)

    def by_words(row):
        found = re.findall(r"[^\W_]+", row["text"].lower())
        return "spam" if listed.intersection(found) else "ham"

    report("word list", new, by_words)


main()
