"""Shares of three dishes at four temperatures, as an SVG."""

COLOURS = ("#808080", "#2f7fb8", "#c8722a")
parts = []


def words(x, y, text, colour="#808080", anchor="middle"):
    parts.append(f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="13" text-anchor="{anchor}" fill="{colour}">{text}</text>')


for group, T in enumerate((0.5, 1, 2, 10)):
    left = 30 + group * 130
    powers = [weight ** (1 / T) for weight in (1, 2, 5)]
    for i, power in enumerate(powers):
        share = power / sum(powers)
        x, height = left + i * 36, share * 150
        parts.append(f'<rect x="{x}" y="{185 - height:.1f}" width="26" height="{height:.1f}" fill="{COLOURS[i]}"/>')
        words(x + 13, 180 - height, f"{share:.3f}", COLOURS[i])
    parts.append(f'<line x1="{left - 6}" y1="185" x2="{left + 104}" y2="185" stroke="#808080"/>')
    words(left + 47, 204, f"T = {T}")
for x, name, colour in zip((150, 250, 350), ("soup", "salad", "pasta"), COLOURS):
    parts.append(f'<rect x="{x}" y="219" width="12" height="12" fill="{colour}"/>')
    words(x + 20, 230, name, colour, "start")
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 540 240">{"".join(parts)}</svg>')
