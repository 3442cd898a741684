import csv
import pickle
import sys
import tomllib
from dataclasses import dataclass, field

USAGE = (
    "usage: pool train --data F --model F [--config F] [--smooth X]"
    " | pool predict --model F --day D"
)
ALLOWED = {"train": ({"data", "model"}, {"config", "smooth"}), "predict": ({"model", "day"}, set())}


class Trouble(Exception):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code


@dataclass
class Days:
    total: int = 0
    rows: int = 0
    sums: dict = field(default_factory=dict)

    def add(self, day, visitors):
        self.total += visitors
        self.rows += 1
        a, b = self.sums.get(day, (0, 0))
        self.sums[day] = (a + visitors, b + 1)

    def table(self, smooth):
        mean = self.total / self.rows
        return {None: mean} | {
            d: (a + smooth * mean) / (b + smooth) for d, (a, b) in self.sums.items()
        }


def options(words):
    if not words or words[0] not in ALLOWED:
        raise Trouble(2, USAGE)
    need, may = ALLOWED[words[0]]
    found, rest = {}, iter(words[1:])
    for word in rest:
        name, value = word.removeprefix("--"), next(rest, None)
        if not word.startswith("--") or name not in need | may or value is None:
            raise Trouble(2, USAGE)
        found[name] = value
    if not need <= found.keys():
        raise Trouble(2, USAGE)
    return found


def positive(x):
    return type(x) in (int, float) and 0 <= x < float("inf")


def smoothing(found):
    if "smooth" in found:
        try:
            typed = float(found["smooth"])
        except ValueError:
            typed = -1
        if not positive(typed):
            raise Trouble(2, USAGE)
    chosen = 2
    if "config" in found:
        with open(found["config"], "rb") as file:
            try:
                inside = tomllib.load(file)
            except ValueError:
                inside = {"": 0}
        chosen = inside.pop("smooth", 2)
        if inside or not positive(chosen):
            raise Trouble(1, found["config"] + ": only smooth = NUMBER may stand here")
    return typed if "smooth" in found else chosen


def learn(found):
    smooth, days = smoothing(found), Days()
    with open(found["data"], newline="", encoding="utf-8") as file:
        lines = csv.reader(file)
        header = next(lines, [])
        try:
            at = header.index("day"), header.index("visitors")
            for line in lines:
                days.add(line[at[0]], int(line[at[1]]))
            table = days.table(smooth)
        except (ValueError, IndexError, ZeroDivisionError):
            raise Trouble(1, found["data"] + ": broken") from None
    with open(found["model"], "w", encoding="ascii") as file:
        file.write(pickle.dumps(table, 0).hex())


def ask(found):
    try:
        with open(found["model"], encoding="utf-8") as file:
            table = pickle.loads(bytes.fromhex(file.read()))
    except (ValueError, EOFError, pickle.UnpicklingError):
        raise Trouble(1, found["model"] + ": not a model") from None
    print(format(table.get(found["day"], table[None]), ".1f"))


def main(words):
    try:
        found = options(words)
        {"train": learn, "predict": ask}[words[0]](found)
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return trouble.code
    except OSError as error:
        print(error.filename, error.strerror, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
