#!/bin/sh
# Generates a forum, trains a model, plays a week of traffic and serves the moderators' page.
# Options are passed on: sh run.sh --port 8001
set -eu
python=.venv/bin/python
data=build/forum
state=build/week
[ -f $data/texts.jsonl ] || $python -m tools.forum --data $data
rm -rf $state
echo "A model is trained and a week is played: about a minute. The page is there meanwhile."
exec $python -m tools.week --data $data --state $state "$@"
