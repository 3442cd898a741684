"""Everything in one file: copies, similar pictures, and what the search is worth."""

import argparse
import sys
from pathlib import Path

import numpy as np
from PIL import Image


class Parser(argparse.ArgumentParser):
    def error(self, message):
        self.exit(2, f"usage: photos.py print|twins|like|recall ...; {message}\n")


class Unusable(Exception):
    pass


def whole(least, most):
    def read(text):
        if text.isdigit() and least <= int(text) <= most:
            return int(text)
        raise argparse.ArgumentTypeError(f"from {least} to {most}")

    return read


def opened(path, rows, columns):
    try:
        image = Image.open(path).convert("RGB")
    except OSError:
        raise Unusable(f"{path} is no picture") from None
    if image.width < columns or image.height < rows:
        raise Unusable(f"{path} is too small")
    return image


def listed(folder, rows, columns):
    if not Path(folder).is_dir():
        raise Unusable(f"{folder} is no folder")
    found, bad = {}, 0
    for path in sorted(Path(folder).iterdir()):
        if path.suffix.lower() in (".png", ".jpg", ".jpeg"):
            try:
                found[path.name] = opened(path, rows, columns)
            except Unusable as error:
                print(error, file=sys.stderr)
                bad = 1
    return found, bad


def grey_of(image):
    return np.array(image.convert("L"), dtype=np.int64)


def bits_of(image):
    grey = grey_of(image)
    rows = np.arange(9) * grey.shape[0] // 8
    columns = np.arange(10) * grey.shape[1] // 9
    sums = np.add.reduceat(np.add.reduceat(grey, rows[:-1]), columns[:-1], axis=1)
    means = sums / np.outer(np.diff(rows), np.diff(columns))
    return (np.diff(means, axis=1) > 0).flatten()


def normal(values):
    return values / np.linalg.norm(values)


def colours_of(image):
    kinds, numbers = np.unique(np.array(image).reshape(-1, 3) >> 6, axis=0, return_counts=True)
    found = np.zeros((4, 4, 4))
    found[tuple(kinds.T)] = numbers
    return normal(found.flatten())


def edges_of(image):
    g = grey_of(image)
    right, down = g[:, 2:] - g[:, :-2], g[2:] - g[:-2]
    strong = abs(right[:-2] + 2 * right[1:-1] + right[2:])
    strong = strong + abs(down[:, :-2] + 2 * down[:, 1:-1] + down[:, 2:])
    return normal(np.histogram(strong, [0, 16, 32, 64, 128, 256, 512, 1024, 9999])[0])


WAYS = {
    "print": lambda image: normal(2.0 * bits_of(image) - 1),
    "colours": colours_of,
    "edges": edges_of,
    "both": lambda image: normal(np.append(colours_of(image), edges_of(image))),
}


def cropped(image):
    left, top = image.width // 8, image.height // 8
    return image.crop((left, top, image.width - left, image.height - top))


COPIES = {
    "cropped": cropped,
    "brightened": lambda image: image.point(lambda value: min(value + 40, 255)),
    "turned": lambda image: image.rotate(180),
}


def ranked(vector, rows):
    """Pairs of minus the similarity and a name, the most similar first."""
    return sorted((-float(f"{vector @ row:.3f}"), name) for name, row in rows.items())


def like(asked):
    wanted = WAYS[asked.by](opened(asked.picture, 12, 12))
    found, bad = listed(asked.folder, 12, 12)
    rows = {name: WAYS[asked.by](image) for name, image in found.items()}
    for score, name in ranked(wanted, rows)[: asked.top]:
        print(f"{-score:.3f} {name}")
    return bad


def recall(asked):
    found, bad = listed(asked.folder, 12, 12)
    if not found:
        raise Unusable(f"{asked.folder} has no pictures")
    rows = {way: {name: WAYS[way](image) for name, image in found.items()} for way in WAYS}
    print("".ljust(10) + "".join(way.rjust(9) for way in WAYS))
    for title, alter in COPIES.items():
        copies = {name: alter(image) for name, image in found.items()}
        print(title.ljust(10), end="")
        for way, describe in WAYS.items():
            firsts = [ranked(describe(copy), rows[way])[0][1] for copy in copies.values()]
            right = sum(first == name for first, name in zip(firsts, copies, strict=True))
            print(f"{right / len(copies):9.3f}", end="")
        print()
    return bad


def twins(asked):
    found, bad = listed(asked.folder, 8, 9)
    bits = {name: bits_of(image) for name, image in found.items()}
    kept = {}
    for name in sorted(found, key=lambda name: (-found[name].width * found[name].height, name)):
        far = [(int((bits[name] ^ bits[other]).sum()), other) for other in kept]
        least, nearest = min(far, key=lambda pair: pair[0], default=(65, None))
        if least <= asked.within:
            kept[nearest].append((name, least))
        else:
            kept[name] = []
    for name, copies in kept.items():
        if copies:
            print("keep", name, "{}x{}".format(*found[name].size))
        for copy, least in copies:
            print("  copy", copy, "{}x{}".format(*found[copy].size), "bits", least)
    print(f"pictures {len(found)} keep {len(kept)} copies {len(found) - len(kept)}")
    return bad


def show(asked):
    image = opened(asked.picture, 8, 9)
    number = int("".join("01"[bit] for bit in bits_of(image).astype(int)), 2)
    print(f"{number:016x} {image.width}x{image.height}")
    return 0


def main():
    parser = Parser()
    commands = parser.add_subparsers(required=True, parser_class=Parser)

    def command(name, function, *words):
        found = commands.add_parser(name, allow_abbrev=False)
        found.set_defaults(function=function)
        for word in words:
            found.add_argument(word)
        return found

    command("print", show, "picture")
    command("twins", twins, "folder").add_argument("--within", type=whole(0, 64), default=8)
    found = command("like", like, "folder", "picture")
    found.add_argument("--by", choices=list(WAYS), default="both")
    found.add_argument("--top", type=whole(1, 1000), default=5)
    command("recall", recall, "folder")
    asked = parser.parse_args()
    try:
        return asked.function(asked)
    except Unusable as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
