"""The folders of the chapter as a tree, with a way up and down again, as an SVG."""

BLUE, GREY, ORANGE, LINE = "#2f7fb8", "#808080", "#c8722a", "#9a9a9a"
NODES = {"/": (300, 40), "home": (300, 110), "ada": (300, 180), "birds": (300, 250), "counts": (150, 330), "notes": (450, 330)}
FILES = [("monday.txt", 150, 400), ("ideas.txt", 450, 400)]
EDGES = [("/", "home"), ("home", "ada"), ("ada", "birds"), ("birds", "counts"), ("birds", "notes")]
parts = ['<defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="#c8722a"/></marker></defs>']
for a, b in EDGES:
    (x, y), (u, v) = NODES[a], NODES[b]
    parts.append(f'<line x1="{x}" y1="{y}" x2="{u}" y2="{v}" stroke="{LINE}" stroke-width="2"/>')
for _, x, y in FILES:
    parts.append(f'<line x1="{x}" y1="{y - 70}" x2="{x}" y2="{y - 14}" stroke="{LINE}" stroke-width="2"/>')
for name, (x, y) in NODES.items():
    parts.append(f'<rect x="{x - 52}" y="{y - 19}" width="104" height="38" rx="6" fill="{BLUE}"/>')
    parts.append(f'<text x="{x}" y="{y + 6}" font-family="monospace" font-size="18" text-anchor="middle" fill="#ffffff">{name}</text>')
for name, x, y in FILES:
    parts.append(f'<text x="{x}" y="{y + 6}" font-family="monospace" font-size="17" text-anchor="middle" fill="{GREY}">{name}</text>')
for path, word, x, y in (("M130 306 C 140 262, 190 240, 242 246", "..", 150, 256), ("M358 246 C 410 240, 460 262, 470 306", "notes", 462, 256)):
    parts.append(f'<path d="{path}" fill="none" stroke="{ORANGE}" stroke-width="3" marker-end="url(#tip)"/>')
    parts.append(f'<text x="{x}" y="{y}" font-family="monospace" font-size="18" text-anchor="middle" fill="{ORANGE}">{word}</text>')
parts.append(f'<text x="368" y="186" font-family="sans-serif" font-size="16" fill="{GREY}">~ (home folder)</text>')
parts.append(f'<text x="368" y="46" font-family="sans-serif" font-size="16" fill="{GREY}">root</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 425">{"".join(parts)}</svg>')
