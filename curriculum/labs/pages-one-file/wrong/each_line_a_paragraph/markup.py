"""You make a paragraph of each line. Whoever breaks lines while typing gets a page of single lines with gaps
between them. A paragraph goes on until a blank line, a heading or an item."""

def escape(text):
    """Return a text as HTML that shows it as it is."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;")


def kind(line):
    """Return the tag of the block to which a line belongs, and the line without its mark."""
    mark, _, rest = line.partition(" ")
    if mark in ("#", "##", "###") and rest:
        return f"h{len(mark)}", rest.strip()
    if mark == "-" and rest:
        return "ul", rest.strip()
    return "p", line


def blocks(text):
    """Return the blocks of a text as pairs of tag and lines."""
    found, last = [], ""
    for line in text.splitlines():
        if not line.strip():
            last = ""
            continue
        tag, rest = kind(line.strip())
        if tag == last and tag == "ul":
            found[-1][1].append(rest)
        else:
            found.append((tag, [rest]))
        last = tag
    return found


def html(tag, lines):
    """Return a block as HTML."""
    if tag == "ul":
        items = "".join(f"<li>{escape(line)}</li>\n" for line in lines)
        return f"<ul>\n{items}</ul>"
    return f"<{tag}>{escape(' '.join(lines))}</{tag}>"


def title(found, default):
    """Return the text of the first heading of level 1 among blocks, or a default."""
    for tag, lines in found:
        if tag == "h1":
            return lines[0]
    return default
