import csv
import datetime
import os
import sys

import boxes
import deck


def usage():
    print("usage: quiz.py [--today DATE] [--summary] [--import FILE] DECK", file=sys.stderr)
    sys.exit(2)


def stop(message):
    print(message, file=sys.stderr)
    sys.exit(1)


def lines_of(name):
    try:
        with open(name, encoding="utf-8", newline="") as file:
            return file.read()
    except OSError as error:
        stop(f"{name}: {error.strerror}")


words = sys.argv[1:]
today, table, with_summary, names = str(datetime.date.today()), None, False, []
while words:
    word = words.pop(0)
    if word == "--summary":
        with_summary = True
    elif word in ("--today", "--import") and words:
        value = words.pop(0)
        if word == "--import":
            table = value
            continue
        try:
            today = str(datetime.date.fromisoformat(value))
        except ValueError:
            usage()
    elif word[:1] == "-":
        usage()
    else:
        names.append(word)
if len(names) != 1:
    usage()

name = names[0]
text = "" if table and not os.path.exists(name) else lines_of(name)
cards, problems = deck.read(text)
if problems:
    stop("\n".join(f"{name}: {problem}" for problem in problems))

if table:
    rows = list(csv.reader(lines_of(table).splitlines(keepends=True)))
    head = rows[0] if rows else []
    if not {"question", "answer"} <= set(head):
        stop(f"{table}: columns are missing")
    places = head.index("question"), head.index("answer")
    known = {question for question, _ in cards}
    number, added, bad = 0, [], []
    for row in rows[1:]:
        if row:
            number += 1
            q, a = (row[i].strip() if i < len(row) else "" for i in places)
            if not q or not a or "|" in q or q[0] == "#" or "\n" in q + a:
                bad.append(f"{table}: row {number}")
            elif q not in known:
                known.add(q)
                added.append(f"{q} | {a}\n")
    if bad:
        stop("\n".join(bad))
    gap = "\n" if text and text[-1] != "\n" else ""
    with open(name, "w", encoding="utf-8", newline="") as file:
        file.write(text + gap * bool(added) + "".join(added))
    print("imported", f"{len(added)},", "known", number - len(added))
    sys.exit()

state = os.path.splitext(name)[0] + ".json"
known = boxes.load(state)
if with_summary:
    for n in range(1, 6):
        dates = [due for box, due in (known.get(q, boxes.NEW) for q, _ in cards) if box == n]
        print(f"box {n}: {len(dates)}, due {len([due for due in dates if due <= today])}")
    sys.exit()

queue = []
for n in range(1, 6):
    queue += [card for card in cards if known.get(card[0], boxes.NEW)[0] == n]
queue = [card for card in queue if known.get(card[0], boxes.NEW)[1] <= today]
count = right = 0
for question, answer in queue:
    print(question)
    typed = sys.stdin.readline()
    if not typed:
        break
    count += 1
    box = 1
    if typed.lower().split() == answer.lower().split():
        right += 1
        box = min(5, known.get(question, boxes.NEW)[0] + 1)
        print("right")
    else:
        print("wrong:", answer)
    known[question] = [box, boxes.later(today, [1, 2, 4, 8, 16][box - 1])]
    boxes.save(state, known)
print(f"{right} of {count} right")
