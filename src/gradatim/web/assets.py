"""Style sheets, scripts, icon and math font, under URLs that contain a digest of the content."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import distribution, version
from importlib.resources import files
from pathlib import Path

from gradatim.errors import RequestError
from gradatim.web import editor as bundle

EDITOR = "codemirror.js"
FONT = "stix-two-math.woff"
TYPES = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
    "woff": "font/woff",
}
# Latin, Greek, marks, sub- and superscripts, letter-like signs, arrows, operators, brackets,
# shapes, and the mathematical alphabets: what a formula in a lesson can need.
GLYPHS = (
    (0x20, 0x7E), (0xA0, 0xFF), (0x131, 0x131), (0x237, 0x237), (0x2C6, 0x2DD), (0x300, 0x338),
    (0x391, 0x3F6), (0x2010, 0x2064), (0x2070, 0x209C), (0x20D0, 0x20EF), (0x2100, 0x214F),
    (0x2190, 0x21D5), (0x2200, 0x22FF), (0x2308, 0x230B), (0x23B0, 0x23E1), (0x25A0, 0x25FF),
    (0x27E6, 0x27FF), (0x29F5, 0x29F9), (0x2A00, 0x2A0D), (0x2A7D, 0x2AB0), (0x1D400, 0x1D7FF),
)  # fmt: skip


@dataclass(frozen=True)
class Asset:
    """One static file as it is sent."""

    content: bytes
    type: str


@lru_cache(maxsize=1)
def digest() -> str:
    """One digest for all assets together, so that they can refer to each other by name."""
    hasher = hashlib.sha256(f"{version('ziamath')} {GLYPHS}".encode())
    for name, content in sorted(_static_files().items()):
        hasher.update(name.encode() + b"\0" + content)
    return hasher.hexdigest()[:12]


def address(name: str) -> str:
    """The URL of the asset `name`; KeyError if there is none."""
    if name != FONT and name not in _static_files():
        raise KeyError(name)
    return f"/static/{digest()}/{name}"


def editor() -> str:
    """The URL of the CodeMirror bundle; "" if it is not built."""
    content = bundle.content()
    return f"/static/{_short_digest(content)}/{EDITOR}" if content else ""


def is_current(version: str, name: str) -> bool:
    """Whether this version of `name` is the current one, so that a browser may cache it forever."""
    if name == EDITOR:
        return version == _short_digest(bundle.content() or b"")
    return version == digest()


@lru_cache(maxsize=2)
def _short_digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]


def asset(name: str) -> Asset:
    """The asset `name`; raises RequestError if there is none."""
    if name == FONT:
        return Asset(math_font(), TYPES["woff"])
    if name == EDITOR and (content := bundle.content()):
        return Asset(content, TYPES["js"])
    if name not in _static_files():
        raise RequestError(f"no file '{name[:80]}'", do="reload the page")
    return Asset(_static_files()[name], TYPES[name.rsplit(".", 1)[1]])


@lru_cache(maxsize=1)
def _static_files() -> dict[str, bytes]:
    folder = files("gradatim.web") / "static"
    return {
        entry.name: entry.read_bytes()
        for entry in folder.iterdir()
        if entry.name.rsplit(".", 1)[-1] in TYPES
    }


@lru_cache(maxsize=1)
def math_font() -> bytes:
    """STIX Two Math from the ziamath package, cut to GLYPHS: 0.2 MB instead of 1.5 MB."""
    from fontTools import subset  # type: ignore[import-untyped]

    options = subset.Options()
    options.layout_features = ["ssty", "dtls", "flac"]
    options.name_IDs = [0, 13, 14]  # copyright and licence; the name is reserved to the original
    options.hinting = False
    # Located without an import, which would load the whole formula renderer.
    source = distribution("ziamath").locate_file("ziamath/fonts/STIXTwoMath-Regular.ttf")
    font = subset.load_font(io.BytesIO(Path(str(source)).read_bytes()), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for low, high in GLYPHS for code in range(low, high + 1)])
    cutter.subset(font)
    font.flavor = "woff"
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()
