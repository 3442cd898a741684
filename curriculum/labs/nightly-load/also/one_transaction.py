"""All files of a night in one transaction; only the highest version of each day is read."""

import argparse
import csv
import os
import sqlite3
import sys
from pathlib import Path

FIELDS = ["id", "article", "pieces", "cents"]


class NoSales(Exception):
    """A file with another first line."""


def is_whole(text):
    return text.isascii() and text.isdigit()


class Version:
    """One file of a day."""

    def __init__(self, path):
        day, number = path.name[:10], path.name[10:-4]
        year, month, rest = day.split("-")
        numbers = [year, month, rest, number[1:] or "1"]
        if path.suffix != ".csv" or number[:1] not in ("", "-") or number == "-":
            raise ValueError(path.name)
        if not all(map(is_whole, numbers)) or [*map(len, numbers)][:3] != [4, 2, 2]:
            raise ValueError(path.name)
        if number and int(numbers[3]) < 2:
            raise ValueError(path.name)
        self.path, self.day, self.number = path, day, int(numbers[3])

    def read(self):
        with self.path.open(newline="") as file:
            rows = csv.reader(file)
            if next(rows, None) != FIELDS:
                raise NoSales(self.path.name)
            self.good, self.bad = [], []
            ids = set()
            for line, row in enumerate(rows, start=2):
                why = self.fault(row, ids)
                if why == "":
                    ids.add(int(row[0]))
                    self.good.append([self.day, int(row[0]), row[1], int(row[2]), int(row[3])])
                else:
                    self.bad.append([line, why])

    @staticmethod
    def fault(row, ids):
        if len(row) != 4:
            return "fields"
        rules = [
            ("id", lambda: is_whole(row[0])),
            ("twice", lambda: int(row[0]) not in ids),
            ("pieces", lambda: is_whole(row[2]) and int(row[2]) > 0),
            ("cents", lambda: is_whole(row[3])),
        ]
        return next((name for name, holds in rules if not holds()), "")

    def reject(self, folder):
        target = folder / f"{self.day}.csv"
        if not self.bad:
            if target.exists():
                target.unlink()
            return
        folder.mkdir(exist_ok=True)
        draft = target.with_suffix(".part")
        with draft.open("w", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([["line", "reason"], *self.bad])
        os.replace(draft, target)


def versions(folder):
    for path in folder.iterdir():
        try:
            yield Version(path)
        except ValueError:
            continue


def main():
    parser = argparse.ArgumentParser()
    for name in ("inbox", "database", "rejects"):
        parser.add_argument(name, type=Path)
    given = parser.parse_args()
    if not given.inbox.is_dir():
        parser.error(f"{given.inbox} is no folder")
    con = sqlite3.connect(given.database, isolation_level=None)
    con.execute("BEGIN IMMEDIATE")
    con.execute("CREATE TABLE IF NOT EXISTS sales (day, id, article, pieces, cents)")
    con.execute("CREATE TABLE IF NOT EXISTS loaded (day PRIMARY KEY, version, good, rejected)")
    done = dict(con.execute("SELECT day, version FROM loaded").fetchall())
    code = 0
    for one in sorted(versions(given.inbox), key=lambda one: -one.number):
        if done.get(one.day, 0) >= one.number:
            continue
        try:
            one.read()
        except NoSales as error:
            print("no sales in", error, file=sys.stderr)
            code = 1
            continue
        one.reject(given.rejects)
        con.execute("DELETE FROM sales WHERE day = ?", [one.day])
        con.executemany("INSERT INTO sales VALUES (?, ?, ?, ?, ?)", one.good)
        note = [one.day, one.number, len(one.good), len(one.bad)]
        con.execute("REPLACE INTO loaded VALUES (?, ?, ?, ?)", note)
        done[one.day] = one.number
    con.execute("COMMIT")
    return code


sys.exit(main())
