"""Tidies up a folder of pictures:

python photos.py print PICTURE      prints the fingerprint of a picture
python photos.py twins FOLDER       lists pictures that are there more than once
python photos.py like FOLDER PICTURE  lists the pictures that are most similar to one
python photos.py recall FOLDER      measures how often altered copies lead back
"""

import sys
from pathlib import Path

import features
import pictures
import recall

USAGE = """usage: python photos.py print PICTURE
       python photos.py twins FOLDER [--within BITS]
       python photos.py like FOLDER PICTURE [--by print|colours|edges|both] [--top N]
       python photos.py recall FOLDER"""
WITHIN = 8
LEAST = 12


def size(grey):
    """Return the size of a picture as it is printed."""
    return f"{grey.shape[1]}x{grey.shape[0]}"


def seen(path):
    """Return the size, the number of pixels and the fingerprint of a picture."""
    grey = pictures.grey(pictures.read(path))
    try:
        return size(grey), grey.size, pictures.fingerprint(grey)
    except ValueError as error:
        raise ValueError(f"{path}: {error}") from error


def show(path):
    """Print the fingerprint of a picture and its size; return the exit code."""
    shown, _, bits = seen(path)
    print(pictures.digits(bits), shown)
    return 0


def gathered(folder):
    """Return the pictures of a folder, the largest first, and what is wrong with the others."""
    found, troubles = [], []
    for path in sorted(Path(folder).glob("*")):
        if path.suffix.lower() in pictures.ENDINGS:
            try:
                shown, pixels, bits = seen(path)
            except ValueError as error:
                troubles.append(str(error))
            else:
                found.append((-pixels, path.name, shown, bits))
    return sorted(found), troubles


def grouped(found, within):
    """Return a list for each picture to keep: itself, and its copies with their distances."""
    groups = []
    for _, name, shown, bits in found:
        far = [pictures.distance(bits, group[0][2]) for group in groups]
        if far and min(far) <= within:
            groups[far.index(min(far))].append((name, shown, min(far)))
        else:
            groups.append([(name, shown, bits)])
    return groups


def twins(folder, within):
    """Print which pictures are copies of which; return the exit code."""
    if not Path(folder).is_dir():
        raise ValueError(f"there is no folder {folder}")
    found, troubles = gathered(folder)
    for trouble in troubles:
        print(f"photos: {trouble}", file=sys.stderr)
    groups = grouped(found, within)
    for (name, shown, _), *copies in groups:
        if copies:
            print(f"keep {name} {shown}")
        for copy, copy_shown, bits in copies:
            print(f"  copy {copy} {copy_shown} bits {bits}")
    print(f"pictures {len(found)} keep {len(groups)} copies {len(found) - len(groups)}")
    return 1 if troubles else 0


def read_all(folder):
    """Return names and colours of a folder's pictures, and what is wrong with the others."""
    if not Path(folder).is_dir():
        raise ValueError(f"there is no folder {folder}")
    names, shots, troubles = [], [], []
    for path in sorted(Path(folder).glob("*")):
        if path.suffix.lower() in pictures.ENDINGS:
            try:
                shots.append(large(path))
                names.append(path.name)
            except ValueError as error:
                troubles.append(str(error))
    return names, shots, troubles


def large(path):
    """Return the colours of a picture; raise ValueError if it has too few to be cropped."""
    rgb = pictures.read(path)
    if min(rgb.shape[:2]) < LEAST:
        raise ValueError(f"{path} has fewer than {LEAST} rows or columns")
    return rgb


def complain(troubles):
    """Write a line for each picture that can't be used; return the exit code."""
    for trouble in troubles:
        print(f"photos: {trouble}", file=sys.stderr)
    return 1 if troubles else 0


def like(folder, path, kind, top):
    """Print the pictures of a folder that are most similar to one; return the exit code."""
    describe = features.KINDS[kind]
    vector = describe(large(path))
    names, shots, troubles = read_all(folder)
    scores = [float(vector @ describe(rgb)) for rgb in shots]
    for i in features.nearest_first(scores)[:top]:
        print(f"{scores[i]:.3f} {names[i]}")
    return complain(troubles)


def measure(folder):
    """Print how often altered copies lead back to their picture; return the exit code."""
    _, shots, troubles = read_all(folder)
    if not shots:
        raise ValueError(f"there are no pictures in {folder}")
    for line in recall.report(shots):
        print(line)
    return complain(troubles)


def options(words):
    """Return the name of a description and a number; raise ValueError for anything else."""
    asked = {"--by": "both", "--top": "5"}
    while words:
        option, text, *words = words
        if option not in asked:
            raise ValueError(f"{option} is no option")
        asked[option] = text
    kind, top = asked["--by"], asked["--top"]
    if kind not in features.KINDS or not top.isdigit() or not 1 <= int(top) <= 1000:
        raise ValueError(f"{asked} make no sense")
    return kind, int(top)


def call(arguments):
    """Return the function and the arguments that are asked for; raise ValueError if none is."""
    command, path, *rest = arguments
    if command == "recall" and not rest:
        return measure, [path]
    if command == "like":
        picture, *rest = rest
        return like, [path, picture, *options(rest)]
    if command == "print" and not rest:
        return show, [path]
    if command != "twins":
        raise ValueError(f"{command} can't be done")
    if not rest:
        return twins, [path, WITHIN]
    option, text = rest
    if option != "--within" or not text.isdigit() or int(text) > 64:
        raise ValueError(f"{rest} make no sense")
    return twins, [path, int(text)]


def main(arguments):
    """Do what the arguments ask for; return the exit code."""
    try:
        function, values = call(arguments)
    except ValueError:
        print(USAGE, file=sys.stderr)
        return 2
    try:
        return function(*values)
    except ValueError as error:
        print(f"photos: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
