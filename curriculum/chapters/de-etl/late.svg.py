print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 180" font-family="sans-serif" font-size="14">')
GREY, BLUE, GOLD = "#808080", "#3a86c8", "#c07a10"


def x(minute):
    return 60 + (minute - 110) * 11


print(f'<line x1="{x(110)}" y1="140" x2="{x(152)}" y2="140" stroke="{GREY}" stroke-width="2"/>')
for minute in (110, 120, 130, 140, 150):
    print(f'<line x1="{x(minute)}" y1="136" x2="{x(minute)}" y2="144" stroke="{GREY}" stroke-width="2"/>')
    print(f'<text x="{x(minute)}" y="162" text-anchor="middle" fill="{GREY}">{minute}</text>')
print(f'<text x="20" y="55" fill="{BLUE}">A</text><text x="20" y="95" fill="{BLUE}">B</text>')
print(f'<line x1="{x(120)}" y1="50" x2="{x(140)}" y2="50" stroke="{BLUE}" stroke-width="3" stroke-dasharray="5 4"/>')
print(f'<circle cx="{x(120)}" cy="50" r="6" fill="none" stroke="{BLUE}" stroke-width="3"/>')
print(f'<circle cx="{x(140)}" cy="50" r="7" fill="{BLUE}"/>')
print(f'<circle cx="{x(130)}" cy="90" r="7" fill="{BLUE}"/>')
print(f'<text x="{x(120)}" y="36" text-anchor="middle" fill="{BLUE}">written</text>')
print(f'<text x="{x(140) + 12}" y="55" fill="{BLUE}">visible</text>')
for minute, label in ((135, "run"), (150, "run")):
    print(f'<line x1="{x(minute)}" y1="22" x2="{x(minute)}" y2="140" stroke="{GOLD}" stroke-width="2"/>')
    print(f'<text x="{x(minute)}" y="16" text-anchor="middle" fill="{GOLD}">{label}</text>')
print(f'<rect x="{x(130)}" y="112" width="{x(150) - x(130)}" height="12" fill="{GOLD}" fill-opacity="0.35"/>')
print(f'<text x="{x(130) - 8}" y="123" text-anchor="end" fill="{GOLD}">second run reads</text>')
print('</svg>')
