import sys

if len(sys.argv) != 2:
    sys.stderr.write("usage: quiz.py needs exactly one deck\n")
    sys.exit(2)
try:
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = [line.strip() for line in file]
except OSError as error:
    sys.exit(f"{sys.argv[1]}: {error.strerror}")

cards = {}
damaged = []
for number, line in enumerate(lines, start=1):
    if line == "" or line[0] == "#":
        continue
    parts = [part.strip() for part in line.split("|", maxsplit=1)]
    if len(parts) == 2 and all(parts):
        cards[parts[0]] = parts[1]
    else:
        damaged.append(f"{sys.argv[1]}, line {number}: {line}")
if damaged:
    sys.exit("\n".join(damaged))

score = []
for question in cards:
    print(question, flush=True)
    typed = sys.stdin.readline()
    if not typed:
        break
    score.append(typed.casefold().split() == cards[question].casefold().split())
    print("right" if score[-1] else f"wrong: {cards[question]}")
print(sum(score), "of", len(score), "right")
