"""The ten characters of a file's permissions and the three digits made of them, as an SVG."""

SIDE, LEFT, TOP = 46, 20, 20
TEXT, GREY = "-rwxr-x---", "#808080"
COLOURS = [GREY] + ["#2f7fb8"] * 3 + ["#c8722a"] * 3 + ["#3d8f5a"] * 3
WORTH = ["", "4", "2", "1", "4", "0", "1", "0", "0", "0"]
S = 'font-family="sans-serif" text-anchor="middle"'
parts = []
for n, (sign, colour, worth) in enumerate(zip(TEXT, COLOURS, WORTH)):
    x = LEFT + n * SIDE + 14 * ((n + 2) // 3)
    parts.append(f'<rect x="{x + 2}" y="{TOP}" width="{SIDE - 4}" height="{SIDE}" rx="5" fill="{colour}"/>')
    parts.append(f'<text x="{x + SIDE / 2}" y="{TOP + 32}" font-family="monospace" font-size="24" text-anchor="middle" fill="#ffffff">{sign}</text>')
    parts.append(f'<text x="{x + SIDE / 2}" y="{TOP + 72}" {S} font-size="18" fill="{colour}">{worth}</text>')
    if n in (2, 5, 8):
        word, total = {2: ("owner", "7"), 5: ("group", "5"), 8: ("others", "0")}[n]
        parts.append(f'<text x="{x + SIDE / 2}" y="{TOP + 104}" {S} font-size="24" font-weight="bold" fill="{colour}">{total}</text>')
        parts.append(f'<text x="{x + SIDE / 2}" y="{TOP + 130}" {S} font-size="16" fill="{colour}">{word}</text>')
parts.append(f'<text x="{LEFT + SIDE / 2}" y="{TOP + 72}" {S} font-size="16" fill="{GREY}">a file</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT * 2 + 10 * SIDE + 42} {TOP + 142}">{"".join(parts)}</svg>')
