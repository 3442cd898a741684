import sys

import deck
from boxes import Boxes

if len(sys.argv) != 2:
    sys.stderr.write("usage: quiz.py needs exactly one deck\n")
    sys.exit(2)
name = sys.argv[1]
try:
    with open(name, encoding="utf-8") as file:
        cards, problems = deck.read(file.read())
except OSError as error:
    sys.exit(f"{name}: {error.strerror}")
if problems:
    sys.exit("\n".join(f"{name}: {problem}" for problem in problems))

boxes = Boxes(name)
queue = []
for number in range(1, 6):
    queue += [card for card in cards if boxes[card[0]] == number]
score = []
if queue:
    print(queue[0][0])
    for typed in sys.stdin:
        question, answer = queue.pop(0)
        score.append(typed.lower().split() == answer.lower().split())
        if score[-1]:
            print("right")
            boxes[question] = min(5, boxes[question] + 1)
        else:
            print("wrong:", answer)
            boxes[question] = 1
        if not queue:
            break
        print(queue[0][0])
print(sum(score), "of", len(score), "right")
