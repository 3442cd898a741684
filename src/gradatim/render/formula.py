"""Converts LaTeX to the subset of MathML that browsers draw. Refuses what it cannot draw; never
guesses."""

from __future__ import annotations

import re
import unicodedata
from html import escape, unescape
from xml.etree.ElementTree import Element

from latex2mathml.converter import convert_to_element

LONGEST = 2_000  # characters: the time grows faster than the length


class FormulaError(ValueError):
    """A formula that would not be drawn as its author meant it."""


# What MathML Core draws. Everything else (menclose, href, style) is ignored or unsafe.
TAGS = frozenset({
    "math", "mrow", "mi", "mn", "mo", "mtext", "mspace", "mfrac", "msqrt", "mroot", "msub",
    "msup", "msubsup", "munder", "mover", "munderover", "mtable", "mtr", "mtd", "mstyle",
    "mpadded", "mphantom", "mmultiscripts", "mprescripts", "none",
})  # fmt: skip
ATTRIBUTES = frozenset({
    "accent", "accentunder", "class", "columnalign", "depth", "display", "displaystyle",
    "fence", "form", "height", "linethickness", "lspace", "mathvariant", "maxsize",
    "minsize", "movablelimits", "rspace", "scriptlevel", "separator", "stretchy",
    "symmetric", "voffset", "width",
})  # fmt: skip
ARGUMENTS = {"mfrac": 2, "mroot": 2, "msub": 2, "msup": 2, "munder": 2, "mover": 2}
ARGUMENTS |= {"msubsup": 3, "munderover": 3}

FUNCTIONS = frozenset({
    "arg", "cos", "cosh", "cot", "det", "dim", "exp", "gcd", "inf", "ker", "lim", "ln",
    "log", "max", "min", "sin", "sinh", "sup", "tan", "tanh", "Pr",
})  # fmt: skip
LIMITS = frozenset(("max", "min", "lim", "sup", "inf", "arg max", "arg min"))
RELATIONS = frozenset("⟺⟹⟸⇒⇐⌊⌋⌈⌉‖:")  # the converter marks these as identifiers
VARIANTS = {
    "bold": ("MATHEMATICAL BOLD",),
    "italic": ("MATHEMATICAL ITALIC",),
    "bold-italic": ("MATHEMATICAL BOLD ITALIC", "MATHEMATICAL BOLD"),
    "double-struck": ("MATHEMATICAL DOUBLE-STRUCK", "DOUBLE-STRUCK"),
    "script": ("MATHEMATICAL SCRIPT", "SCRIPT"),
    "fraktur": ("MATHEMATICAL FRAKTUR", "BLACK-LETTER"),
    "sans-serif": ("MATHEMATICAL SANS-SERIF",),
    "monospace": ("MATHEMATICAL MONOSPACE",),
}
REWRITES = (  # unknown commands, in terms of known ones
    (re.compile(r"\\(begin|end)\{aligned\}"), r"\\\1{align*}"),
    (re.compile(r"\\operatorname\*?\{arg\\[,;: ]\s*(max|min)\}"), r"\\arg\1"),
    (re.compile(r"\\arg\s*\\(max|min)(?![A-Za-z])"), r"\\arg\1"),
    (re.compile(r"\\arg(?![A-Za-z])"), r"\\operatorname{arg}"),
    (re.compile(r"\\operatorname\*"), r"\\operatorname"),
)


def mathml(latex: str, *, block: bool = False) -> str:
    """`latex` as one `<math>` element; raises FormulaError with the reason when it cannot be."""
    root = _tree(latex, "block" if block else "inline")
    for element in root.iter():
        _refuse(element)
        _tidy(element)
    for element in root.iter():
        _limits(element)
        _bars(element)
        _join(element)
        _space(element)
    return _write(root)


def _tree(latex: str, display: str) -> Element:
    if len(latex) > LONGEST:
        raise FormulaError(f"more than {LONGEST:,} characters")
    if _depth(latex) != 0:
        raise FormulaError("braces do not match")
    for pattern, replacement in REWRITES:
        latex = pattern.sub(replacement, latex)
    try:
        return convert_to_element(latex.strip(), display=display)
    # The converter fails with its own errors and, on odd input, with whatever its lists raise.
    except Exception as error:
        raise FormulaError(f"does not convert ({type(error).__name__})") from error


def _depth(latex: str) -> int:
    bare = re.sub(r"\\\\|\\[{}]", "", latex)
    return bare.count("{") - bare.count("}")


def _refuse(element: Element) -> None:
    """Raises FormulaError for commands that the converter would silently pass through."""
    text = element.text = unescape(element.text or "")
    if "\\" in text:
        raise FormulaError(f"unknown command '{text.strip()}'")
    if element.tag not in TAGS:
        raise FormulaError(f"<{element.tag}> is not drawn by browsers")
    if element.tag in ("mi", "mo") and text.strip() == "&":
        raise FormulaError("'&' outside an environment that has columns")
    if element.get("linebreak"):
        raise FormulaError("a line break outside an environment that has rows")
    if element.get("href") or element.get("style"):
        raise FormulaError("links and styles inside a formula are not shown")
    if len(element) != ARGUMENTS.get(element.tag, len(element)):
        raise FormulaError(f"<{element.tag}> lacks an argument")
    if element.tag == "mo" and not text.strip():
        raise FormulaError("an operator without a name")


