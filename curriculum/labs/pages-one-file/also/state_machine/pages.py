import html
import os
import re
import sys

if len(sys.argv) != 3:
    sys.stderr.write("usage: pages.py takes a text and a page\n")
    sys.exit(2)
try:
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = [line.strip() for line in file]
except OSError as error:
    sys.exit(f"{sys.argv[1]}: {error.strerror}")

title = None
out = []
inside = None  # the tag that is open


def into(tag):
    global inside
    if inside != tag:
        if inside:
            out.append(f"</{inside}>")
        if tag:
            out.append(f"<{tag}>")
        inside = tag


for line in lines:
    shown = html.escape(line, quote=False)
    if not line:
        into(None)
    elif found := re.match(r"(#{1,3}) +(.+)", line):
        into(None)
        level = len(found[1])
        out.append(f"<h{level}>{html.escape(found[2])}</h{level}>")
        if level == 1 and title is None:
            title = found[2]
    elif found := re.match(r"- +(.+)", line):
        into("ul")
        out.append(f"<li>{html.escape(found[1])}")
    else:
        into("p")
        out.append(shown)
into(None)
if title is None:
    title = os.path.splitext(os.path.basename(sys.argv[1]))[0]
head = f"<meta charset=utf-8><title>{html.escape(title)}</title>"
with open(sys.argv[2], "w", encoding="utf-8") as file:
    print("<!DOCTYPE html>", "<html><head>", head, "</head><body>", sep="\n", file=file)
    print(*out, "</body></html>", sep="\n", file=file)
