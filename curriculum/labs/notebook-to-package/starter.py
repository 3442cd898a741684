# The notebook visitors.ipynb, exported. TODO: turn it into the program of the lesson.

# Cell 1
import csv

rows = []
with open("/home/ada/Desktop/visits.csv", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        rows.append((row["day"], int(row["visitors"])))

# Cell 2
smooth = 2
mean = sum(visitors for _, visitors in rows) / len(rows)
groups = {}
for day, visitors in rows:
    groups.setdefault(day, []).append(visitors)

# Cell 3
estimates = {}
for day, values in groups.items():
    estimates[day] = (sum(values) + smooth * mean) / (len(values) + smooth)

# Cell 4
print(round(estimates["sat"], 1))
