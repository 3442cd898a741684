"""You compare with copies, too. So a copy of a copy of a copy counts as a copy, however far it is from the picture that is kept,
and you would delete what there is only once. Compare with the pictures that are kept."""

import sys
from pathlib import Path

import pictures

USAGE = """usage: python photos.py print PICTURE
       python photos.py twins FOLDER [--within BITS]"""
WITHIN = 8


def size(grey):
    """Return the size of a picture as it is printed."""
    return f"{grey.shape[1]}x{grey.shape[0]}"


def seen(path):
    """Return the size, the number of pixels and the fingerprint of a picture."""
    grey = pictures.read(path)
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
        far = [min(pictures.distance(bits, one[3]) for one in group) for group in groups]
        if far and min(far) <= within:
            group = groups[far.index(min(far))]
            group.append((name, shown, pictures.distance(bits, group[0][3]), bits))
        else:
            groups.append([(name, shown, bits, bits)])
    return groups


def twins(folder, within):
    """Print which pictures are copies of which; return the exit code."""
    if not Path(folder).is_dir():
        raise ValueError(f"there is no folder {folder}")
    found, troubles = gathered(folder)
    for trouble in troubles:
        print(f"photos: {trouble}", file=sys.stderr)
    groups = grouped(found, within)
    for (name, shown, _, _), *copies in groups:
        if copies:
            print(f"keep {name} {shown}")
        for copy, copy_shown, bits, _ in copies:
            print(f"  copy {copy} {copy_shown} bits {bits}")
    print(f"pictures {len(found)} keep {len(groups)} copies {len(found) - len(groups)}")
    return 1 if troubles else 0


def call(arguments):
    """Return the function and the arguments that are asked for; raise ValueError if none is."""
    command, path, *rest = arguments
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
