"""python -m club COMMAND, with the options of the brief."""

import argparse
import json
import sys
from pathlib import Path

from club.answers import request
from club.log import Log, json_lines, seconds
from club.measures import measure
from club.problem import Problem
from club.serve import serve
from club.split import split
from club.versions import Versions

OPTIONS = {
    "ingest": ("log", "state"),
    "split": ("state", "until", "to", "out"),
    "train": ("state", "until"),
    "recommend": ("state", "in", "out"),
    "measure": ("state", "until", "to", "out"),
    "versions": ("state", "out"),
    "rollback": ("state",),
    "serve": ("state", "port"),
}


def main():
    given = options()
    for name in ("until", "to"):
        if name in given:
            seconds(given[name])
    log = Log(given["state"])
    COMMANDS[given["command"]](log, given)


def options():
    parser = argparse.ArgumentParser(prog="club")
    several = parser.add_subparsers(dest="command", required=True)
    for name, wanted in OPTIONS.items():
        one = several.add_parser(name)
        for option in wanted:
            one.add_argument(f"--{option}", required=True)
    return vars(parser.parse_args())


def write_split(log, given):
    rows = split(log, given["until"], given["to"]).items()
    lines = [{"user": u, "seen": sorted(seen), "next": sorted(later)} for u, (seen, later) in rows]
    write_lines(given["out"], lines)


def recommend(log, given):
    asked = []
    for number, line in json_lines(given["in"]):
        try:
            asked.append(request(line))
        except Problem as problem:
            raise Problem(f"line {number}: {problem}") from None
    recommender = Versions(log, given["state"]).recommender()
    write_lines(given["out"], [recommender.answer(*one) for one in asked])


def write_lines(path, lines):
    Path(path).write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")


def write(path, document):
    Path(path).write_text(json.dumps(document, indent=1) + "\n", "utf-8")


COMMANDS = {
    "ingest": lambda log, given: log.add(given["log"]),
    "split": write_split,
    "train": lambda log, given: Versions(log, given["state"]).train(given["until"]),
    "recommend": recommend,
    "measure": lambda log, given: write(given["out"], measure(log, given["until"], given["to"])),
    "versions": lambda log, given: write(given["out"], Versions(log, given["state"]).listed()),
    "rollback": lambda log, given: Versions(log, given["state"]).rollback(),
    "serve": lambda log, given: serve(given["state"], int(given["port"])),
}


if __name__ == "__main__":
    try:
        main()
    except (Problem, OSError) as problem:
        print(f"club: {problem}", file=sys.stderr)
        sys.exit(1)
