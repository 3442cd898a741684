"""python -m reel COMMAND --OPTION VALUE ..."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reel.desk import Versions
from reel.events import Events, ingest, split
from reel.exam import exam
from reel.schema import Refused, moment, objects, request

Given = argparse.Namespace


def cmd_ingest(given: Given) -> None:
    ingest(given.state, given.log)


def cmd_split(given: Given) -> None:
    found = split(Events.read(given.state), given.until, given.to)
    _lines(given.out, ({"user": user, "seen": sorted(seen), "next": sorted(new)}
                       for user, (seen, new) in found.items()))  # fmt: skip


def cmd_train(given: Given) -> None:
    Versions(given.state).train(Events.read(given.state), given.until)


def cmd_recommend(given: Given) -> None:
    asked = [request(where, found) for where, found in objects(given.in_)]
    answers = Versions(given.state).answers(Events.read(given.state))
    _lines(given.out, map(answers.of, asked))


def cmd_measure(given: Given) -> None:
    found = exam(Events.read(given.state), given.until, given.to)
    given.out.write_text(json.dumps(found, indent=1) + "\n", "utf-8")


def cmd_versions(given: Given) -> None:
    given.out.write_text(json.dumps(Versions(given.state).listed()), "utf-8")


def cmd_rollback(given: Given) -> None:
    Versions(given.state).rollback()


def cmd_serve(given: Given) -> None:
    from reel.api import serve  # a second that no other command needs

    serve(given.state, given.port)


def _lines(path: Path, documents: Iterable[Any]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(one) + "\n" for one in documents)


COMMANDS = {
    cmd_ingest: ("log",),
    cmd_split: ("until", "to", "out"),
    cmd_train: ("until",),
    cmd_recommend: ("in", "out"),
    cmd_measure: ("until", "to", "out"),
    cmd_versions: ("out",),
    cmd_rollback: (),
    cmd_serve: ("port",),
}
KINDS: dict[str, Any] = {"until": moment, "to": moment, "port": int}


def parser() -> argparse.ArgumentParser:
    found = argparse.ArgumentParser(prog="reel")
    several = found.add_subparsers(required=True)
    for command, options in COMMANDS.items():
        one = several.add_parser(command.__name__.removeprefix("cmd_"))
        one.set_defaults(run=command)
        for name in ("state", *options):
            dest = "in_" if name == "in" else name
            one.add_argument(f"--{name}", dest=dest, type=KINDS.get(name, Path), required=True)
    return found


if __name__ == "__main__":
    try:
        given = parser().parse_args()
        given.run(given)
    except (Refused, OSError) as error:
        print(f"reel: {error}", file=sys.stderr)
        sys.exit(1)
