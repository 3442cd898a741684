#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")"
python src/summary.py data/trips.csv
