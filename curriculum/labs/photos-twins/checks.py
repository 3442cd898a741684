import json
import struct
import zlib

import numpy as np

from gradatim.checks import check, equal

LESSON = [40, 50, 50, 30, 90, 80, 85, 20, 21]
NAMES = [a + b for a in ("ba", "do", "ker", "lin", "mo") for b in ("nu", "ros", "ta", "wy")]


def ended(got, code, out, hint):
    """Compares what was printed, then how the program ended."""
    equal(got["out"], out, hint=hint)
    equal(got["code"], code, hint=f"the exit code; {hint}")


def text(lines):
    return "".join(f"{line}\n" for line in lines)


def png(values):
    """The file of a picture: grey (h, w), colours (h, w, 3), or these with a fourth value."""
    values = np.asarray(values, dtype=np.uint8)
    height, width, channels = (*values.shape, 1)[:3]
    rows = values.reshape(height, width * channels)
    lines = b"".join(b"\0" + row.tobytes() for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 8, {1: 0, 3: 2, 4: 6}[channels], 0, 0, 0)
    found = b"\x89PNG\r\n\x1a\n"
    for kind, held in ((b"IHDR", head), (b"IDAT", zlib.compress(lines)), (b"IEND", b"")):
        found += struct.pack(">I", len(held)) + kind + held
        found += struct.pack(">I", zlib.crc32(kind + held))
    return found


