import json
import struct
import zlib

import numpy as np

from gradatim.checks import check, equal

KINDS = ["print", "colours", "edges", "both"]
BORDERS = [16, 32, 64, 128, 256, 512, 1024]


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


def file_of(name):
    return name if "." in name else f"{name}.png"


def laid(held):
    """The files of pictures: in the folder shots, but for those whose name has one letter."""
    files = {}
    for name, content in held.items():
        content = content if isinstance(content, bytes) else png(content)
        files[("shots/" if name[1:] else "") + file_of(name)] = content
    return files


def run(lab, *words, **held):
    """Runs a command beside these pictures."""
    return lab.run(["python", "photos.py", *words], files=laid(held), errors=True)


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


def calls(lab, commands, **held):
    """Runs several commands in the same folder; yields each and what it did."""
    words = [command.split() for command in commands]
    files = {"calls.py": CALLS, "calls.json": json.dumps(words), "texts/note.txt": "x"}
    got = lab.run(["python", "calls.py"], files=files | laid(held), errors=True)
    yield from zip(commands, json.loads(got["out"]), strict=True)


def grey(rgb):
    return (rgb.astype(int) @ [19595, 38470, 7471] + 32768) >> 16


def unit(values):
    values = np.asarray(values, dtype=float)
    return values / np.linalg.norm(values)


