"""You take every line that begins with # as a heading, inside code blocks too. In a note about Git,
"# only if it was not pushed yet" then begins a chunk, and the command below it is cut off from
what it is for. Keep in mind whether a code block is open."""

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
    marks, _, rest = line.partition(" ")
    return rest.strip() if marks in ("#", "##", "###", "####", "#####", "######") else ""


def chunks(name, text):
    """Return the chunks of a note: triples of line, heading and words."""
    found, in_code = [(1, name, [])], False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("```"):
            in_code = not in_code
        title = heading(line)
        if title:
            found.append((number, title, []))
        found[-1][2].extend(words(line))
    return [chunk for chunk in found if chunk[2]]
