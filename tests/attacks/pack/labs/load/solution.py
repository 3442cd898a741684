import os
import sys

source, target = sys.argv[1:3]
names = sorted(os.listdir(source))
total = sum(int(open(os.path.join(source, name)).read()) for name in names)
with open(target + ".part", "w") as file:
    file.write(f"{total}\n")
os.replace(target + ".part", target)
print("canary-heliotrope")
