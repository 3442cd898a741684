"""Pictures that nobody expected, and files that are no pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import commands
import drawings
import numpy as np
from commands import Answer, Trained
from world import Row

from gradatim.verify import Run

TOLERANCE = 1e-4


def expect_storage_ignored(run: Run, done: Trained, usual: Sequence[Row]) -> None:
    """The same pixels, stored in another way, get the same answer."""
    from PIL import Image

    folder = run.folder("stored")
    names: list[tuple[str, str, str]] = []
    for at, row in enumerate(usual[:6]):
        grey = row.image.convert("L")
        clear = row.image.convert("RGBA")
        few = row.image.quantize(32)
        spots = grey.point(lambda value: 255 if value > 127 else 0)
        for one, other, kind in (
            (row.image, clear, "with an alpha channel that is opaque throughout"),
            (Image.merge("RGB", [grey] * 3), grey, "as a grey picture"),
            (Image.merge("RGB", [grey] * 3), grey.convert("LA"), "as a grey picture with alpha"),
            (few.convert("RGB"), few, "with a palette"),
            (Image.merge("RGB", [spots] * 3), spots.convert("1"), "in black and white, 1 bit"),
        ):
            pair = f"{at}-{len(names)}-a.png", f"{at}-{len(names)}-b.png"
            one.save(folder / pair[0])
            other.save(folder / pair[1])
            names.append((*pair, kind))
    _expect_equal_pairs(run, done, folder, names, "stored in another way")


def expect_transparent_as_white(run: Run, done: Trained) -> None:
    """Transparent pixels count as white, whatever colour lies under them."""
    from PIL import Image

    rng, folder = run.rng("transparent"), run.folder("transparent")
    names: list[tuple[str, str, str]] = []
    signs = [sign for group in done.world.seen.values() for sign in group[:2]]
    for at, sign in enumerate(signs):
        cut = drawings.cut_out(sign)
        white = Image.new("RGBA", cut.size, (255, 255, 255, 255))
        white.alpha_composite(cut)
        pixels = np.array(cut)
        pixels[pixels[..., 3] == 0, :3] = rng.integers(0, 256, 3)
        pair = f"{at:02d}-a.png", f"{at:02d}-b.png"
        white.convert("RGB").save(folder / pair[0])
        Image.fromarray(pixels).save(folder / pair[1])
        names.append((*pair, "with a transparent ground"))
    _expect_equal_pairs(run, done, folder, names, "on white and on nothing", TOLERANCE * 100)


def expect_any_size_answered(run: Run, done: Trained, usual: Sequence[Row]) -> None:
    """Any size gets a label."""
    from PIL import Image

    folder = run.folder("sizes")
    for width, height in ((1, 1), (1, 90), (300, 7), (33, 64), (700, 500)):
        image = usual[0].image.resize((width, height), Image.Resampling.BICUBIC)
        image.save(folder / f"{width}x{height}.png")
    names = sorted(path.name for path in folder.iterdir())
    found = commands.predict_folder(run, done.model, folder, names, done.world.labels)
    run.figure("sizes answered", len(found), bar=str(len(names)))
    for name, one in zip(names, found, strict=True):
        run.expect(
            one.label,
            sent=f"predict on a picture of {name.removesuffix('.png')} pixels",
            came="no label",
            asks="a label: it is a picture",
            look="what happens to pictures that are smaller, larger or longer than the usual ones?",
        )


def expect_broken_unlabelled(run: Run, done: Trained, usual: Sequence[Row]) -> None:
    """A file that is no picture gets no label and harms no other."""
    folder = run.folder("broken")
    names = [row.file for row in usual]
    for row in usual:
        row.image.save(folder / row.file)
    whole = (folder / names[0]).read_bytes()
    bad = {
        "empty.png": b"",
        "half.png": whole[: len(whole) // 2],
        "text.png": b"this is no picture\n",
        "damaged.png": whole[:60] + bytes(40) + whole[100:],
    }
    alone = commands.predict_folder(run, done.model, folder, names, done.world.labels)
    for name, content in bad.items():
        (folder / name).write_bytes(content)
    (folder / "notes.txt").write_text("not a PNG file by its name\n")
    every = [*names, *bad]
    found = commands.predict_folder(run, done.model, folder, every, done.world.labels)
    for name, one in zip(bad, found[len(names) :], strict=True):
        run.expect(
            one == Answer("", 0.0),
            sent=f"predict on {name}, which cannot be read as a picture",
            came=f"label '{one.label}', confidence {one.confidence:g}",
            asks="an empty label and confidence 0",
            look="is the whole picture decoded before it is judged?",
        )
    expect_same_answers(run, alone, found[: len(names)], "beside broken files, and without them")


def expect_same_answers(
    run: Run, one: Sequence[Answer], other: Sequence[Answer], how: str, apart: float = TOLERANCE
) -> None:
    """Two sets of answers to the same pictures are equal."""
    pairs = list(zip(one, other, strict=True))
    differ = [at for at, (a, b) in enumerate(pairs) if _differ(a, b, apart)]
    run.figure(f"answers that differ, {how}", len(differ), bar="0")
    run.expect(
        not differ,
        sent=f"predict on {len(pairs)} pictures, {how}",
        came=f"{len(differ)} answers differ{_first_difference(pairs, differ)}",
        asks=f"the same label, and the same confidence within {apart:g}",
        look="does an answer depend on anything but the pixels and the model folder?",
    )


def _expect_equal_pairs(
    run: Run,
    done: Trained,
    folder: Path,
    names: Sequence[tuple[str, str, str]],
    how: str,
    apart: float = TOLERANCE,
) -> None:
    flat = [name for one, other, _ in names for name in (one, other)]
    found = commands.predict_folder(run, done.model, folder, flat, done.world.labels)
    differ = [
        (kind, a, b)
        for (_, _, kind), a, b in zip(names, found[::2], found[1::2], strict=True)
        if _differ(a, b, apart)
    ]
    run.figure(f"pairs that differ, {how}", len(differ), bar="0")
    if differ:
        kind, a, b = differ[0]
        run.expect(
            False,
            sent=f"predict on a picture, and on the same one {kind}",
            came=f"{len(differ)} of {len(names)} pairs differ: '{a.label}' with "
            f"{a.confidence:.4f}, then '{b.label}' with {b.confidence:.4f}",
            asks=f"the same label, and the same confidence within {apart:g}",
            look="is every picture turned into red, green and blue on white before all else?",
        )


def _differ(one: Answer, other: Answer, apart: float) -> bool:
    return one.label != other.label or abs(one.confidence - other.confidence) > apart


def _first_difference(pairs: Sequence[tuple[Answer, Answer]], differ: Sequence[int]) -> str:
    if not differ:
        return ""
    one, other = pairs[differ[0]]
    return (
        f", e.g. '{one.label}' with {one.confidence:.5f}, then '{other.label}' with "
        f"{other.confidence:.5f}"
    )
