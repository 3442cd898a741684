import html
import os
import sys
from pathlib import Path

import markup

FRAME = "<!doctype html>\n<meta charset='utf-8'>\n<title>{}</title>\n<body>\n{}\n</body>\n"


def pages(source):
    for folder, folders, files in os.walk(source):
        folders.sort()
        for file in files:
            if file.endswith(".md"):
                path = Path(folder, file)
                title, body = markup.parse(path.read_text("utf-8"))
                title = title or path.stem
                place = os.path.relpath(path, source).replace(os.sep, "/")[:-2] + "html"
                yield place, title, FRAME.format(html.escape(title), body)


if len(sys.argv) != 3:
    sys.exit(print("usage: pages.py takes SOURCE and TARGET", file=sys.stderr) or 2)
source, target = sys.argv[1:]
if os.path.isfile(source):
    title, body = markup.parse(Path(source).read_text("utf-8"))
    title = html.escape(title or Path(source).stem)
    Path(target).write_text(FRAME.format(title, body), "utf-8")
    sys.exit()
if not os.path.exists(source):
    sys.exit(f"{source} is missing")

made = sorted(pages(source), key=lambda row: Path(row[0]))
links = [f"<li><a href='{place}'>{html.escape(title)}</a></li>" for place, title, _ in made]
body = "\n".join(["<h1>Pages</h1>", "<ul>", *links, "</ul>"])
made.append(("index.html", "Pages", FRAME.format("Pages", body)))
for place, _, text in made:
    path = Path(target, place)
    path.parent.mkdir(parents=True, exist_ok=True)
    old = path.read_bytes() if path.is_file() else None
    if old != text.encode():
        path.write_bytes(text.encode())
        print(f"wrote {place}")
