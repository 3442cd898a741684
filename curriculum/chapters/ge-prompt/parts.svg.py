"""The parts of a prompt, as an SVG."""

FILL, GREY, MARK, GREEN = "#2f7fb8", "#808080", "#c8722a", "#3d8b4f"
rows = [
    ("system", "the task, the labels, the form of the reply", FILL),
    ("user", "example 1: a text", GREEN),
    ("assistant", "example 1: the reply you want", GREEN),
    ("user", "the text to work on, between marks", MARK),
]
parts = []
for i, (role, what, colour) in enumerate(rows):
    y = 8 + 42 * i
    parts.append(f'<rect x="110" y="{y}" width="400" height="34" rx="4" fill="{colour}"/>')
    parts.append(f'<text x="8" y="{y + 22}" font-family="sans-serif" font-size="14" fill="{GREY}">{role}</text>')
    parts.append(f'<text x="124" y="{y + 22}" font-family="sans-serif" font-size="14" fill="#ffffff">{what}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 530 178">{"".join(parts)}</svg>')
