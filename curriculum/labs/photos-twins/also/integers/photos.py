"""Finds copies in a folder of pictures, with fingerprints that are whole numbers."""

import argparse
import os
import sys
from dataclasses import dataclass, field

import numpy as np
from PIL import Image


class Parser(argparse.ArgumentParser):
    def error(self, message):
        self.exit(2, f"usage: photos.py print PICTURE | twins FOLDER [--within BITS]; {message}\n")


def within(text):
    if not text.isdigit() or int(text) > 64:
        raise argparse.ArgumentTypeError("from 0 to 64")
    return int(text)


@dataclass
class Picture:
    path: str
    copies: list = field(default_factory=list)

    def __post_init__(self):
        self.name = os.path.basename(self.path)
        image = Image.open(self.path).convert("L")
        self.width, self.height = image.size
        if self.width < 9 or self.height < 8:
            raise ValueError("too small")
        whole = np.zeros((self.height + 1, self.width + 1), dtype=np.int64)
        whole[1:, 1:] = np.array(image, dtype=np.int64).cumsum(axis=0).cumsum(axis=1)
        rows = np.arange(9) * self.height // 8
        columns = np.arange(10) * self.width // 9
        sums = np.diff(np.diff(whole[np.ix_(rows, columns)], axis=0), axis=1)
        areas = np.outer(np.diff(rows), np.diff(columns))
        # Two fractions are compared by whole numbers: a/b < c/d where a * d < c * b.
        brighter = sums[:, :-1] * areas[:, 1:] < sums[:, 1:] * areas[:, :-1]
        self.print = int("".join("1" if bit else "0" for bit in brighter.flat), 2)

    def __str__(self):
        return f"{self.name} {self.width}x{self.height}"


def opened(path):
    try:
        return Picture(path)
    except (OSError, ValueError) as error:
        print(f"{path}: {error}".replace("\n", " "), file=sys.stderr)
        return None


def twins(folder, most):
    if not os.path.isdir(folder):
        print(f"{folder} is no folder", file=sys.stderr)
        return 2
    names = [n for n in os.listdir(folder) if n.lower().endswith((".png", ".jpg", ".jpeg"))]
    found = [opened(os.path.join(folder, name)) for name in names]
    there = [picture for picture in found if picture]
    there.sort(key=lambda picture: picture.name)
    there.sort(key=lambda picture: picture.width * picture.height, reverse=True)
    kept = []
    for picture in there:
        best, least = None, most + 1
        for other in kept:
            bits = (picture.print ^ other.print).bit_count()
            if bits < least:
                best, least = other, bits
        if best:
            best.copies.append(f"  copy {picture} bits {least}")
        else:
            kept.append(picture)
    for picture in kept:
        if picture.copies:
            print(f"keep {picture}", *picture.copies, sep="\n")
    print("pictures", len(there), "keep", len(kept), "copies", len(there) - len(kept))
    return 1 if len(there) < len(found) else 0


def main():
    parser = Parser()
    commands = parser.add_subparsers(dest="command", required=True, parser_class=Parser)
    commands.add_parser("print").add_argument("path")
    command = commands.add_parser("twins", allow_abbrev=False)
    command.add_argument("path")
    command.add_argument("--within", type=within, default=8)
    asked = parser.parse_args()
    if asked.command == "twins":
        return twins(asked.path, asked.within)
    picture = opened(asked.path)
    if not picture:
        return 2
    print(f"{picture.print:016x} {picture.width}x{picture.height}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
