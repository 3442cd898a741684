#!/bin/sh
# From nothing to a page: an invented forum laid out, a model trained, a week of traffic played.
# Options go on: sh run.sh --port 8001
set -eu
python=.venv/bin/python
data=build/forum
state=build/week
[ -f $data/texts.jsonl ] || $python -m tools.forum --data $data
rm -rf $state
echo "A model is trained and a week is played: about a minute. The page is there meanwhile."
exec $python -m tools.week --data $data --state $state "$@"
