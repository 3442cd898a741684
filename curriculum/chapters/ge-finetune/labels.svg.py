"""A row of prompt, reply and end token; which next tokens are taught, as an SVG."""

BLUE, GREY, ORANGE = "#2f7fb8", "#808080", "#c8722a"
cells = [("5", GREY), ("6", GREY), ("7", GREY), ("8", BLUE), ("9", BLUE), ("end", ORANGE)]
parts = []
for i, (name, colour) in enumerate(cells):
    x = 20 + 75 * i
    parts.append(f'<rect x="{x}" y="60" width="50" height="36" rx="5" fill="{colour}" fill-opacity="0.15" stroke="{colour}"/>')
    parts.append(f'<text x="{x + 25}" y="84" font-family="sans-serif" font-size="15" text-anchor="middle" fill="{colour}">{name}</text>')
    if i < 5:
        taught = i >= 2
        colour, dash = (BLUE, "") if taught else (GREY, ' stroke-dasharray="4 4"')
        end = x + 100
        parts.append(f'<path d="M {x + 25} 58 C {x + 40} 20, {x + 80} 20, {end} 52" fill="none" stroke="{colour}" stroke-width="2"{dash}/>')
        parts.append(f'<path d="M {end - 7} 45 L {end} 56 L {end + 4} 44" fill="none" stroke="{colour}" stroke-width="2"/>')
parts.append(f'<text x="107" y="120" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{GREY}">prompt: -100</text>')
parts.append(f'<text x="320" y="120" font-family="sans-serif" font-size="13" text-anchor="middle" fill="{BLUE}">reply and end: taught</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 470 135">{"".join(parts)}</svg>')
