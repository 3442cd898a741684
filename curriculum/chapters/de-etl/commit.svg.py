print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 190" font-family="sans-serif" font-size="14">')
GREY, BLUE, RED = "#808080", "#3a86c8", "#c8553d"


def box(x, y, w, label, fill):
    print(f'<rect x="{x}" y="{y}" width="{w}" height="26" rx="3" fill="{fill}"/>')
    print(f'<text x="{x + w / 2}" y="{y + 18}" text-anchor="middle" fill="#ffffff">{label}</text>')


for y, steps, after in (
    (40, [("delete", BLUE, 80), ("commit", GREY, 80), (None, None, 60), ("insert", BLUE, 80)], "the day is empty"),
    (120, [("delete", BLUE, 80), (None, None, 60), ("insert", BLUE, 80), ("commit", GREY, 80)], "the old day is there"),
):
    x = 20
    for label, fill, w in steps:
        if label:
            box(x, y, w - 6, label, fill)
        else:
            print(f'<line x1="{x + 26}" y1="{y - 14}" x2="{x + 26}" y2="{y + 40}" stroke="{RED}" stroke-width="3"/>')
            print(f'<text x="{x + 26}" y="{y - 18}" text-anchor="middle" fill="{RED}">crash</text>')
        x += w
    print(f'<text x="{x + 20}" y="{y + 18}" fill="{GREY}">afterwards: {after}</text>')
print('</svg>')
