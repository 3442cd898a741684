"""You write the paths that your program uses. The browser looks for them from the folder in which the page is, not from the one in which
you were, so a page in another folder shows no pictures."""

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
    way = folder
    return html.escape(quote(f"{way}/{name}"))


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
