"""An address in one line

An address arrives in parts: a name, perhaps a company, a street, a town. Join the parts that aren't empty, with the
separator between them and not at the ends. A part of nothing but spaces counts as empty. The parts are joined as
they are; spaces at the ends of a part stay.

- `separator`: a text.
- `parts`: any number of texts, perhaps none.
- Returns a text; an empty one if there is no part that isn't empty.

>>> address_line(", ", "Ida Hale", "", "4 Mill Lane", "Bath")
'Ida Hale, 4 Mill Lane, Bath'
>>> address_line(" / ", "  ", "Bath")
'Bath'
"""

minutes = 6
chapter = "03-any-number"
hint = "The separator goes in front of a part if something is there already. Or choose the parts first, and then join them."


def address_line(separator: str, *parts: str) -> str:
    line = ""
    for part in parts:
        if part.strip():
            if line:
                line += separator
            line += part
    return line


def cases(rng):
    yield (", ",)
    yield (", ", "")
    yield (", ", "Bath")
    yield (", ", "Mill  Lane")
    yield (", ", "Ida", "Bath")
    yield (", ", "", "Bath")
    yield (", ", "Bath", "")
    yield (" / ", "  ", "Bath")
    yield ("; ", "Bath", " ", "York")
    yield (", ", "Bath", "York", "Bath")
    yield (", ", "Ida Hale", "", "4 Mill Lane", "Bath")
    yield ("-", " a", "b ", "   ", "c")
    words = ["Ida Hale", "Hale & Sons", "", " ", "4 Mill Lane", "Bath", "Wales"]
    for n in (3, 5, 8):
        yield (" | ", *[words[i] for i in rng.integers(0, 7, n)], "end")


def wrong_separator_at_the_end(separator, *parts):
    """Your line ends with a separator. It belongs between two parts only."""
    line = ""
    for part in parts:
        if part.strip() != "":
            line += part + separator
    return line


def wrong_empty_parts_joined(separator, *parts):
    """Empty parts are joined too, so two separators stand side by side. Leave these parts out first."""
    line = ""
    for i, part in enumerate(parts):
        line += (separator if i > 0 else "") + part
    return line


def wrong_spaces_are_a_part(separator, *parts):
    """You keep parts that consist of spaces. Nobody can see them on an envelope; they count as empty."""
    kept = [part for part in parts if part != ""]
    return separator.join(kept)