def described(rgb, kind):
    """The vector of a picture, which may be grey."""
    rgb = np.repeat(rgb[:, :, None], 3, axis=2) if rgb.ndim == 2 else rgb
    if kind == "print":
        return unit(np.sign(steps_of(grey(rgb)).ravel() - 1e-9))
    if kind == "colours":
        ids = (rgb.astype(int) // 64) @ [16, 4, 1]
        return unit([(ids == i).sum() for i in range(64)])
    if kind == "edges":
        g = grey(rgb)
        across = g[:, 2:] - g[:, :-2]
        down = g[2:] - g[:-2]
        first = across[:-2] + 2 * across[1:-1] + across[2:]
        second = down[:, :-2] + 2 * down[:, 1:-1] + down[:, 2:]
        strength = np.abs(first) + np.abs(second)
        edges = [0, *BORDERS, 10**6]
        return unit(np.histogram(strength, bins=edges)[0])
    return unit(np.concatenate([described(rgb, "colours"), described(rgb, "edges")]))


def order_of(scores):
    return sorted(range(len(scores)), key=lambda i: (-float(f"{scores[i]:.3f}"), i))


def alike(held, rgb, kind, top=5):
    """What like prints."""
    names = sorted(held, key=file_of)
    scores = [float(described(held[name], kind) @ described(rgb, kind)) for name in names]
    return text(f"{scores[i]:.3f} {file_of(names[i])}" for i in order_of(scores)[:top])


def altered(rgb):
    height, width = rgb.shape[:2]
    top, left = height // 8, width // 8
    yield "cropped", rgb[top : height - top, left : width - left]
    yield "brightened", np.clip(rgb.astype(int) + 40, 0, 255)
    yield "turned", np.rot90(rgb, 2)


def table(held):
    names = sorted(held)
    hits = {}
    for kind in KINDS:
        rows = [described(held[name], kind) for name in names]
        for i, name in enumerate(names):
            for way, copy in altered(held[name]):
                scores = [float(row @ described(copy, kind)) for row in rows]
                hits[way, kind] = hits.get((way, kind), 0) + (order_of(scores)[0] == i)
    lines = [" " * 10 + "".join(f"{kind:>9}" for kind in KINDS)]
    for way in ("cropped", "brightened", "turned"):
        shares = "".join(f"{hits[way, kind] / len(names):9.3f}" for kind in KINDS)
        lines.append(f"{way:10}{shares}")
    return text(lines)


def scene(rng, height=24, width=30):
    """A picture of coloured blocks."""
    picture = np.zeros((height, width, 3), int) + rng.integers(0, 256, size=3)
    for _ in range(rng.integers(4, 9)):
        top, left = rng.integers(height - 4), rng.integers(width - 4)
        size = rng.integers(4, 15, size=2)
        picture[top : top + size[0], left : left + size[1]] = rng.integers(0, 256, size=3)
    return picture


def almost(rgb):
    """A picture with another pixel."""
    found = rgb.copy()
    found[-1, -1] = 255 - found[-1, -1]
    return found


def scenes(rng, n, *shape):
    return {f"{'abcdefghijklm'[i]}{i}": scene(rng, *shape) for i in range(n)}


def one_kind(kind, hint):
    """What the check of a description does."""

    def compare(lab, rng):
        held, wanted = scenes(rng, 5), scene(rng, 40, 21)
        held["zz"] = np.fliplr(wanted)
        held["noise"] = rng.choice([0, 60, 255], size=(20, 25))
        got = run(lab, "like", "shots", "x.png", "--by", kind, x=wanted, **held)
        ended(got, 0, alike(held, wanted, kind), hint=hint)

    return compare


@check
def signs(lab, rng):
    """compares the signs of fingerprints"""
    one_kind("print", "--by print")(lab, rng)


@check
def colours(lab, rng):
    """compares how many pixels have which colours"""
    one_kind("colours", "--by colours")(lab, rng)


@check
def edges(lab, rng):
    """compares how strong the edges are"""
    one_kind("edges", "--by edges")(lab, rng)


@check(needs=[colours, edges])
def both(lab, rng):
    """compares colours and edges together, if nothing else is asked for"""
    held, wanted = scenes(rng, 7), scene(rng)
    held["a.PNG"] = wanted[5:]
    got = run(lab, "like", "shots", "x.png", x=wanted, **held)
    ended(got, 0, alike(held, wanted, "both"), hint="without options; a.PNG is a picture, too")


@check(needs=both)
def top(lab, rng):
    """prints as many as were asked for"""
    held, wanted = scenes(rng, 6), scene(rng)
    commands = ["like shots x.png --top 1 --by both", "like shots x.png --by edges --top 1000"]
    commands += ["like shots shots/a0.png --top 2"]
    both, edges, inside = calls(lab, commands, x=wanted, **held)
    ended(both[1], 0, alike(held, wanted, "both", 1), hint=both[0])
    ended(edges[1], 0, alike(held, wanted, "edges", 1000), hint=edges[0])
    want = alike(held, held["a0"], "both", 2)
    ended(inside[1], 0, want, hint=f"{inside[0]}; it's the nearest itself")


@check(needs=both)
def equals(lab, rng):
    """puts equally similar ones in the order of their names"""
    held, wanted = scenes(rng, 2), scene(rng)
    held |= {"zz": wanted, "b2": np.rot90(wanted, 2), "a9": almost(wanted)}
    got = run(lab, "like", "shots", "x.png", x=wanted, **held)
    ended(
        got,
        0,
        alike(held, wanted, "both"),
        hint="1.000 comes three times, though a9 has another pixel",
    )


@check(needs=[signs, both])
def recall(lab, rng):
    """measures how many altered copies lead back"""
    held = scenes(rng, 6, 24, 30)
    held["zz"] = almost(held["a0"])
    hint = "7 pictures; zz and a0 differ in one pixel, so their similarity is 1.000"
    ended(run(lab, "recall", "shots", **held), 0, table(held), hint=hint)


def framed(rng, size, frame, number):
    """A picture of size x size with something else in its upper and lower rows, and without it."""
    inner, outer = np.array([[70, 10, 10], [10, 70, 10], [10, 10, 70], [70, 70, 10]])[
        [number, (number + rng.integers(1, 4)) % 4]
    ]
    picture = np.zeros((size, 16, 3), int) + inner
    yield picture.copy()
    picture[:frame] = picture[size - frame :] = np.add(outer, [0, 0, 64])
    yield picture


def solid(*colour):
    return np.zeros((12, 14, 3), int) + colour


@check(needs=recall)
def exactly(lab, rng):
    """cuts off an eighth, rounded down, and adds 40"""
    held = {"k1": solid(23, 10, 10), "k2": solid(80, 10, 10)}
    held |= {"k3": solid(10, 24, 74), "k4": solid(20, 90, 80)}
    held |= {"k5": solid(240, 255, 200), "k6": solid(30, 40, 240)}
    for number, size in enumerate((15, 16, 15, 16)):
        for i, picture in enumerate(framed(rng, size, 2, number)):
            upright = number > 1
            held[f"f{number}{i}"] = picture.transpose(1, 0, 2) if upright else picture
    hint = "pictures of one colour, and with a frame of two rows or columns"
    ended(run(lab, "recall", "shots", **held), 0, table(held), hint=hint)


def named(got, names, hint):
    """Compares what the lines on standard error name."""
    lines = got["err"].splitlines()
    found = [[name for name in names if name in line] for line in lines]
    equal(sorted(found), [[name] for name in names], hint=f"a line for each; {hint}")


@check(needs=both)
def picture_not_usable(lab, rng):
    """says when the picture that is looked for can't be used"""
    held, wanted = scenes(rng, 2), scene(rng)
    commands = [f"like shots {name}.png" for name in "xyz"]
    for command, got in calls(lab, commands, x=b"no picture", y=wanted[:11], **held):
        ended(got, 2, "", hint=f"{command}: it's no picture, has 11 rows, is missing")
        named(got, [command[-5:]], hint=command)


@check(needs=[both, recall])
def others_not_usable(lab, rng):
    """names pictures of the folder that can't be used, and goes on with the others"""
    held, wanted = scenes(rng, 3), scene(rng)
    held["least"] = scene(rng, 12, 12)
    bad = {"bad1": b"no picture", "bad2": wanted[:11], "bad3": wanted[:, :11]}
    wants = [alike(held, wanted, "both"), table(held)]
    commands = ["like shots x.png", "recall shots"]
    done = calls(lab, commands, x=wanted, **held, **bad)
    for want, (command, got) in zip(wants, done, strict=True):
        hint = f"{command}; four can be used, one has 12 rows and columns; three can't"
        ended(got, 1, want, hint=hint)
        named(got, [f"{name}.png" for name in bad], hint=command)


@check(needs=both)
def folders(lab, rng):
    """says when there is no such folder or nothing to measure in it"""
    commands = ["recall none", "like none x.png", "recall texts", "like texts x.png"]
    for command, got in calls(lab, commands, x=scene(rng)):
        code = 0 if command == "like texts x.png" else 2
        ended(got, code, "", hint=f"{command}; texts is a folder without pictures, none is none")
        if code:
            named(got, [command.split()[1]], hint=command)
    ((command, got),) = calls(lab, ["recall shots"], bad=b"")
    ended(got, 2, "", hint="no picture of the folder can be used")
    equal("shots" in got["err"], True, hint="the message has the name of the folder")


@check
def wrong_call(lab, rng):
    """says how it is used where the arguments make no sense, and ends with 2"""
    commands = ["like shots", "like shots x.png 3", "like shots x.png --by", "recall"]
    commands += ["like shots x.png --by shape", "like shots x.png --top 0", "recall shots 3"]
    commands += ["like shots x.png --top 1001", "like shots x.png --within 3"]
    commands += ["align shots x.png", "like shots x.png --top two"]
    for command, got in calls(lab, commands, x=scene(rng), **scenes(rng, 1)):
        ended(got, 2, "", hint=f"{command}; nothing on standard output")
        equal(got["err"][:6], "usage:", hint=f"{command}; the message begins with it")


@check
def as_before(lab, rng):
    """does everything else as before"""
    far = 0
    while far < 9:
        first, second = scene(rng, 8, 11), scene(rng, 10, 9)
        far = ((steps_of(grey(first)) > 0) ^ (steps_of(grey(second)) > 0)).sum()
    done = calls(lab, ["twins shots", "print x.png"], x=first, aa=second, bb=first, cc=first)
    (_, twins), (_, shown) = done
    want = "pictures 3 keep 2 copies 1\n"
    want = f"keep bb.png 11x8\n  copy cc.png 11x8 bits 0\n{want}"
    ended(twins, 0, want, hint="twins, of pictures with fewer than 12 rows and columns")
    bits = "".join("01"[int(step > 0)] for step in steps_of(grey(first)).ravel())
    ended(shown, 0, f"{int(bits, 2):016x} 11x8\n", hint="print")
