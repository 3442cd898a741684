"""A # without a space behind it begins a chunk in your program. Many people write tags such as
#garden in their notes. A heading has one to six #, and then a space."""

import re


def find(folder):
    """Return what the notes of a folder hold, as bytes, by their paths."""
    found = {}
    for path in folder.glob("**/*"):
        inside = path.relative_to(folder)
        hidden = any(name.startswith(".") for name in inside.parts)
        if path.suffix in (".md", ".txt") and path.is_file() and not hidden:
            found[inside.as_posix()] = path.read_bytes()
    return found


def words(text):
    """Return the words of a text, in small letters."""
    return re.findall(r"\w+", text.lower())


def heading(line):
    """Return the text of a heading, or nothing if the line is none."""
    return line.lstrip("#").strip() if line.startswith("#") else ""


def chunks(name, text):
    """Return the chunks of a note: triples of line, heading and words."""
    found, in_code = [(1, name, [])], False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("```"):
            in_code = not in_code
        title = "" if in_code else heading(line)
        if title:
            found.append((number, title, []))
        found[-1][2].extend(words(line))
    return [chunk for chunk in found if chunk[2]]
