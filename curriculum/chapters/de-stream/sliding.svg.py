print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 210" font-family="sans-serif" font-size="14">')
GREY, BLUE, GOLD = "#808080", "#3a86c8", "#c07a10"


def x(second):
    return 30 + second * 14


for place, start in enumerate(range(0, 25, 5)):
    y = 20 + place * 28
    hit = start <= 23 < start + 10
    print(f'<rect x="{x(start)}" y="{y}" width="{x(10) - x(0)}" height="18" rx="3" fill="{BLUE}" fill-opacity="{0.75 if hit else 0.25}"/>')
    print(f'<text x="{x(start + 10) + 8}" y="{y + 14}" fill="{GREY}">[{start}, {start + 10})</text>')
print(f'<line x1="{x(23)}" y1="100" x2="{x(23)}" y2="172" stroke="{GOLD}" stroke-width="2" stroke-dasharray="5 4"/>')
print(f'<circle cx="{x(23)}" cy="172" r="6" fill="{GOLD}"/>')
print(f'<line x1="{x(0)}" y1="172" x2="{x(36)}" y2="172" stroke="{GREY}" stroke-width="2"/>')
for second in range(0, 36, 5):
    print(f'<line x1="{x(second)}" y1="168" x2="{x(second)}" y2="176" stroke="{GREY}" stroke-width="2"/>')
    print(f'<text x="{x(second)}" y="194" text-anchor="middle" fill="{GREY}">{second}</text>')
print(f'<text x="{x(23)}" y="208" text-anchor="middle" fill="{GOLD}">event at 23</text>')
print('</svg>')
