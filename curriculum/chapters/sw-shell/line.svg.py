"""The prompt and the words of a command line, each with its name, as an SVG."""

LETTER, LEFT, TOP = 16.9, 24, 70
GREY, COLOURS = "#808080", ["#808080", "#2f7fb8", "#c8722a", "#3d8f5a"]
PARTS = [("ada@laptop:~$", "prompt"), ("ls", "command"), ("-l", "option"), ("birds", "argument")]
parts, x = [], LEFT
for (text, name), colour in zip(PARTS, COLOURS):
    wide = LETTER * len(text)
    middle = x + wide / 2
    parts.append(f'<text x="{x}" y="{TOP}" font-family="monospace" font-size="28" textLength="{wide}" fill="{colour}">{text}</text>')
    parts.append(f'<line x1="{x}" y1="{TOP + 16}" x2="{x + wide}" y2="{TOP + 16}" stroke="{colour}" stroke-width="3"/>')
    parts.append(f'<text x="{middle}" y="{TOP + 44}" font-family="sans-serif" font-size="17" text-anchor="middle" fill="{colour}">{name}</text>')
    x += wide + 3.2 * LETTER
parts.append(f'<text x="{LEFT}" y="{TOP - 42}" font-family="sans-serif" font-size="15" fill="{GREY}">from the computer</text>')
start = LEFT + LETTER * (len(PARTS[0][0]) + 3.2)
parts.append(f'<text x="{start}" y="{TOP - 42}" font-family="sans-serif" font-size="15" fill="{GREY}">typed by you</text>')
print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {x:.0f} {TOP + 60}">{"".join(parts)}</svg>')
