"""Where the model is wrong: the confusion matrix, and the mistakes it was most sure of."""

from collections.abc import Sequence
from pathlib import Path

from helpdesk.messages import Message, write, write_json

MOST = 20


def measure(
    rows: Sequence[Message], answers: Sequence[tuple[str | None, float]], out: Path
) -> None:
    queues = sorted({row["queue"] for row in rows} | {queue for queue, _ in answers if queue})
    counts = [[0] * len(queues) for _ in queues]
    wrong = []
    for row, (queue, confidence) in zip(rows, answers, strict=True):
        counts[queues.index(row["queue"])][queues.index(queue)] += 1
        if queue != row["queue"]:
            wrong.append(
                {
                    "id": row["id"],
                    "text": row["text"],
                    "queue": row["queue"],
                    "predicted": queue,
                    "confidence": confidence,
                }
            )
    wrong.sort(key=lambda one: (-one["confidence"], one["id"]))
    right = sum(counts[at][at] for at in range(len(queues)))
    write_json(out / "confusion.json", {"queues": queues, "counts": counts})
    write(out / "mistakes.jsonl", wrong[:MOST])
    write_json(out / "summary.json", _summary(queues, counts, right, len(rows)))


def _summary(queues: Sequence[str], counts: list[list[int]], right: int, rows: int) -> dict:
    recall = {
        queue: line[at] / sum(line)
        for at, (queue, line) in enumerate(zip(queues, counts, strict=True))
        if sum(line)
    }
    return {"rows": rows, "accuracy": right / rows, "recall": recall}
