"""Where the model is wrong: the confusion matrix, and the mistakes it was most sure of."""

from pathlib import Path

from sorter import model
from sorter.pictures import labelled, write_csv, write_json

MOST = 20


def measure(folder: Path, data: Path, out: Path) -> None:
    rows = labelled(data)
    answers = model.answers(folder, [row.image for row in rows])
    labels = sorted({row.label for row in rows} | {label for label, _ in answers})
    counts = [[0] * len(labels) for _ in labels]
    wrong = []
    for row, (label, confidence) in zip(rows, answers, strict=True):
        counts[labels.index(row.label)][labels.index(label)] += 1
        if label != row.label:
            wrong.append((row.file, row.label, label, confidence))
    wrong.sort(key=lambda one: (-one[3], one[0]))
    write_json(out / "confusion.json", {"labels": labels, "counts": counts})
    write_csv(out / "mistakes.csv", ("file", "label", "predicted", "confidence"), wrong[:MOST])
    right = sum(counts[at][at] for at in range(len(labels)))
    recall = {
        label: line[at] / sum(line)
        for at, (label, line) in enumerate(zip(labels, counts, strict=True))
        if sum(line)
    }
    summary = {"rows": len(rows), "accuracy": right / len(rows), "recall": recall}
    write_json(out / "summary.json", summary)
