"""A command with its input, its two outputs and its exit code, as an SVG."""

BLUE, GREY, ORANGE, GREEN = "#2f7fb8", "#808080", "#c8722a", "#3d8f5a"
S = 'font-family="sans-serif" font-size="16"'
M = 'font-family="monospace" font-size="17"'
parts = [f'<defs>{"".join(f"""<marker id="{n}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 L10 5 L0 10 z" fill="{c}"/></marker>""" for n, c in (("b", BLUE), ("o", ORANGE), ("g", GREEN)))}</defs>']
parts.append(f'<rect x="250" y="60" width="140" height="90" rx="8" fill="{BLUE}"/>')
parts.append(f'<text x="320" y="112" font-family="monospace" font-size="21" text-anchor="middle" fill="#ffffff">grep</text>')
for x1, y1, x2, y2, colour, mark in ((120, 105, 246, 105, BLUE, "b"), (390, 85, 516, 85, BLUE, "b"), (390, 128, 516, 128, ORANGE, "o"), (320, 150, 320, 196, GREEN, "g")):
    parts.append(f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" stroke="{colour}" stroke-width="3" marker-end="url(#{mark})"/>')
parts.append(f'<text x="110" y="100" {S} text-anchor="end" fill="{BLUE}">standard</text><text x="110" y="120" {S} text-anchor="end" fill="{BLUE}">input</text>')
parts.append(f'<text x="526" y="84" {S} fill="{BLUE}">standard output</text>')
parts.append(f'<text x="526" y="136" {S} fill="{ORANGE}">error output</text>')
parts.append(f'<text x="320" y="220" {S} text-anchor="middle" fill="{GREEN}">exit code</text>')
parts.append(f'<text x="434" y="74" {M} text-anchor="middle" fill="{BLUE}">&gt; or |</text>')
parts.append(f'<text x="444" y="153" {M} text-anchor="middle" fill="{ORANGE}">2&gt;</text>')
parts.append(f'<text x="180" y="94" {M} text-anchor="middle" fill="{BLUE}">|</text>')
parts.append(f'<text x="334" y="180" {M} fill="{GREEN}">$?</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 20 660 215">{"".join(parts)}</svg>')
