import json

import numpy as np

task = json.load(open("task.json"))["task"]
rows = np.random.default_rng(task).normal(size=(100, 3))
np.savez("weights.npz", mean=rows.mean(axis=0))
with open("log.jsonl", "w") as file:
    for n in range(3):
        print(json.dumps({"epoch": n}), file=file)
with open("report.json", "w") as file:
    json.dump({"mean": rows.mean(), "word": "nothing"}, file)
