"""Prints what a day will lack."""

import argparse
import json
from pathlib import Path

parser = argparse.ArgumentParser()
parser.add_argument("--day", type=int, required=True)
weekday = str(parser.parse_args().day % 7)
print(json.loads(Path("model.json").read_text())[weekday])
