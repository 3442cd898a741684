"""You cut the text at blank lines and look at the beginning of each piece. A heading with a paragraph right below
it then takes the paragraph with it. Ask of each line what it is."""

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
    found, piece = [], []
    for line in [*text.splitlines(), ""]:
        if line.strip():
            piece.append(line.strip())
        elif piece:
            tag, rest = kind(piece[0])
            if tag == "ul":
                found.append((tag, [kind(one)[1] for one in piece]))
            else:
                found.append((tag, [" ".join([rest, *piece[1:]])]))
            piece = []
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