def _tidy(element: Element) -> None:
    text = element.text or ""
    variant = element.get("mathvariant", "normal")
    if variant in VARIANTS:
        element.text = "".join(_letter(char, VARIANTS[variant]) for char in text)
        del element.attrib["mathvariant"]
    if element.tag == "mi" and text in RELATIONS:
        element.tag = "mo"
        element.set("stretchy", "false")
    if element.tag == "mo" and text == "―":
        element.text = "¯"
        element.set("stretchy", "true")
    if align := element.get("columnalign"):
        element.set("class", {"left": "at-left", "right": "at-right"}.get(align, "at-centre"))


def _limits(element: Element) -> None:
    """Puts the limits of max below it in display formulas; movablelimits moves them to its side in
    running text."""
    base = element[0] if element.tag == "msub" and len(element) else None
    if base is None or (base.text or "").replace("\u2009", " ") not in LIMITS:
        return
    element.tag, base.tag = "munder", "mo"
    base.attrib |= {"movablelimits": "true", "lspace": "0", "rspace": "0"}


def _bars(parent: Element) -> None:
    """Marks the bars of |x| as fences: without that, browsers draw both as relations."""
    opened: Element | None = None
    before: Element | None = None
    for child in parent if parent.tag not in ARGUMENTS else ():
        core = _core(child)
        if core.tag == "mo" and core.text in ("|", "‖") and "form" not in core.attrib:
            if opened is not None:
                opened.attrib |= {"form": "prefix", "stretchy": "false"}
                core.attrib |= {"form": "postfix", "stretchy": "false"}
                opened = None
            elif before is None or before.tag in ("mo", "mn", "mspace") or _named(before):
                opened = core
        before = core


def _letter(char: str, prefixes: tuple[str, ...]) -> str:
    """The character of the mathematical alphabet, because browsers ignore mathvariant except for
    'normal'."""
    name = unicodedata.name(char, "")
    kind = name.replace("LATIN ", "").replace("GREEK ", "").replace(" LETTER", "")
    for prefix in prefixes:
        try:
            return unicodedata.lookup(f"{prefix} {kind}")
        except KeyError:
            continue
    return char


def _join(parent: Element) -> None:
    """Joins the letters of an upright word, and the parts of 10{,}000, to one token."""
    done: list[Element] = []
    children = list(parent)
    for i, child in enumerate(children):
        last = done[-1] if done else None
        if last is not None and _upright(last) and _upright(child):
            last.text = (last.text or "") + (child.text or "")
        elif last is not None and _grouped(last, child, children[i + 1 : i + 2]):
            last.text = (last.text or "") + ","
        elif last is not None and last.tag == child.tag == "mn" and "," in (last.text or ""):
            last.text = (last.text or "") + (child.text or "")
        else:
            done.append(child)
    if len(done) == len(children) or parent.tag in ARGUMENTS:
        return
    parent[:] = done


def _upright(element: Element) -> bool:
    return element.tag == "mi" and element.get("mathvariant") == "normal"


def _grouped(last: Element, comma: Element, after: list[Element]) -> bool:
    inner = list(comma)
    alone = comma.tag == "mrow" and len(inner) == 1 and inner[0].text == ","
    return last.tag == "mn" and alone and bool(after) and after[0].tag == "mn"


def _space(parent: Element) -> None:
    """Spaces as in log x (not logx) and softmax(z) (not softmax (z))."""
    if parent.tag in ARGUMENTS:
        return
    spaced: list[Element] = []
    children = [*parent]
    for i, child in enumerate(children):
        after = children[i + 1] if i + 1 < len(children) else None
        core = _core(child)
        opens = after is not None and _opens(after)
        if _named(core):
            if spaced and _core(spaced[-1]).tag in ("mi", "mn"):
                spaced.append(Element("mspace", width="0.167em"))
            if core.get("movablelimits") is None:
                core.tag = "mi"
        spaced.append(child)
        if _named(core) and after is not None and not opens and _core(after).tag != "mo":
            spaced.append(Element("mspace", width="0.167em"))
    if len(spaced) != len(children):
        parent[:] = spaced


def _opens(element: Element) -> bool:
    element = _core(element)
    if element.tag == "mrow" and len(element):
        return _opens(element[0])
    return element.tag == "mo" and element.text in ("(", "[", "{")


def _core(element: Element) -> Element:
    while element.tag in ARGUMENTS and element.tag != "mfrac" and len(element):
        element = element[0]
    return element


def _named(element: Element) -> bool:
    text = (element.text or "").replace("\u2009", "")
    word = len(text) > 1 and text.isalpha()
    return (element.tag == "mo" and word) or (element.tag == "mi" and text in FUNCTIONS)


def _write(element: Element) -> str:
    kept = ((key, value) for key, value in element.attrib.items() if key in ATTRIBUTES)
    attributes = "".join(f' {key}="{escape(value)}"' for key, value in kept)
    inner = escape(element.text or "", quote=False) + "".join(_write(child) for child in element)
    return f"<{element.tag}{attributes}>{inner}</{element.tag}>"
