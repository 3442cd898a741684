import sys
from pathlib import Path

import markup
from website import Site


def single(source, target):
    blocks = markup.blocks(source.read_text("utf-8"))
    content = "".join(markup.html(*block) for block in blocks)
    title = markup.escape(markup.title(blocks, source.stem))
    head = "<!doctype html>\n<meta charset='utf-8'>\n"
    target.write_text(f"{head}<title>{title}</title>\n{content}", "utf-8")


if len(sys.argv) != 3:
    sys.stderr.write("usage: pages.py SOURCE TARGET, or pages.py --check SOURCE\n")
    sys.exit(2)
checking = sys.argv[1] == "--check"
source = Path(sys.argv[2] if checking else sys.argv[1])
if not source.exists():
    sys.exit(f"{source} is not there")
if checking:
    dead = list(Site(source).dead())
    print(*dead, sep="\n", end="\n" * bool(dead))
    sys.exit(bool(dead))
if source.is_file():
    sys.exit(single(source, Path(sys.argv[2])))
site = Site(source)
if "{{content}}" not in site.frame:
    sys.exit("template.html: the content has no place")
for name, text in site.pages():
    path = Path(sys.argv[2], name)
    if not path.exists() or path.read_text("utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        print("wrote", name)
