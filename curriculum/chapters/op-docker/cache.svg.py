"""Two stacks of layers after a change of main.py; what is built again is orange."""

GREY, BLUE, ORANGE = "#808080", "#2f7fb8", "#c8722a"
STACKS = [
    ("COPY . . first", [("FROM python:3.12-slim", 0), ("COPY . .", 1), ("RUN pip install ...", 1)]),
    ("lock file first", [("FROM python:3.12-slim", 0), ("COPY requirements.txt .", 0), ("RUN pip install ...", 0), ("COPY main.py .", 1)]),
]
parts = []
for i, (title, layers) in enumerate(STACKS):
    x = 20 + 370 * i
    parts.append(f'<text x="{x + 165}" y="24" text-anchor="middle" font-family="sans-serif" font-size="17" fill="{GREY}">{title}</text>')
    for j, (step, again) in enumerate(layers):
        y, colour = 180 - 44 * j, ORANGE if again else BLUE
        parts.append(f'<rect x="{x}" y="{y}" width="250" height="36" rx="4" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(f'<text x="{x + 12}" y="{y + 23}" font-family="monospace" font-size="15" fill="{colour}">{step}</text>')
        word = "built" if again else "kept"
        parts.append(f'<text x="{x + 262}" y="{y + 23}" font-family="sans-serif" font-size="15" fill="{colour}">{word}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 740 230">{"".join(parts)}</svg>')
