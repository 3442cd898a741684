"""Rows of seven days with their horizon, the split and today, as an SVG."""

FILL, GREY, MARK = "#2f7fb8", "#808080", "#c8722a"
font = 'font-family="sans-serif" font-size="13"'
days, horizon, split, today = [10, 29, 31, 55, 61, 68, 75], 30, 60, 100


def x(day):
    return 30 + day * 4


parts = []
for day, name in ((split, "split, day 60"), (today, "today, day 100")):
    parts.append(f'<line x1="{x(day)}" y1="26" x2="{x(day)}" y2="206" stroke="{GREY}" stroke-dasharray="5 4"/>')
    parts.append(f'<text x="{x(day)}" y="18" {font} text-anchor="middle" fill="{GREY}">{name}</text>')
for i, day in enumerate(days):
    y = 44 + i * 25
    train, test = day + horizon <= split, day > split and day + horizon <= today
    colour = FILL if train else MARK if test else GREY
    parts.append(f'<line x1="{x(day)}" y1="{y}" x2="{x(day + horizon)}" y2="{y}" stroke="{colour}" stroke-width="5"/>')
    parts.append(f'<circle cx="{x(day)}" cy="{y}" r="6" fill="{colour}"/>')
    word = "training" if train else "test" if test else "neither"
    parts.append(f'<text x="{x(day + horizon) + 10}" y="{y + 5}" {font} fill="{colour}">{word}</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 530 215">{"".join(parts)}</svg>')