def steps_of(values):
    """How much brighter each cell of a grey picture is than its left neighbour, (8, 8)."""
    height, width = values.shape
    rows, columns = [height * i // 8 for i in range(9)], [width * j // 9 for j in range(10)]
    sums = np.add.reduceat(np.add.reduceat(values.astype(int), rows[:8]), columns[:9], axis=1)
    means = sums / np.outer(np.diff(rows), np.diff(columns))
    return np.diff(means, axis=1)


def bits_of(values):
    """The fingerprint of a grey picture, (8, 8)."""
    return steps_of(values) > 0


def noise(rng, *shape):
    """A grey picture in which no two neighbouring cells are equally bright."""
    while True:
        values = rng.integers(0, 256, size=shape)
        if np.abs(steps_of(values)).min() > 1e-6:
            return values


def printed_as(values):
    bits = "".join("01"[int(bit)] for bit in bits_of(values).ravel())
    return f"{int(bits, 2):016x} {values.shape[1]}x{values.shape[0]}\n"


def built(bits, high=1, wide=1, start=120, step=6):
    """A grey picture with this fingerprint; each cell has high rows and wide columns."""
    levels = np.where(np.asarray(bits).reshape(8, 8), step, -step).cumsum(axis=1)
    cells = start + np.hstack([np.zeros((8, 1), int), levels])
    return np.kron(cells, np.ones((high, wide), int))


def drawn_bits(rng):
    return rng.random(64) < 0.5


def flipped(bits, places):
    found = bits.copy()
    found[places] ^= True
    return found


CALLS = """
import json, os, runpy, sys, tempfile, traceback
import numpy, PIL.Image

found = []
for words in json.load(open("calls.json")):
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if not child:
            os.dup2(out.fileno(), 1)
            os.dup2(err.fileno(), 2)
            sys.stdout, sys.stderr = open(1, "w"), open(2, "w")
            code, sys.argv = 0, ["photos.py", *words]
            try:
                runpy.run_path("photos.py", run_name="__main__")
            except SystemExit as end:
                code = end.code
                if isinstance(code, str):
                    print(code, file=sys.stderr)
                    code = 1
            except BaseException:
                traceback.print_exc()
                code = 1
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(code or 0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        texts = [file.seek(0) or file.read().decode() for file in (out, err)]
        found.append({"out": texts[0], "err": texts[1], "code": code})
print(json.dumps(found))
"""


def calls(lab, commands, held):
    """Runs several commands in the same folder; returns what each did."""
    words = [command.split() for command in commands]
    files = {"calls.py": CALLS, "calls.json": json.dumps(words)}
    files |= {name: x if isinstance(x, bytes) else png(x) for name, x in held.items()}
    return json.loads(lab.run(["python", "calls.py"], files=files, errors=True)["out"])


def show_all(lab, every):
    """What print does with several pictures."""
    held = {f"x{i}.png": values for i, values in enumerate(every)}
    return calls(lab, [f"print {name}" for name in held], held)


def show(lab, held):
    return lab.run(["python", "photos.py", "print", "x.png"], files={"x.png": held}, errors=True)


def twins(lab, held, *words):
    """Runs twins on a folder; a name without ending is that of a .png."""
    files = {}
    for name, content in held.items():
        content = content if isinstance(content, bytes | str) else png(content)
        files["shots/" + (name if "." in name else f"{name}.png")] = content
    words = ["python", "photos.py", "twins", "shots", *map(str, words)]
    return lab.run(words, files=files, errors=True)


def listed(held, within=8):
    """What twins prints of grey pictures."""
    order = sorted(held, key=lambda name: (-held[name].size, f"{name}.png"))
    kept = {}
    for name in order:
        bits = bits_of(held[name])
        far = {other: int((bits ^ bits_of(held[other])).sum()) for other in kept}
        nearest = min(far, key=far.get) if far else None
        if nearest is not None and far[nearest] <= within:
            kept[nearest].append((name, far[nearest]))
        else:
            kept[name] = []
    lines = []
    for name, copies in kept.items():
        lines += [f"keep {titled(held, name)}"] if copies else []
        lines += [f"  copy {titled(held, copy)} bits {far}" for copy, far in copies]
    lines += [f"pictures {len(held)} keep {len(kept)} copies {len(held) - len(kept)}"]
    return text(lines)


def titled(held, name):
    height, width = held[name].shape
    return f"{name}.png {width}x{height}"


@check
def example(lab):
    """prints the fingerprint of the lesson's picture"""
    got = show(lab, png(np.array([LESSON] * 8)))
    ended(got, 0, "9595959595959595 9x8\n", hint="each row is 10010101, which is 95")


@check(needs=example)
def rows(lab, rng):
    """takes the bits row by row, from the top left"""
    values = built(drawn_bits(rng))
    ended(show(lab, png(values)), 0, printed_as(values), hint="8 rows of 9 pixels")


@check(needs=rows)
def cells(lab, rng):
    """compares the means of cells"""
    values = noise(rng, 40, 63)
    ended(show(lab, png(values)), 0, printed_as(values), hint="cells of 5 rows and 7 columns")


@check(needs=cells)
def uneven(lab, rng):
    """divides sizes that 8 and 9 don't divide"""
    every = [noise(rng, *shape) for shape in ((45, 31), (8, 100), (101, 9))]
    for values, got in zip(every, show_all(lab, every), strict=True):
        hint = f"{values.shape[0]} rows, {values.shape[1]} columns: all pixels are in a cell"
        ended(got, 0, printed_as(values), hint=hint)


@check(needs=rows)
def equal_cells(lab, rng):
    """gives 0 where two cells are equally bright"""
    values = rng.integers(0, 4, size=(8, 9)) * 20 + 9
    flat = np.full((33, 50), int(rng.integers(256)))
    some, none = show_all(lab, [values, flat])
    ended(some, 0, printed_as(values), hint="many cells are equal")
    ended(none, 0, "0000000000000000 50x33\n", hint="one grey everywhere")


@check(needs=rows)
def colours(lab, rng):
    """reads colours as grey"""
    every = [rng.integers(0, 256, size=(8, 9, channels)) for channels in (3, 4)]
    for values, got in zip(every, show_all(lab, every), strict=True):
        grey = (values[:, :, :3] @ [19595, 38470, 7471] + 32768) >> 16
        hint = 'convert("L") of Pillow makes them grey'
        ended(got, 0, printed_as(grey), hint=hint)


def refused(got, hint, name="x.png"):
    ended(got, 2, "", hint=hint)
    lines = got["err"].splitlines()
    equal([name in line for line in lines], [True], hint=f"one line with its name; {hint}")


def broken(rng):
    """Files that are no pictures, or too small."""
    whole = png(rng.integers(0, 256, size=(60, 60)))
    yield whole[: len(whole) // 2], "the file is cut off"
    yield b"", "the file is empty"
    yield b"no picture at all", "the file is no picture"
    for shape in ((7, 40), (40, 8)):
        yield png(rng.integers(0, 256, size=shape)), f"{shape[0]} rows, {shape[1]} columns"


@check(needs=example)
def no_picture(lab, rng):
    """refuses what isn't a picture or has too few pixels"""
    every, hints = zip(*broken(rng), strict=True)
    for i, (got, hint) in enumerate(zip(show_all(lab, every), hints, strict=True)):
        refused(got, hint, f"x{i}.png")
    got = lab.run(["python", "photos.py", "print", "x.png"], errors=True)
    refused(got, "the file is missing")


@check(needs=example)
def copies(lab, rng):
    """finds smaller, brighter and altered copies, and leaves others alone"""
    first, second = drawn_bits(rng), drawn_bits(rng)
    held = {
        "a": built(first, 2, 2),
        "b": built(second, 2, 3),
        "c": built(first, 1, 1, start=150),
        "d": built(flipped(second, [3, 40, 41]), 1, 2),
        "e": built(drawn_bits(rng), 2, 2),
    }
    ended(twins(lab, held), 0, listed(held), hint="c is a copy of a, d one of b")


@check(needs=copies)
def largest_kept(lab, rng):
    """keeps the largest, and of equally large ones the first by name"""
    bits, sizes = drawn_bits(rng), [(2, 2), (3, 3), (1, 2), (4, 2), (2, 4), (9, 1)]
    names = [NAMES[i] for i in rng.permutation(len(NAMES))[: len(sizes)]]
    held = {name: built(bits, *shape) for name, shape in zip(names, sizes, strict=True)}
    got = twins(lab, held)
    ended(got, 0, listed(held), hint="the number of pixels decides, then the name")


@check(needs=copies)
def limit(lab, rng):
    """takes up to eight bits for a copy, or as many as it is told"""
    bits, order = drawn_bits(rng), rng.permutation(64)
    held = {"a": built(bits, 3, 3)}
    for number in (1, 8, 9, 20):
        held[f"b{number}"] = built(flipped(bits, order[:number]), 1, 1)
    ended(twins(lab, held), 0, listed(held), hint="8 bits are a copy, 9 are none")
    limits = (0, 1, 19, 64)
    commands = [f"twins shots --within {within}" for within in limits]
    done = calls(lab, commands, {f"shots/{name}.png": values for name, values in held.items()})
    for within, got in zip(limits, done, strict=True):
        ended(got, 0, listed(held, within), hint=f"--within {within}")


@check(needs=copies)
def nearest(lab, rng):
    """counts a copy to the nearest picture that is kept"""
    bits, order = drawn_bits(rng), rng.permutation(64)
    held = {"a": built(bits, 4, 4), "b": built(flipped(bits, order[:10]), 3, 3)}
    for number in (3, 5, 8):
        held[f"c{number}"] = built(flipped(bits, order[:number]), 2, 2)
    hint = "a and b differ in 10 bits; c3 is nearer to a, c8 nearer to b, c5 as near to both"
    ended(twins(lab, held), 0, listed(held), hint=hint)


@check(needs=copies)
def chain(lab, rng):
    """compares with pictures that are kept, not with copies"""
    bits, order = drawn_bits(rng), rng.permutation(64)
    held = {"a": built(bits, 4, 4), "b": built(flipped(bits, order[:6]), 3, 3)}
    held["c"] = built(flipped(bits, order[:12]), 2, 2)
    held["d"] = built(flipped(bits, order[:18]), 1, 1)
    hint = "b is a copy of a; c is 12 bits from a and kept, though b is near"
    ended(twins(lab, held), 0, listed(held), hint=hint)


@check(needs=copies)
def other_files(lab, rng):
    """looks only at files with the endings of pictures"""
    bits = drawn_bits(rng)
    held = {"a.PNG": built(bits, 2, 2), "b.Jpg": built(bits, 1, 1), "c.jpeg": built(bits, 1, 2)}
    want = "keep a.PNG 18x16\n  copy c.jpeg 18x8 bits 0\n  copy b.Jpg 9x8 bits 0\n"
    held |= {"notes.txt": "png", "d.png.bak": built(bits, 3, 3), "in/e.png": built(bits, 5, 5)}
    got = twins(lab, held)
    ended(got, 0, f"{want}pictures 3 keep 1 copies 2\n", hint="neither notes nor folders inside")


@check(needs=copies)
def broken_among_others(lab, rng):
    """names pictures that can't be read, goes on with the others, and ends with 1"""
    bits = drawn_bits(rng)
    held = {"a": built(bits, 2, 2), "b": built(bits, 1, 1)}
    want = listed(held)
    bad = {f"bad{i}": content for i, (content, _) in enumerate(broken(rng))}
    got = twins(lab, held | bad)
    ended(got, 1, want, hint="two pictures can be read")
    found = [[name for name in bad if f"{name}.png" in line] for line in got["err"].splitlines()]
    equal(sorted(found), [[name] for name in bad], hint="a line with the name for each other file")


@check
def folders(lab, rng):
    """says when there is no such folder or nothing in it"""
    held = {"x.png": b"x", "texts/notes.txt": b"x", "shots/a.png": built(drawn_bits(rng), 1, 1)}
    commands = ["twins y.png", "twins x.png", "twins texts", "twins shots"]
    missing, file, texts, one = calls(lab, commands, held)
    refused(missing, "there is no folder of this name", "y.png")
    refused(file, "it's a file, not a folder")
    ended(texts, 0, "pictures 0 keep 0 copies 0\n", hint="a folder without pictures")
    ended(one, 0, "pictures 1 keep 1 copies 0\n", hint="one picture")


@check
def wrong_call(lab, rng):
    """says how it is used where the arguments make no sense, and ends with 2"""
    commands = ["", "print", "print a b", "twins", "twins shots 3", "twins shots --within"]
    commands += [f"twins shots --within {word}" for word in ("65", "-1", "x", "2 3")]
    commands += ["twins shots --without 3", "twins shots --at 3", "copies shots", "union shots"]
    done = calls(lab, commands, {"shots/a.png": built(drawn_bits(rng))})
    for command, got in zip(commands, done, strict=True):
        ended(got, 2, "", hint=f"photos.py {command}; nothing on standard output")
        equal(got["err"][:6], "usage:", hint=f"photos.py {command}; the message begins with it")
